import { expect, test } from 'vitest'
import { emptyParts } from '../report/sample-report.ts'
import { buildReport } from '../report/build-report.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { compareAll, type ComparisonInput } from './compare-all.ts'
import { around, sampleBenchmark } from './sample-benchmark.ts'
import { sampleObserved, sampleRecord } from './sample-record.ts'
import { seeded } from './statistics/testing/seeded.ts'

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items.map((item) => ({ item, at: random() })).sort((a, b) => a.at - b.at).map(({ item }) => item)
}

/** The same value with the keys of every map in another order. Starts stay in theirs: it is the order in which they took place. */
function rekeyed(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((each) => rekeyed(each, random))
  return value === null || typeof value !== 'object' ? value : Object.fromEntries(shuffled(Object.entries(value), random).map(([key, each]) => [key, rekeyed(each, random)]))
}

const seed = (id: string, accuracy: number, example: string): RunRecord => sampleRecord({ accuracy, loss: 1 - accuracy, latency_ms: accuracy * 3 }, { id, params: { seed: id, lr: 1 }, example: { id: example, path: example }, observed: sampleObserved({ durationMs: 1000 * accuracy }) })
const pair = (example: string, factor: number) => ({ base: [sampleBenchmark('base', { latency: around(100), throughput: around(7), 'a b': around(1) }, { example: { id: example, path: example } })], head: [sampleBenchmark('head', { latency: around(100 * factor), throughput: around(7), c: around(1) }, { example: { id: example, path: example } })] })
const INPUTS: readonly ComparisonInput[] = [
  ...[1, 1.2, 0.7, 1.01].map((factor, at) => ({ ...pair(`bench/${at}`, factor), declared: { latency: { tolerance: 0.04 }, 'a b': { direction: 'min' as const } } })),
  ...['x', 'y'].map((example) => ({ base: [0.9, 0.91, 0.92, 0.93].map((each, at) => seed(`a${at}`, each, example)), head: [0.8, 0.82, 0.81, 0.8].map((each, at) => seed(`b${at}`, each, example)), declared: {} })),
]

test('G7: the same records give the same bytes, in any order of comparisons, of records and of keys', () => {
  const random = seeded('determinism')
  const render = (inputs: readonly ComparisonInput[]): string => JSON.stringify(buildReport({ ...emptyParts, comparisons: compareAll(inputs, { tolerance: 0.01, across: [] }) }))
  const texts = Array.from({ length: 100 }, () => render(shuffled(INPUTS, random).map(({ base, head, declared }) => rekeyed({ base: shuffled(base, random), head: shuffled(head, random), declared }, random) as ComparisonInput)))
  expect(new Set(texts)).toEqual(new Set([render(INPUTS)]))
})
