import { expect, test } from 'vitest'
import { validateSiteIndex, type SiteIndex } from '../../core/schema/site-index.ts'
import { buildSite } from '../build-site.ts'
import { sampleExample, sampleGarden, sampleSite, SAMPLES } from '../testing/sample-site.ts'
import { exampleOf } from '../../core/garden/testing/example.ts'
import type { SiteData } from '../site-data.ts'
import { addressOf, tagOf } from './addresses.ts'
import { healthChanges } from './health-changes.ts'

const files = (site: SiteData): ReadonlyMap<string, string> => new Map(buildSite(site).filter(({ path }) => /(?:index\.json|\.xml)$/.test(path)).map(({ path, make }) => [path, String(make())]))

/** Every element is closed, in turn, and nothing stands in it that XML does not know. */
function elementsOf(xml: string): readonly string[] {
  const open: string[] = []
  const names: string[] = []
  const closed: unknown[][] = []
  expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n')).toBe(true)
  for (const [, close, name, rest] of xml.slice(xml.indexOf('\n')).matchAll(/<(\/?)([\w:]+)((?:\s[\w:]+="[^"<]*")*\/?)>/g)) {
    if (close === '/') closed.push([open.pop(), name])
    else names.push(name!)
    if (close === '' && !rest!.endsWith('/')) open.push(name!)
  }
  expect(open).toEqual([])
  expect(closed.filter(([one, other]) => one !== other)).toEqual([])
  const left = xml.slice(xml.indexOf('\n')).replaceAll(/<(\/?)([\w:]+)((?:\s[\w:]+="[^"<]*")*\/?)>/g, '')
  expect(left).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/)
  expect(left.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  return names
}

test('index.json is a valid document, and its addresses lead to files of the site', () => {
  const site = sampleSite()
  const index = JSON.parse(files(site).get('index.json')!) as SiteIndex
  expect([validateSiteIndex(index), validateSiteIndex.errors]).toEqual([true, null])
  expect(index.summary).toEqual({ examples: 6, green: 3, yellow: 1, red: 1, archived: 1, graduated: 0 })
  const paths = new Set(buildSite(site).map(({ path }) => path))
  for (const { page } of index.examples) expect(paths.has(decodeURIComponent(page))).toBe(true)
  expect(index.examples.find(({ id }) => id === 'tabular/digits')).toMatchObject({ health: 'green', rungs: { smoked: 'passed' }, claim: { date: null }, need: { gpus: 0 }, expectedMs: { smoke: 2000 } })
})

test('the feed tells when each example began to fail and was green again, the newest first', () => {
  const changes = healthChanges(sampleGarden(), 100)
  expect(changes.map(({ example, to, before, at }) => [at.slice(0, 10), example, to, before])).toEqual([
    ['2026-10-26', 'nlp/tagger', 'failed', true],
    ['2026-09-07', 'audio/keywords', 'passed', false],
    ['2026-09-07', 'nlp/tagger', 'passed', false],
    ['2026-09-07', 'tabular/digits', 'passed', false],
    ['2026-09-07', 'vision/resnet', 'passed', false],
  ])
  const feed = files(sampleSite()).get('feed.xml')!
  expect(elementsOf(feed).filter((name) => name === 'entry')).toHaveLength(5)
  expect(feed).toContain('<title>nlp/tagger began to fail at smoked</title>')
  expect(feed).toContain('<id>tag:github.com,2026:sample/garden:health:nlp/tagger:2026-10-26T04%3A00%3A00.000Z</id>')
  expect(feed).toContain('href="https://example.org/garden/examples/nlp/tagger/"')
  expect(feed).toContain('<updated>2026-10-26T04:00:00.000Z</updated>\n<author>')
})

test('what a machine could not try is no change, and what is older than the checks that are shown is no news', () => {
  const example = exampleOf(SAMPLES['tabular/digits'].text, 'examples/tabular/digits/example.yaml')
  const { health } = sampleGarden().examples.find((each) => each.example.id === example.id)!
  const row = (at: number, states: string) => ({ at: new Date(Date.UTC(2026, 0, 100 - at)).toISOString(), commit: null, trigger: 'schedule', states, reason: null, ms: null })
  const few = sampleExample(example, health, [], [], { checks: [row(0, 'pppppn'), row(1, 'pppnmn'), row(2, 'ppppfn'), row(3, 'pppnsn'), row(4, 'pppppn')] })
  expect(healthChanges({ examples: [few] }, 10).map(({ to, before }) => [to, before])).toEqual([['passed', true], ['failed', true], ['passed', false]])
  const many = sampleExample(example, health, [], [], { checks: [row(0, 'pppppn'), row(1, 'pppppn')], olderChecks: true })
  expect(healthChanges({ examples: [many] }, 10)).toEqual([])
})

test('the sitemap has every page by its whole address, and there is none where nobody said where the site is', () => {
  const site = sampleSite()
  const map = files(site).get('sitemap.xml')!
  const pages = buildSite(site).filter(({ path }) => path.endsWith('.html'))
  expect(elementsOf(map).filter((name) => name === 'loc')).toHaveLength(pages.length)
  expect(map).toContain('<loc>https://example.org/garden/</loc>')
  expect([...files(sampleSite({ url: null })).keys()]).toEqual(['index.json', 'feed.xml'])
  elementsOf(files(sampleSite({ url: null })).get('feed.xml')!)
})

test('A27: names with markup, control characters and half letters stay text in the feed', () => {
  const garden = sampleGarden()
  const text = SAMPLES['nlp/tagger'].text.replace('name: tagger', 'name: "</title><script>alert(1)</script>&amp;\\u0007]]>"')
  const bad = garden.examples.map((each) => (each.example.id === 'nlp/tagger' ? { ...each, example: exampleOf(text, 'examples/nlp/tagger/example.yaml') } : each))
  const feed = files(sampleSite({ gardens: [{ ...garden, name: 'a<b>&"\ud800', examples: bad }] })).get('feed.xml')!
  elementsOf(feed)
  expect(feed).not.toContain('<script')
  const failing = garden.examples.map((each) => ({ ...each, checks: each.checks.map((check) => ({ ...check, reason: 'it said \ufffe and \uffff, which XML refuses' })) }))
  expect(files(sampleSite({ gardens: [{ ...garden, examples: failing }] })).get('feed.xml')).not.toMatch(/[\ufffe\uffff]/)
})

test('several gardens have an index and a feed each, and know of each other', () => {
  const site = sampleSite({ gardens: [sampleGarden(), sampleGarden({ slug: 'second', name: 'other/garden', repositoryUrl: null })] })
  const made = files(site)
  expect([...made.keys()].sort()).toEqual(['feed.xml', 'g/second/feed.xml', 'g/second/index.json', 'index.json', 'sitemap.xml'])
  expect((JSON.parse(made.get('index.json')!) as SiteIndex).gardens.map(({ index }) => index)).toEqual(['index.json', 'g/second/index.json'])
  expect((JSON.parse(made.get('g/second/index.json')!) as SiteIndex).gardens.map(({ index }) => index)).toEqual(['../../index.json', 'index.json'])
  expect((JSON.parse(made.get('g/second/index.json')!) as SiteIndex).examples[0]!.page).toBe('examples/audio/keywords/index.html')
})

test('an address escapes the percent signs of file names; a name for all time needs no repository', () => {
  expect(addressOf('https://example.org/x/', 'examples/a%20b/index.html')).toBe('https://example.org/x/examples/a%2520b/')
  expect(tagOf({ slug: 'a', repositoryUrl: null }, 'x y')).toBe('tag:hortus.invalid,2026:a:x%20y')
})
