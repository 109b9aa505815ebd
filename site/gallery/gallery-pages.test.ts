import { gzipSync } from 'node:zlib'
import { runInNewContext } from 'node:vm'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HOSTILE } from '../../core/render/hostile-strings.ts'
import { exampleOf } from '../../core/garden/testing/example.ts'
import { elementsOf } from '../example/readme/testing/elements.ts'
import { sampleExample, sampleGarden, sampleSite } from '../testing/sample-site.ts'
import type { GardenData } from '../site-data.ts'
import type { GalleryData } from './entry.ts'
import { galleryPages } from './gallery-pages.ts'

function build(garden: GardenData = sampleGarden()): Readonly<Record<string, string>> {
  const site = sampleSite({ gardens: [garden] })
  return Object.fromEntries([...galleryPages(site, garden)].map(({ path, make }) => [path, make() as string]))
}

function dataOf(script: string): GalleryData {
  const self: { hortus?: [string, GalleryData][] } = {}
  runInNewContext(script, { self })
  return self.hortus![0]![1]
}

test('the first page has every example as a card, green ones first, readable without a script', () => {
  const { 'index.html': page } = build()
  expect([...page!.matchAll(/data-id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['audio/keywords', 'tabular/digits', 'vision/resnet', 'nlp/tagger', 'new/never-checked', 'old/perceptron'])
  expect(page).toContain('<h2><a href="examples/tabular/digits/index.html">digits</a></h2>')
  expect(page).toMatch(/<span aria-hidden="true">●<\/span> green<\/span> since 2026-09-07<small> reaches smoked, checked 2026-11-23<\/small>/)
  expect(page).toContain('<code>hortus run tabular/digits --preset smoke</code><button type="button" data-copy aria-label="Copy the command that runs digits">')
})

test('what was left out is on the page', () => {
  const { 'index.html': page } = build()
  expect(page).toContain('<code>examples/broken/yaml</code> cannot be read: The file is no YAML.')
  expect(page).toContain('records/x.json on the data branch was left out')
})

test('rungs stand side by side, in words for those who hear the page', () => {
  expect(build()['index.html']).toContain('aria-label="Rungs: parsed passed, contracted passed, built passed, probed passed, smoked failed, benchmarked not run"')
})

test('an empty garden has a page that says what an example is', () => {
  const { 'index.html': page } = build(sampleGarden({ examples: [], unreadable: [], problems: [] }))
  expect(page).toContain('There is no example yet')
  expect(page).not.toContain('role="search"')
})

test('the data say of each card what it does not say itself', () => {
  const made = build()
  const { shown, more } = dataOf(made['data/gallery.js']!)
  expect(more).toEqual([])
  expect(shown[1]).toEqual({ lastGreen: '2026-11-23', facets: { task: ['tabular-classification'], modality: ['tabular'], framework: ['scikit-learn'], device: ['cpu', '8', '16', '24', '48', '80'], time: ['minute', 'ten', 'hour'], tier: ['stable'], health: ['green'] }, tags: 'tabular quick classification', words: expect.stringContaining('logistic') as string })
})

test('A27 texts of a descriptor are text, whatever is in them', () => {
  const examples = HOSTILE.map((text, at) => sampleExample({ ...exampleOf('name: x\n', `examples/h/${at}/example.yaml`), name: text, description: text, tags: [text], tasks: [text], frameworks: [text], capability: text }))
  const made = build(sampleGarden({ name: '<img src=x>', examples }))
  const allowed = new Set('html head meta title link script body a header nav ul li main h1 h2 p time code div label input select option button span i small footer section img'.split(' '))
  const elements = elementsOf(made['index.html']!)
  for (const { tagName, properties } of elements) {
    expect(allowed).toContain(tagName)
    expect(Object.keys(properties).filter((name) => /^on|^style$/i.test(name))).toEqual([])
  }
  for (const { properties } of elements.filter(({ tagName }) => tagName === 'script')) expect(properties['src']).toMatch(/^(?:assets|data)\/\w+\.js$/)
  expect(dataOf(made['data/gallery.js']!).shown).toHaveLength(examples.length)
})

test('a first page of 236 examples with long READMEs weighs at most 100 KB, search and all, and more of them hardly more', () => {
  const words = (seed: number): string => Array.from({ length: 800 }, (_, at) => ((seed * 7919 + at * 104_729) % 60_000).toString(36).replaceAll(/\d/g, 'k').padStart(6, 'x')).join(' ')
  const garden = (many: number): GardenData => sampleGarden({ examples: Array.from({ length: many }, (_, at) => {
    const example = exampleOf(`name: example-${at}\ndescription: ${words(at).slice(0, 160)}\ntags: [${words(at).slice(0, 30).replaceAll(' ', ', ')}]\ntasks: [task-${at % 40}]\nframeworks: [pytorch]\nstability: stable\nresources: {gpu: 1, vram_gb: ${at % 48}}\npresets:\n  train: {command: [python, train.py]}\n`, `examples/area-${at % 12}/kind-${at % 31}/example-${at}/example.yaml`)
    return { ...sampleExample(example), readme: { path: 'README.md', text: words(at), bytes: 5000 } }
  }) })
  const weigh = (made: Readonly<Record<string, string>>): number => [made['index.html']!, made['data/gallery.js']!, ...['style.css', 'gallery.js', 'copy.js'].map((name) => readFileSync(`site/assets/${name}`, 'utf8'))].reduce((sum, text) => sum + gzipSync(text).length, 0)
  expect(weigh(build(garden(236)))).toBeLessThanOrEqual(100 * 1024)
  const large = build(garden(1000))
  expect(gzipSync(large['index.html']!).length).toBeLessThan(40 * 1024)
  expect([...large['index.html']!.matchAll(/class="card"/g)]).toHaveLength(240)
  expect(dataOf(large['data/gallery.js']!).more).toHaveLength(760)
  expect(['examples/index.html', 'lists/examples/2.html'].map((path) => [...large[path]!.matchAll(/<tr>/g)].length)).toEqual([501, 501])
})

test('equal data give equal bytes and equal digests; another day is another page', () => {
  const [garden, again] = [sampleGarden(), sampleGarden()]
  expect(build(again)).toEqual(build(garden))
  const digests = (today: string): readonly (string | null)[] => [...galleryPages(sampleSite({ today, gardens: [garden] }), garden)].map(({ digest }) => digest)
  expect(digests('2026-11-30')).toEqual(digests('2026-11-30'))
  expect(digests('2026-11-30')).not.toEqual(digests('2026-12-01'))
})
