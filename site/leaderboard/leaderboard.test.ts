import { expect, test } from 'vitest'
import { exampleOf } from '../../core/garden/testing/example.ts'
import { summaryOf } from '../benchmarks/summary-of.ts'
import { sampleExample, sampleGarden, sampleSeries, sampleSite } from '../testing/sample-site.ts'
import type { ExampleData, SeriesShown } from '../site-data.ts'
import { leaderboardPages } from './leaderboard-pages.ts'
import { taskBoards } from './standings.ts'

interface Made {
  readonly task?: string
  readonly tier?: string
  readonly series?: readonly SeriesShown[]
}

function example(id: string, { task = 'spam', tier = 'beta', series = [] }: Made): ExampleData {
  return sampleExample(exampleOf(`name: ${id}\nstability: ${tier}\ntasks: ["${task}"]\npresets: {}\n`, `examples/a/${id}/example.yaml`), null, [], [], { series, recordCount: series.length, summary: summaryOf(series, []) })
}

/** One build of that value. */
const reported = (metric: string, value: number, more: Partial<SeriesShown['key']> = {}, direction: SeriesShown['direction'] = 'max', builds = 1): SeriesShown => {
  const like = sampleSeries('x')
  return { ...like, direction, key: { ...like.key, metric, ...more }, points: Array.from({ length: builds }, (_, at) => ({ ...like.points[at]!, value })), segments: [{ start: 0, builds, cause: null }] }
}

test('the best comes first, whichever way is better', () => {
  const all = [example('low', { series: [reported('accuracy', 0.8), reported('loss', 0.1, {}, 'min')] }), example('high', { series: [reported('accuracy', 0.9), reported('loss', 0.2, {}, 'min')] })]
  const [{ boards }] = taskBoards(all) as [ReturnType<typeof taskBoards>[number]]
  expect(boards.map(({ metric, rows }) => [metric, rows.map(({ name }) => name)])).toEqual([['accuracy', ['high', 'low']], ['loss', ['low', 'high']]])
})

test('other data, another unit or no word on what is better: not one board', () => {
  const all = [example('a', { series: [reported('accuracy', 0.8, { datasets: ['mnist@1'] })] }), example('b', { series: [reported('accuracy', 0.9, { datasets: ['cifar@1'] })] }), example('c', { series: [{ ...reported('accuracy', 90), unit: '%' }, reported('time', 1, {}, null)] })]
  expect(taskBoards(all)[0]!.boards.map(({ rows }) => rows.map(({ name }) => name))).toEqual([['c'], ['b'], ['a']])
})

test('times, rates and memory of two classes of machines are no one board; what a model is worth is one', () => {
  const on = (hardware: string, latency: number) => example(hardware, { series: [{ ...reported('latency_p50', latency, { hardware }, 'min'), unit: 'ms' }, reported('tokens_per_s', latency, { hardware }), reported('accuracy', latency, { hardware })] })
  const [{ boards }] = taskBoards([on('cpu', 9), on('gpu', 1)]) as [ReturnType<typeof taskBoards>[number]]
  expect(boards.map(({ metric, hardware, rows }) => [metric, hardware, rows.length])).toEqual([['accuracy', null, 2], ['latency_p50', 'cpu', 1], ['latency_p50', 'gpu', 1], ['tokens_per_s', 'cpu', 1], ['tokens_per_s', 'gpu', 1]])
})

test('of one preset the hardware with most builds stands for it, since one run elsewhere is an exception', () => {
  const [{ boards }] = taskBoards([example('a', { series: [reported('accuracy', 0.99, { hardware: 'gpu:once' }), reported('accuracy', 0.8, {}, 'max', 5), reported('durationMs', 1234, { origin: 'observed' }, 'min', 5)] })]) as [ReturnType<typeof taskBoards>[number]]
  expect(boards[0]!.rows).toMatchObject([{ value: 0.8, hardware: 'cpu:X/2', builds: 5, durationMs: 1234, memoryBytes: null }])
})

test('what Hortus observed is no claim to rank, and archived examples take no part', () => {
  expect(taskBoards([example('a', { series: [reported('durationMs', 1, { origin: 'observed' }, 'min')] }), example('b', { tier: 'archived', series: [reported('accuracy', 1)] })])).toEqual([{ task: 'spam', examples: 1, boards: [] }])
})

const page = (examples: readonly ExampleData[]): string => {
  const site = sampleSite({ gardens: [sampleGarden({ examples })] })
  return [...leaderboardPages(site, site.gardens[0])].map(({ make }) => String(make())).join()
}

test('equal figures share a place', () => {
  const made = page([example('a', { series: [reported('accuracy', 0.9)] }), example('b', { series: [reported('accuracy', 0.9)] }), example('c', { series: [reported('accuracy', 0.8)] })])
  expect([...made.matchAll(/<\/th><td class="n">(\d)<\/td>/g)].map(([, place]) => place)).toEqual(['1', '1', '3'])
})

test('A27 tasks and metrics are words of strangers, in text as in addresses', () => {
  const made = page([example('a', { task: '<b> & %', series: [reported('<img src=x>', 1)] }), example('b', { task: 'ok', series: [reported('m', 1)] })])
  expect(made).not.toMatch(/<img|<b> &/)
  expect(made).toContain('id="task-.3Cb.3E.20.26.20.25"')
})

test('a garden that reported nothing says so', () => {
  expect(page([example('a', {})])).toContain('No example has reported a figure for a task yet')
})

test('the page is made again for a new figure or another health, and for nothing else', () => {
  const digest = (data: ExampleData): string | null => {
    const site = sampleSite({ gardens: [sampleGarden({ examples: [data] })] })
    return [...leaderboardPages(site, site.gardens[0])][0]!.digest
  }
  const before = example('a', { series: [reported('accuracy', 0.9)] })
  expect(digest({ ...before, digest: 'another README' })).toBe(digest(before))
  expect(digest(example('a', { series: [reported('accuracy', 0.8)] }))).not.toBe(digest(before))
  expect(digest({ ...before, health: sampleGarden().examples[0]!.health })).not.toBe(digest(before))
})
