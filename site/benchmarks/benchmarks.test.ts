import { expect, test } from 'vitest'
import { exampleOf } from '../../core/garden/testing/example.ts'
import type { SiteData, SeriesShown } from '../site-data.ts'
import { sampleAccepted, sampleExample, sampleGarden, sampleSeries, sampleSite } from '../testing/sample-site.ts'
import { benchmarkPages } from './benchmark-pages.ts'
import { changesOf } from './changes-of.ts'
import { mainOf, summaryOf } from './summary-of.ts'
import { trendOf } from './trend-of.ts'

const ID = 'vision/resnet'
const series = sampleSeries(ID)
const pages = async (site: SiteData): Promise<ReadonlyMap<string, string>> => new Map(await Promise.all([...benchmarkPages(site, site.gardens[0])].map(async ({ path, make }) => [path, String(await make())] as const)))
const pageOf = async (own: readonly SeriesShown[], id = ID): Promise<string> => {
  const example = exampleOf('name: x\npresets: {}\n', `examples/${id}/example.yaml`)
  const made = await pages(sampleSite({ gardens: [sampleGarden({ examples: [sampleExample(example, null, [], [], { series: own, summary: summaryOf(own, []), accepted: [sampleAccepted(id)], recordCount: 5 })] })] }))
  return [...made].find(([path]) => path !== 'benchmarks.html')![1]
}
/** 100,000 builds around 1 with one peak and one hole. */
const LONG: SeriesShown = { ...series, points: Array.from({ length: 100_000 }, (_, at) => ({ ...series.points[0]!, at: new Date(1.7e12 + at * 60_000).toISOString(), value: at === 31_337 ? 9 : at === 77_777 ? -5 : 1 + (at % 7) / 100 })), segments: [{ start: 0, builds: 100_000, cause: null }] }

test('a change is a regression, an improvement or just a change, by what is said to be better', async () => {
  const words = (direction: SeriesShown['direction']): readonly string[] => changesOf({ ...series, direction }).map(({ word }) => word)
  expect([words('min'), words('max'), words(null)]).toEqual([['regression', 'accepted'], ['improvement', 'accepted'], ['change', 'accepted']])
})

test('it goes from the middle of one level to the middle of the next, and says who accepted it', async () => {
  const [first, second] = changesOf(series, [sampleAccepted(ID)])
  expect([first!.before, first!.after, first!.shift!.toFixed(3), first!.point.at]).toEqual([1.01, 1.21, '0.198', series.points[15]!.at])
  expect([first!.accepted, second!.accepted?.reason]).toEqual([null, 'a better optimiser, agreed in #12'])
})

test('from 0 nothing is relative', async () => {
  const zero = { ...series, points: series.points.map((point, at) => ({ ...point, value: at < 15 ? 0 : 1 })) }
  expect(changesOf(zero)[0]).toMatchObject({ before: 0, after: 1, shift: null, word: 'regression' })
})

test('of 100,000 builds at most 1,002 are drawn, the peak and the hole among them', async () => {
  const { values, at, commits } = trendOf(LONG, [], null)
  expect(values.length).toBeLessThanOrEqual(1002)
  expect([Math.max(...values), Math.min(...values), at.length, commits.split(' ').length]).toEqual([9, -5, values.length, values.length])
  expect(at).toEqual(at.toSorted((a, b) => a - b))
  expect(await pageOf([LONG])).toMatch(/\d+ of 100000 builds are drawn, every extreme among them/)
})

test('what no axis can hold is not drawn, and a picture has only numbers', async () => {
  const odd = { ...series, points: [1, Number.NaN, 2, Number.POSITIVE_INFINITY, 1e308, -1e308, 3].map((value, at) => ({ ...series.points[at]!, value })), segments: [{ start: 0, builds: 7, cause: null }] }
  expect(trendOf(odd, [], null).values).toEqual([1, 2, 3])
  expect(await pageOf([odd])).not.toMatch(/d="[^"]*(?:NaN|Infinity)/)
})

test('the band is the noise around each level', async () => {
  const { levels } = trendOf(series, [], null)
  expect(levels.map(({ level, low, high }) => [level, low.toFixed(4), high.toFixed(4)])).toEqual([[1.01, '0.9999', '1.0201'], [1.21, '1.1979', '1.2221'], [0.81, '0.8019', '0.8181']])
})

test('every example with records has a page that its own page leads to; the others have none', async () => {
  expect([...(await pages(sampleSite())).keys()]).toEqual(['benchmarks.html', 'benchmarks/audio/keywords/index.html', 'benchmarks/nlp/tagger/index.html', 'benchmarks/tabular/digits/index.html', 'benchmarks/vision/resnet/index.html'])
})

test('the overview has what changed anywhere, newest first, with commit and reason', async () => {
  const made = await (await pages(sampleSite())).get('benchmarks.html')!
  expect(made.indexOf('accepted</span>')).toBeLessThan(made.indexOf('regression</span>'))
  expect(made).toContain(`https://github.com/sample/garden/commit/${(15).toString(16).padStart(40, '0')}`)
  expect(made).toContain('a better optimiser, agreed in #12')
})

test('hardware classes stand apart, each with a chart and a table of its own', async () => {
  const made = await pageOf([series, { ...series, key: { ...series.key, hardware: 'gpu:A100/1' } }])
  expect([...made.matchAll(/<h2>smoke on ([^ ]+)/g)].map(([, name]) => name)).toEqual(['cpu:X/2', 'gpu:A100/1'])
  expect(made.match(/data-chart="trend"/g)).toHaveLength(2)
})

test('one build is said and not drawn', async () => {
  const made = await pageOf([{ ...series, points: series.points.slice(0, 1), segments: [{ start: 0, builds: 1, cause: null }] }])
  expect(made).toContain('build 1.')
  expect(made).not.toContain('data-chart')
})

test('A27 names from records are text, and a garden without a remote links no commit', async () => {
  const hostile = '"><img src=x onerror=alert(1)>'
  const made = await pageOf([{ ...series, unit: hostile, key: { ...series.key, metric: hostile, hardware: hostile, preset: hostile, datasets: [hostile] } }])
  expect(made).not.toMatch(/<img|<script>/)
  expect([...(await pages(sampleSite({ gardens: [sampleGarden({ repositoryUrl: 'javascript:alert(1)' })] }))).values()].join('')).not.toContain('javascript:')
})

test('an empty garden says so', async () => {
  expect([...(await pages(sampleSite({ gardens: [sampleGarden({ examples: [] })] })))]).toEqual([['benchmarks.html', expect.stringContaining('Records come with')]])
})

test('what stands for an example is what it reports and is better one way', async () => {
  const silent = { ...series, direction: null, key: { ...series.key, metric: 'a' } }
  const observed = sampleSeries(ID, { metric: 'durationMs', origin: 'observed' })
  expect([mainOf([observed, silent, series])?.key.metric, mainOf([silent, observed])?.key.metric, mainOf([]), mainOf([{ ...series, points: [] }])]).toEqual(['loss', 'durationMs', null, null])
})

test('of very many series the first are drawn, and the others say their newest figure', async () => {
  const made = await pageOf(Array.from({ length: 300 }, (_, at) => ({ ...LONG, key: { ...LONG.key, metric: `metric-${String(at).padStart(3, '0')}` } })))
  expect(made.match(/data-chart="trend"/g)).toHaveLength(40)
  expect(made).toContain('40 of 300 series are drawn')
  expect(made.match(/<p>Now <strong>/g)).toHaveLength(300)
  expect(made.length).toBeLessThan(4_000_000)
})
