import { expect, test } from 'vitest'
import { HOSTILE } from '../../core/render/hostile-strings.ts'
import { exampleOf } from '../../core/garden/testing/example.ts'
import { sampleExample, sampleGarden, sampleRun, sampleSite } from '../testing/sample-site.ts'
import type { ExampleData, GardenData } from '../site-data.ts'
import { examplePages } from './example-pages.ts'
import { elementsOf } from './readme/testing/elements.ts'

const build = async (garden: GardenData = sampleGarden()): Promise<Readonly<Record<string, string>>> => Object.fromEntries(await Promise.all([...examplePages(sampleSite({ gardens: [garden] }), garden)].map(async ({ path, make }) => [path, String(await make())])))
const only = async (more: Partial<ExampleData>, text = 'name: x\nstability: stable\npresets:\n  smoke: {command: [python, train.py]}\n'): Promise<string> => {
  const example = exampleOf(text, 'examples/vision/x/example.yaml')
  return (await build(sampleGarden({ examples: [{ ...sampleExample(example), ...more }] })))['examples/vision/x/index.html']!
}

test('an example has a page at an address that comes from its id alone', async () => {
  expect(Object.keys(await build())).toContain('examples/vision/resnet/index.html')
})

test('it says first whether it runs, since when, and the command that runs it', async () => {
  const page = (await build())['examples/vision/resnet/index.html']!
  expect(page).toContain('</span> green</span> since <time datetime="2026-09-07">2026-09-07</time>')
  expect(page.indexOf('<code>hortus run vision/resnet --preset smoke</code>')).toBeLessThan(page.indexOf('id="readme"'))
  expect(page).toContain('<code>git clone https://github.com/sample/garden &amp;&amp; cd garden</code>')
})

test('what is said and what was seen stand beside each other, and are not one', async () => {
  const page = (await build())['examples/vision/resnet/index.html']!
  expect(page).toMatch(/Said <small>in the descriptor, by hand<\/small><\/h3><p>“verified” on <time datetime="2026-11-20">/)
  expect(page).toMatch(/Seen <small>in checks of the default branch<\/small><\/h3><p>Reached smoked on <time datetime="2026-11-23/)
  const { health } = sampleGarden()
  const here = await build(sampleGarden({ health: { ...health, data: { ...health.data, source: 'local', commit: null } } }))
  expect(here['examples/vision/resnet/index.html']).toContain('Seen <small>in the last runs on one machine</small>')
})

test('a README without a word is no empty frame', async () => {
  expect(await only({ readme: { path: 'examples/vision/x/README.md', text: ' \n', bytes: 2 } })).toContain('<h2>README</h2><p class="muted">It is empty.</p>')
})

test('a claim that its files have outgrown says which', async () => {
  const health = sampleGarden().examples.find(({ example }) => example.id === 'vision/resnet')!.health!
  expect(await only({ health: { ...health, claim: { claimed: '2026-01-01', changed: 2, newest: '2026-05-01', files: ['train.py', 'Dockerfile'] } } })).toContain('<strong>2 of its files changed</strong> after what is claimed for <time datetime="2026-01-01">2026-01-01</time>')
})

test('every preset has its command, what it asks for, and what it takes as it was measured', async () => {
  const page = await only({ expected: { smoke: { runMs: 1234, buildMs: 60_000, runs: 7 } } }, 'name: x\nstability: stable\npresets:\n  smoke: {command: [python, "a b.py"], params: {lr: 0.1}, network: true, timeout_seconds: 90, expect: {accuracy: {min: 0.9}}}\n  broken: {command: 7}\n')
  expect(page).toContain('<code>python &#39;a b.py&#39;</code>')
  expect(page).toContain('<dd>about 1.2 s, the median of 7 runs; its build 1 min 0 s</dd>')
  expect(page).toMatch(/<dt>network<\/dt><dd>may use it<\/dd>\n<dt>at most<\/dt><dd>1 min 30 s<\/dd>/)
  expect(page).toContain('accuracy at least 0.9')
  expect(page).toContain('Cannot be run')
})

test('the rungs of the last checks stand one row a rung, each with a word', async () => {
  const page = (await build())['examples/nlp/tagger/index.html']!
  expect(page).toMatch(/<tr><th scope="row">smoked<\/th>(?:<td class="good">[^]*?<\/td>){7}(?:<td class="bad"><span aria-hidden="true">✗<\/span><span class="said">failed<\/span><\/td>){5}<\/tr>/)
})

test('what a run reported itself is called so, and a run that did not come to what it should is no success', async () => {
  const record = sampleRun('vision/x', 1)
  const failed = { ...record, observed: { ...record.observed!, checks: [{ id: 'accuracy', status: 'fail' as const }] } }
  const page = await only({ records: [record, failed], recordCount: 40 })
  expect(page).toContain('2 of 40 records. Metrics are what its own code reported.')
  expect(page).toContain('succeeded, not as expected')
})

test('records with NaN, gaps and one point are shown as they are', async () => {
  const record = sampleRun('vision/x', 1, { observed: null, reported: { metrics: { summary: { loss: 'NaN', top: 'Infinity', x: 1e-300 } } } })
  expect(await only({ records: [record] })).toContain('loss NaN')
})

test('the last two builds of each series stand beside each other, with what is noise', async () => {
  expect((await build())['examples/vision/resnet/index.html']).toMatch(/<th scope="row">loss <small>reported, smoke, cpu:X\/2<\/small><\/th><td class="n">40<\/td>[^]*?<td class="n">0\.815<\/td><td class="n">\+1\.2 %<small>noise ± 1\.0 %<\/small><\/td><td>smaller<\/td><td>accepted <time/)
})

test('an example that has nothing but a name has a page', async () => {
  const page = await only({ readme: null, tree: null, health: null, checks: [], records: [] }, 'name: x\n')
  expect(page).toContain('never checked')
  expect(page).toContain('No preset of it can be run.')
})

test('one that went says where, and offers no command that would fail', async () => {
  const page = await only({}, 'name: x\nstability: stable\ngraduated_to: {repository: acme/x, date: 2026-08-01}\npresets:\n  smoke: {command: [a]}\n')
  expect(page).toContain('<a href="https://github.com/acme/x" rel="noreferrer">acme/x</a>')
  expect(page).not.toMatch(/hortus (?:run|export) vision\/x<|id="run"/)
})

test('A29 a repository that is no web address gives no link', async () => {
  const garden = sampleGarden({ repositoryUrl: 'javascript:alert(1)//' })
  expect(Object.values(await build(garden)).join('')).not.toContain('javascript:')
})

test('A27 texts of strangers are text on every part of the page', async () => {
  const record = sampleRun('h', 0)
  for (const text of HOSTILE) {
    const page = (await only({
      readme: { path: `${text}/README.md`, text, bytes: 5 },
      picture: null,
      records: [{ ...record, preset: text, status: { state: 'failed', reason: text }, reported: { metrics: { summary: { [text]: 1 }, units: { [text]: text } } } }],
      checks: [{ at: text, commit: text, trigger: text, states: text, reason: text, ms: 1 }],
      findings: [{ code: 'X.Y', level: 'error', path: text, line: 1, column: 1, message: text, fix: text, example: 'h', status: 'new' }],
      problems: [{ code: 'X', message: text, next: text, path: text }],
      expected: { [text]: { runMs: 1, buildMs: null, runs: 1 } },
    }))
    for (const { tagName, properties } of elementsOf(page)) {
      expect(['script', 'img', 'svg', 'iframe', 'style', 'form', 'base', 'object'].includes(tagName) && !(tagName === 'script' && properties['src'] === '../../../assets/copy.js')).toBe(false)
      expect(Object.keys(properties).filter((name) => /^on|^style$|srcSet/i.test(name))).toEqual([])
    }
  }
})

test('a page changes when the example does, and one without links to others not when others come', async () => {
  const garden = sampleGarden()
  const digests = (given: GardenData): ReadonlyMap<string, string | null> => new Map([...examplePages(sampleSite({ gardens: [given] }), given)].map(({ path, digest }) => [path, digest]))
  const before = digests(garden)
  const after = digests({ ...garden, commit: 'f'.repeat(40), examples: garden.examples.map((each) => (each.example.id === 'nlp/tagger' ? { ...each, digest: 'other' } : each)) })
  expect([...before.keys()].filter((path) => before.get(path) !== after.get(path))).toEqual(['examples/nlp/tagger/index.html'])
  expect(digests(sampleGarden({ examples: garden.examples.slice(1) })).get('examples/vision/resnet/index.html')).toBe(before.get('examples/vision/resnet/index.html'))
})
