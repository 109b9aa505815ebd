import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Surroundings } from './places.ts'
import { renderReadme } from './render-readme.ts'
import { elementsOf } from './testing/elements.ts'

const AROUND: Surroundings = {
  path: 'examples/vision/resnet/README.md',
  page: (path) => (path === 'examples/vision/vit' ? '../vit/index.html' : null),
  file: (path) => `https://github.com/acme/garden/blob/HEAD/${path}`,
  picture: (path) => (path === 'examples/vision/resnet/plot.png' ? { src: '../../../pictures/plot.png', width: 800, height: 400 } : null),
}
const render = (text: string, around = AROUND): string => renderReadme({ text, bytes: Buffer.byteLength(text), path: AROUND.path }, around)

test('headings lie below the page\'s, without a gap, and have the address that GitHub gives them', () => {
  expect(render('# Résumé, part 1!\n\n#### Deep\n\n## Back\n\n## Back\n')).toBe('<h3 id="readme-résumé-part-1">Résumé, part 1!</h3>\n<h4 id="readme-deep">Deep</h4>\n<h4 id="readme-back">Back</h4>\n<h4 id="readme-back-1">Back</h4>\n')
})

test('a link leads to the page of another example, to a file of the repository, to a heading, or to the web', () => {
  const hrefs = elementsOf(render('[a](../vit) [b](train.py) [c](#usage) [d](https://example.org/?a=1&b=2) [e](/docs/x.md#y) [f](../vit/README.md#run)\n', { ...AROUND, page: (path) => (path.startsWith('examples/vision/vit') ? '../vit/index.html' : null) })).flatMap(({ tagName, properties }) => (tagName === 'a' ? [properties['href']] : []))
  expect(hrefs).toEqual(['../vit/index.html', 'https://github.com/acme/garden/blob/HEAD/examples/vision/resnet/train.py', '#readme-usage', 'https://example.org/?a=1&b=2', 'https://github.com/acme/garden/blob/HEAD/docs/x.md', '../vit/index.html#readme-run'])
})

test('a link that leads nowhere is its words', () => {
  expect(render('[out](../../../../etc/passwd) [x](javascript:alert(1))')).not.toMatch(/<a\b/)
  expect(render('[code](train.py)', { ...AROUND, file: () => null })).toBe('<p><span>code</span></p>\n')
})

test('a picture of the repository is shown in the size that its author gave, its height known before it loads', () => {
  expect(render('![Loss](plot.png)')).toBe('<p><img src="../../../pictures/plot.png" alt="Loss" loading="lazy" decoding="async" width="800" height="400"></p>\n')
  expect(render('<img src="./plot.png" width="200">')).toContain('alt="" loading="lazy" decoding="async" width="200" height="100"')
})

test('A29 a picture of another host is a link: no page asks another host for anything', () => {
  const made = render('![CI](https://img.shields.io/x.svg) [![badge](https://x.org/b.svg)](https://x.org) ![](//evil.org/t.gif) <img src="https://x.org/p.png"> <picture><source srcset="https://x.org/q.png"><img src="data:image/png;base64,AAAA"></picture>')
  expect(elementsOf(made).filter(({ tagName }) => ['img', 'source', 'picture'].includes(tagName))).toEqual([])
  expect(made).toContain('<a href="https://img.shields.io/x.svg" rel="nofollow noreferrer">CI</a>')
  expect(made).toContain('<a href="https://x.org" rel="nofollow noreferrer"><span>badge</span></a>')
})

test('tables and long lines can be reached and scrolled by keyboard', () => {
  const made = render('| a | b |\n|---|---|\n| 1 | 2 |\n\n```sh\nls\n```\n\n```python\nprint()\n```\n')
  expect(made).toContain('<div class="scroll" role="region" tabindex="0" aria-label="Table 1 of the README"><table>')
  expect(made).toContain('<pre tabindex="0" data-shell=""><code class="language-sh">ls\n</code></pre>')
  expect(made).toContain('<pre tabindex="0"><code class="language-python">')
})

test('boxes to tick are signs, folded parts have a title, items have a list', () => {
  expect(render('- [x] done\n- [ ] open\n')).toBe('<ul>\n<li>☑ done</li>\n<li>☐ open</li>\n</ul>\n')
  expect(render('<details>more</details>')).toContain('<details><summary>Details</summary>more</details>')
  expect(render('<li>lost</li>\n\n<ul>bare</ul>')).toMatch(/<div>lost<\/div>[^]*<ul><li>bare\s*<\/li><\/ul>/)
})

test('a note of GitHub\'s has its word', () => {
  expect(render('> [!WARNING]\n> Hot.\n')).toBe('<blockquote><p><strong>Warning</strong></p>\n<p>Hot.</p>\n</blockquote>\n')
})

test('right-to-left text stays as it is, and what turns the direction over is shown', () => {
  expect(render('مرحبا \u202Egnp.exe\u202C می\u200Cخواهم')).toBe('<p>مرحبا \uFFFDgnp.exe\uFFFD می\u200Cخواهم</p>\n')
})

test('a README of a megabyte is cut at a line, and says so', () => {
  const text = 'word '.repeat(20).concat('\n\n').repeat(10_000)
  const made = render(text)
  expect(made.length).toBeLessThan(200_000)
  expect(made).toContain(`Only the beginning of a README of ${text.length} bytes is shown. <a href="https://github.com/acme/garden/blob/HEAD/examples/vision/resnet/README.md" rel="noreferrer">The whole</a>`)
})

test('A03 what is nested too deeply is shown as it was written', () => {
  expect(render('<div>\n\n'.repeat(5000))).toContain('nested too deeply')
  expect(render('> '.repeat(20_000))).toMatch(/^<blockquote>/)
})

const HOSTILE = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)><script>alert(1)</script></svg>', '[a](javascript:alert(1))', '[a](JaVaScRiPt&colon;alert(1))', '[a](\u0001javascript:alert(1))', '<a href=" javascript:alert(1)">x</a>', '<a href="java\nscript:alert(1)">x</a>',
  '<iframe src="https://x.org"></iframe>', '<form action="https://x.org"><input name=a><button>go</button></form>', '<style>*{display:none}</style>', '<p style="position:fixed">x</p>', '<base href="https://x.org/">', '<meta http-equiv=refresh content="0;url=https://x.org">', '<link rel=stylesheet href=https://x.org/x.css>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<template><script>alert(1)</script></template>', '<object data=x></object><embed src=x>', '<video src=https://x.org/v.mp4 autoplay></video>', '<p id="main" name="q" class="top">x</p>', '<a href="data:text/html,<script>alert(1)</script>">x</a>', '<a href="vbscript:x">x</a>', '<img src="\\\\x.org\\a.png">',
  '<textarea></textarea><img src=x onerror=alert(1)>', '<xmp><script>', '<plaintext>', '<body onload=alert(1)>', '</div></main><h1>mine</h1>', '<label for=q>x</label>', '<marquee>x</marquee>', '<a tabindex=1 accesskey=x href=#>x</a>', '<table background="https://x.org/a.png"><td background=x>', '![x](y "onerror=alert(1)")', '<!-- --!><script>alert(1)</script>', '<![CDATA[<script>alert(1)</script>]]>',
]

const ELEMENTS = new Set('a b blockquote br code del details div em h3 h4 h5 h6 hr i img ins kbd li ol p pre q rp rt ruby s samp section span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var'.split(' '))
const ATTRIBUTES = new Set('align alt ariaLabel className colSpan dataShell decoding dir height href id lang loading open rel role rowSpan src start tabIndex title width'.split(' '))

/** What each of them may say. */
const VALUES: Readonly<Record<string, RegExp>> = { href: /^(?:https?:\/\/|mailto:|#readme-|\.\.\/vit\/index\.html)/i, src: /^\.\.\/\.\.\/\.\.\/pictures\/plot\.png$/, id: /^readme-/, className: /^(?:language-\S+|scroll)$/ }

function assertHarmless(made: string): void {
  for (const { tagName, properties } of elementsOf(made)) {
    expect(ELEMENTS).toContain(tagName)
    for (const [name, value] of Object.entries(properties)) {
      expect(ATTRIBUTES).toContain(name)
      expect(String(value)).toMatch(VALUES[name] ?? /^/)
    }
  }
}

test.each(HOSTILE)('A27 harmless: %s', (text) => {
  assertHarmless(render(text))
})

test('A27 whatever pieces are put together, only allowed elements with allowed addresses come out, and each id once', () => {
  const piece = fc.oneof(fc.constantFrom(...HOSTILE, '\n\n', '\n', '# a', '- ', '> ', '`', '|a|b|\n|-|-|\n|c|d|', '[x](plot.png)', '![x](plot.png)', '<b>', '</b>', '<ul>', '</p>', '<a id=x name=y>', '    '), fc.string({ maxLength: 6 }))
  fc.assert(fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
    const made = render(pieces.join(''))
    assertHarmless(made)
    const ids = elementsOf(made).flatMap(({ properties }) => (properties['id'] === undefined ? [] : [properties['id']]))
    expect(new Set(ids).size).toBe(ids.length)
  }), { numRuns: 300 })
})

test('A08 what makes parsers slow is read like any other text', () => {
  const pieces = ['[', '![', '[a](', '*a **b ', '_a_*', '>', '- ', '`', '<', '<a', '<!--', '|a|\n|-|\n', '&', 'http://a', '~~', '# a\n', '1. ', '<b><p></b>', '<table><tr>', '<a><b></a></b>', '<p>', '***a', '!', '[x]: <', '  - a\n']
  // Nothing here is timed: a parser that takes the square of it would not end within the time that a test has.
  for (const each of pieces) expect(render(each.repeat(Math.ceil(100_000 / each.length)))).toEqual(expect.any(String))
})
