import { expect, test } from 'vitest'
import { sampleObserved, sampleRecord } from '../compare/sample-record.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { benchmarkRecord, type BenchmarkFacts } from './benchmark-record.ts'
import type { Start } from './start.ts'

const FACTS: BenchmarkFacts = { id: 'one', groupId: 'group', mode: 'single', side: 'only', warmUp: 1, runs: 3, order: 'BBBB', phases: { build: 12.4 }, metrics: [], declared: {} }

function start(place: number, durationMs: number, more: { readonly summary?: RunRecord['reported']['metrics']['summary']; readonly state?: RunRecord['status']['state']; readonly missed?: string; readonly peak?: number } = {}): Start {
  const state = more.state ?? 'succeeded'
  const record = sampleRecord(more.summary ?? {}, { id: `start-${place}`, kind: 'benchmark', status: { state, ...(state === 'succeeded' ? {} : { reason: 'exited with code 1' }) }, observed: sampleObserved({ durationMs: Math.round(durationMs), phases: { run: durationMs }, peakMemoryBytes: { value: more.peak ?? 100 } }) })
  return { place, warmUp: place === 1, durationMs, record, missed: more.missed ?? null }
}

function recordOf(starts: readonly Start[], facts: Partial<BenchmarkFacts> = {}): RunRecord {
  const made = benchmarkRecord(starts, { ...FACTS, ...facts })
  if (!made.ok) throw new Error(made.problem.message)
  return made.value
}

test('times are medians over the measured starts, the memory is the largest, and the warm-up is in neither', () => {
  const record = recordOf([start(1, 900, { peak: 999 }), start(2, 10, { peak: 1 }), start(3, 30, { peak: 3 }), start(4, 20, { peak: 2 })])
  expect(record).toMatchObject({ id: 'one', groupId: 'group', kind: 'benchmark', status: { state: 'succeeded' }, observed: { durationMs: 20, peakMemoryBytes: { value: 3 }, phases: { build: 12, run: 960 }, warnings: [expect.stringMatching(/medians of 3 measured starts/)] } })
  expect(record.benchmark!.series.find(({ name }) => name === 'durationMs')).toMatchObject({ values: [10, 30, 20], summary: { p50: 20 } })
})

test('a start that came to something else than expected does not count, and fails the benchmark', () => {
  expect(recordOf([start(1, 1), start(2, 1), start(3, 1, { missed: 'accuracy 0.1 is under 0.9' })])).toMatchObject({ status: { state: 'failed', reason: 'Start 3 of 4: accuracy 0.1 is under 0.9' }, benchmark: { restarts: [{ state: 'succeeded' }, { state: 'succeeded' }, { state: 'failed' }] } })
})

test('a benchmark whose only start failed in the warm-up still leaves a valid record without figures', () => {
  expect(recordOf([start(1, 5, { state: 'timed_out' })])).toMatchObject({ status: { state: 'timed_out', reason: expect.stringContaining('(warm-up)') }, benchmark: { series: [], latencies: [] } })
})

test('fewer starts than were asked for are an interrupted benchmark, whatever they came to', () => {
  expect(recordOf([start(1, 5), start(2, 5)])).toMatchObject({ status: { state: 'interrupted', reason: '1 of 3 measured starts took place.' } })
})

test('a metric that some starts lack has null in its place, and hostile names stay names', () => {
  const odd = JSON.parse('{"__proto__": 1, "constructor": 2, "m": 3}') as Record<string, number>
  const record = recordOf([start(1, 1), start(2, 1, { summary: { m: 1 } }), start(3, 1, { summary: odd }), start(4, 1)])
  expect(record.benchmark!.series.find(({ name }) => name === 'm')?.values).toEqual([1, 3, null])
  expect(record.benchmark!.series.find(({ name }) => name === 'constructor')?.values).toEqual([null, 2, null])
})

test('no start at all is a problem and no record', () => {
  expect(benchmarkRecord([], FACTS)).toMatchObject({ ok: false, problem: { code: 'RECORD.EMPTY' } })
})
