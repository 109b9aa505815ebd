/** A garden whose every word was written by somebody who wants to run something in the browser of whoever reads it. */
import { temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'

const RUN = 'window.pwned=1;alert(1)'
const IMG = `<img src=x onerror="${RUN}">`
const SCRIPT = `<script>${RUN}</script>`

export const WEIRD = 'we"ird <b>&\'%41#?'

export const hostileGarden = (): Promise<Temporary> => temporaryRepository({
  '.gitignore': '.hortus/\n',
  'examples/evil/markup/example.yaml': descriptor({ name: `${SCRIPT}${IMG}`, description: `"><${IMG} ' onmouseover='${RUN}' {{7*7}} \${7*7} </title></script>${SCRIPT}`, tags: [SCRIPT, '"><svg onload=alert(1)>'], tasks: [`</option></select>${IMG}`, '__proto__'], frameworks: ['javascript:alert(1)', 'constructor'], presets: { smoke: { command: ['sh', '-c', `echo '${SCRIPT}'; "$(id)"`] } }, verification: { last_verified: SCRIPT, note: IMG } }),
  'examples/evil/markup/README.md': ATTACKS(),
  'examples/evil/right/example.yaml': descriptor({ name: 'سلام \u202Egnp.exe', description: 'مثال يدرب شبكة صغيرة على الأرقام.', presets: { smoke: { command: ['node', '-v'] } } }),
  'examples/evil/right/README.md': '# שלום עולם\n\nפסקה בעברית עם `code` באמצע.\n\nA paragraph in English.\n\n| א | b |\n|---|---|\n| 1 | \u202Edlrow olleh |\n',
  'examples/evil/huge/example.yaml': descriptor({ name: `huge ${'x'.repeat(5000)}`, description: 'word '.repeat(8000), presets: { smoke: { command: ['node', '-v'] } } }),
  'examples/evil/huge/README.md': `# Huge\n\n${'a'.repeat(200_000)}\n\n${'> '.repeat(20_000)}deep\n\n${'[['.repeat(30_000)}\n\n${'<div>'.repeat(20_000)}\n\n${`| ${'c|'.repeat(500)}\n`.repeat(200)}\n\n${'many words of a long text. '.repeat(20_000)}`,
  'examples/evil/pictures/example.yaml': descriptor({ name: 'pictures', description: 'Broken ones.', presets: { smoke: { command: ['node', '-v'] } } }),
  'examples/evil/pictures/README.md': '# Pictures\n\n![gone](missing.png) ![said](fake.png) ![far](https://evil.example/track.gif) ![up](../../../../../../etc/passwd) ![drawn](evil.svg) ![inline](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+)\n\n<picture><source srcset="https://evil.example/a.png"><img src="//evil.example/b.png" srcset="https://evil.example/c.png 2x" alt="source"></picture>\n',
  'examples/evil/pictures/fake.png': SCRIPT,
  'examples/evil/pictures/evil.svg': `<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}">${SCRIPT}</svg>`,
  [`examples/${WEIRD}/example.yaml`]: descriptor({ name: 'weird', description: 'Its directory has a name.', presets: { smoke: { command: ['node', '-v'] } } }),
  [`examples/${WEIRD}/README.md`]: '# Weird\n\n[markup](../evil/markup/README.md)\n',
  'examples/broken/yaml/example.yaml': `name: [${SCRIPT}\n`,
})

/** JSON is YAML. */
const descriptor = (said: Readonly<Record<string, unknown>>): string => `${JSON.stringify({ stability: 'stable', ...said })}\n`

function ATTACKS(): string {
  const links = ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '&#106;avascript:alert(1)', 'vbscript:x', 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==', 'file:///etc/passwd', '//evil.example/x', '\u0001javascript:alert(1)']
  return `# Attacks ${SCRIPT}

${links.map((link) => `[one](<${link}>) <a href="${link}">two</a>`).join('\n\n')}

${IMG} ${SCRIPT} <svg onload="${RUN}"><script>${RUN}</script><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>
<iframe src="https://evil.example" srcdoc="${SCRIPT.replaceAll('"', '')}"></iframe><object data="x"></object><embed src="x">
<form action="https://evil.example"><input name="q" id="q" autofocus onfocus="${RUN}"><button formaction="javascript:alert(1)">go</button></form>
<style>body { display: none }</style><link rel="stylesheet" href="https://evil.example/x.css"><base href="https://evil.example/">
<meta http-equiv="refresh" content="0;url=https://evil.example"><details open ontoggle="${RUN}"><summary>s</summary></details>
<div id="main" class="skip" style="position:fixed;inset:0;background:red">over all</div><p id="cards">x</p>
<video src="https://evil.example/v.mp4" autoplay onerror="${RUN}"></video><audio src="https://evil.example/a.mp3"></audio>

\`\`\`sh "><script>${RUN}</script>
echo ${SCRIPT}
\`\`\`

<noscript><p title="</noscript>${IMG}"></noscript>

<math><mtext></mtext><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></mglyph></math>
`
}
