import { expect, test } from 'vitest'
import type { Comparison } from '../schema/report.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { compareAll } from './compare-all.ts'
import { around, sampleBenchmark } from './sample-benchmark.ts'
import { sampleObserved, sampleRecord } from './sample-record.ts'

const run = (id: string, accuracy: number, more: Partial<RunRecord> = {}): RunRecord => sampleRecord({ accuracy, latency_ms: 5 }, { id, params: { seed: id.length }, ...more })
const side = (name: string, values: readonly number[], more: Partial<RunRecord> = {}): RunRecord[] => values.map((value, at) => run(`${name}${at}${'x'.repeat(at)}`, value, more))
const compare = (base: readonly RunRecord[], head: readonly RunRecord[]): Comparison => compareAll([{ base, head, declared: {} }], { tolerance: 0.01 })[0]!
const metric = (comparison: Comparison, name: string) => comparison.metrics.find((each) => each.name === name)!

test('several runs a side with seeds of their own: the seeds are the units of the test', () => {
  const comparison = compare(side('a', [0.9, 0.91, 0.905, 0.915, 0.9]), side('b', [0.8, 0.81, 0.79, 0.8, 0.805]))
  expect(comparison).toMatchObject({ verdict: 'regression', reason: '5 runs at the base and 5 runs at the head, a value each.', records: { base: ['a0', 'a1x', 'a2xx', 'a3xxx', 'a4xxxx'] } })
  expect(metric(comparison, 'accuracy')).toMatchObject({ class: 'quality', runs: { base: 5, head: 5 }, evidence: { test: 'exact_mann_whitney', delta: -1, pWorse: 1 / 252 } })
})

test('times of runs that did not take turns are no verdict, and do not spoil that of quality', () => {
  const slow = side('b', [0.9, 0.9, 0.9], { observed: sampleObserved({ durationMs: 9000 }) })
  const comparison = compare(side('a', [0.9, 0.9, 0.9]), slow)
  expect(metric(comparison, 'durationMs')).toMatchObject({ verdict: 'inconclusive', reason: 'The two sides did not take turns on one machine, so the machine may have changed.' })
  expect(comparison.verdict).toBe('equivalent')
})

test('three seeds a side can show a change when nothing else is asked, and say so when they cannot', () => {
  const [base, head] = [side('a', [0.9, 0.91, 0.905]), side('b', [0.5, 0.6, 0.55])]
  expect(metric(compare(base, head), 'accuracy').verdict).toBe('regression')
  const others = Array.from({ length: 5 }, (_, at) => ({ base: side(`c${at}`, [0.9, 0.91, 0.905]), head: side(`d${at}`, [0.7, 0.93, 0.92]), declared: {} }))
  expect(metric(compareAll([{ base, head, declared: {} }, ...others], { tolerance: 0.01 })[0]!, 'accuracy')).toMatchObject({ verdict: 'insufficient_data', reason: '3 and 3 values cannot show a change among 6 metrics: 5 a side could.' })
})

test('where few seeds can show a change it is not said beside it that none could be seen; among many metrics it is', () => {
  const [base, head] = [side('a', [0.9, 0.91, 0.905, 0.902]), side('b', [0.5, 0.6, 0.55, 0.58])]
  const alone = metric(compare(base, head), 'accuracy')
  expect(alone.verdict).toBe('regression')
  expect(alone).not.toHaveProperty('detectable')
  const others = Array.from({ length: 5 }, (_, at) => ({ base: side(`c${at}`, [0.9, 0.91, 0.905, 0.902]), head: side(`d${at}`, [0.7, 0.93, 0.92, 0.8]), declared: {} }))
  expect(metric(compareAll([{ base, head, declared: {} }, ...others], { tolerance: 0.01 })[0]!, 'accuracy')).toMatchObject({ verdict: 'insufficient_data', detectable: null })
})

test('failed runs of a side and runs of something else are counted and told, never dropped in silence', () => {
  const base = [...side('a', [0.9, 0.9]), run('z1', 0.1, { status: { state: 'failed' } }), run('0', 0.1, { params: { lr: 5 } })]
  expect(compare(base, side('b', [0.9, 0.9]))).toMatchObject({ verdict: 'equivalent', reason: '2 runs at the base and 2 runs at the head, a value each. 1 run did not succeed and count for nothing. 1 run of other params, data or hardware than the newest of their side were left out.' })
})

test('the same record given five times is one measurement', () => {
  const one = run('a', 0.9)
  const comparison = compare([one, one, { ...one }, one, one], [run('b', 0.5)])
  expect(comparison.records).toBeUndefined()
  expect(comparison.reason).toMatch(/^One run a side/)
})

test('a pair that took turns is found among other records, and the others are told', () => {
  const pair = { base: sampleBenchmark('base', { latency: around(100) }), head: sampleBenchmark('head', { latency: around(120) }) }
  const comparison = compareAll([{ base: [run('a', 1), pair.base], head: [pair.head, run('b', 1)], declared: {} }], { tolerance: 0.05 })[0]!
  expect(comparison).toMatchObject({ base: 'base', head: 'head', verdict: 'regression', reason: 'Medians of 7 starts a side in turn on one machine. 2 other records of the sides took no part in it.' })
})

test('a side of which no run succeeded is incomparable with the reason', () => {
  expect(compare(side('a', [1, 1]), side('b', [1, 1], { status: { state: 'timed_out' } }))).toMatchObject({ verdict: 'incomparable', reason: 'The head run ended as timed out.' })
})

test('runs of one side that wrote their times in other units are brought to one', () => {
  const in_ = (unit: string, value: number, id: string) => run(id, 1, { reported: { metrics: { summary: { step: value }, units: { step: unit } } } })
  expect(metric(compare([in_('s', 1, 'a0'), in_('ms', 1000, 'a1')], [in_('ms', 1000, 'b0'), in_('s', 1, 'b1')]), 'step')).toMatchObject({ base: 1000, head: 1000, unit: 'ms' })
})

test('a side without a record gives no comparison', () => {
  expect(compareAll([{ base: [], head: [run('a', 1)], declared: {} }, { base: [run('a', 1)], head: [], declared: {} }], { tolerance: 0.05 })).toEqual([])
})
