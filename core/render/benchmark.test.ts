import { expect, test } from 'vitest'
import { sampleRecord } from '../compare/sample-record.ts'
import type { Benchmark, RunRecord } from '../schema/run-record.ts'
import { renderBenchmark } from './benchmark.ts'

const stats = (p50: number) => ({ n: 3, mean: p50, sd: 0, mad: 0, min: p50, max: p50, p50, p95: p50, p99: p50 })

function benchmark(side: Benchmark['side'], name: string, p50: number): RunRecord {
  const restart = { run: 'r', place: 1, warmUp: false, startedAt: null, state: 'succeeded', durationMs: 1, peakMemoryBytes: null, cpuTimeMs: null, reported: {} }
  const series: Benchmark['series'] = [{ name, origin: 'reported', statistic: 'p50', unit: 'ms', values: [p50], summary: stats(p50) }]
  return sampleRecord({}, { benchmark: { mode: 'paired', side, warmUp: 1, runs: 3, order: 'AB', restarts: [restart, restart, restart], series, latencies: [{ name, unit: 'ms', reported: 12, kept: 12, summary: stats(p50), perSecond: 1000 / p50 }] } })
}

test('both sides stand in one table, the base first, and latencies below', () => {
  expect(renderBenchmark([benchmark('head', 'step_time', 4), benchmark('base', 'step_time', 2)], { color: false, width: 120 })).toBe(
    [
      '3 measured starts a side after 1 thrown away; each line is over starts.',
      'metric     side  n  median  p95  p99  MAD  unit  what',
      'step_time  base  3  2       2    2    0    ms    reported, p50 of each start',
      'step_time  head  3  4       4    4    0    ms    reported, p50 of each start',
      'step_time (base) over all 12 reported: p50 2, p95 2, p99 2 ms, 500 a second',
      'step_time (head) over all 12 reported: p50 4, p95 4, p99 4 ms, 250 a second',
      '',
      '',
    ].join('\n'),
  )
})

test('A50 a metric named by a run cannot write to the terminal', () => {
  const text = renderBenchmark([benchmark('only', '\u001B[31mred\r\n::error::x', 1)], { color: false, width: 120 })
  expect(['\u001B', '\r'].filter((each) => text.includes(each))).toEqual([])
  expect(text.split('\n').every((line) => !line.startsWith('::'))).toBe(true)
})

test('a record that is no benchmark shows nothing', () => {
  expect(renderBenchmark([sampleRecord({ a: 1 })], { color: false, width: 80 })).toBe('')
})
