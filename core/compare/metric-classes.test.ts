import { expect, test } from 'vitest'
import type { Comparison } from '../schema/report.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { compareAll, type CompareAllOptions } from './compare-all.ts'
import type { Declaration } from './metric.ts'
import { around, sampleBenchmark, type SampleValues } from './sample-benchmark.ts'
import { sampleRecord } from './sample-record.ts'

type Declared = Readonly<Record<string, Declaration>>
type Summary = RunRecord['reported']['metrics']['summary']

const runs = (base: Summary, head: Summary, declared: Declared = {}, units: readonly [Record<string, string>, Record<string, string>] = [{}, {}], options: Partial<CompareAllOptions> = {}): Comparison =>
  compareAll([{ base: [sampleRecord({}, { id: 'a', reported: { metrics: { summary: base, units: units[0] } } })], head: [sampleRecord({}, { id: 'b', reported: { metrics: { summary: head, units: units[1] } } })], declared }], { tolerance: 0.05, ...options })[0]!
const starts = (base: SampleValues, head: SampleValues, declared: Declared = {}): Comparison => compareAll([{ base: [sampleBenchmark('base', base)], head: [sampleBenchmark('head', head)], declared }], { tolerance: 0.05 })[0]!
const metric = (comparison: Comparison, name: string) => comparison.metrics.find((each) => each.name === name)!
const said = (comparison: Comparison, name: string) => [metric(comparison, name).class, metric(comparison, name).verdict, metric(comparison, name).reason]

test('exact: equal is equivalent; a parameter count that grew is told and not judged', () => {
  expect(said(runs({ parameters: 10 }, { parameters: 10 }), 'parameters')).toEqual(['exact', 'equivalent', null])
  expect(said(runs({ parameters: 10 }, { parameters: 11 }), 'parameters')).toEqual(['exact', 'inconclusive', 'Rose by 10.0 %, and should be equal; nobody declared which way is better.'])
})

test('exact: what somebody declared exact and differs by the smallest of steps is a regression', () => {
  expect(said(runs({ rows: 1 }, { rows: 1 + Number.EPSILON }, { rows: { class: 'exact' } }), 'rows').slice(0, 2)).toEqual(['exact', 'regression'])
  expect(metric(starts({ rows: [3, 3, 3] }, { rows: [3, 4, 3] }, { rows: { class: 'exact' } }), 'rows')).toMatchObject({ verdict: 'regression', reason: 'Should be the same in every run, and differs from run to run of the head.' })
})

test('exact: what varied at the base already is no regression of the head', () => {
  const against = (head: readonly number[]) => metric(starts({ rows: [3, 4, 3] }, { rows: [...head] }, { rows: { class: 'exact' } }), 'rows')
  expect(against([3, 3, 3])).toMatchObject({ verdict: 'inconclusive', reason: 'Should be the same in every run, and differs from run to run of the base.' })
  expect(against([3, 5, 3])).toMatchObject({ verdict: 'inconclusive', reason: 'Should be the same in every run, and differs from run to run of both sides.' })
})

test('near: memory by 1 %, the size of an image by half of one, a declared tolerance before both, one run a side', () => {
  expect(said(runs({ peak_memory: 1000 }, { peak_memory: 1009 }), 'peak_memory')).toEqual(['near', 'equivalent', null])
  expect(said(runs({ peak_memory: 1000 }, { peak_memory: 1030 }), 'peak_memory')).toEqual(['near', 'regression', 'Rose by 3.0 %, more than the tolerance of 1.0 %.'])
  expect(said(runs({ image_size: 1000 }, { image_size: 1006 }), 'image_size').slice(0, 2)).toEqual(['near', 'regression'])
  expect(said(runs({ image_size: 1000 }, { image_size: 1006 }, { image_size: { tolerance: 0.02 } }), 'image_size').slice(0, 2)).toEqual(['near', 'equivalent'])
})

test('near: a base of 0 and starts that do not differ at all divide nothing by 0', () => {
  expect(metric(runs({ peak_memory: 0 }, { peak_memory: 5 }), 'peak_memory')).toMatchObject({ change: null, verdict: 'regression', reason: 'Changed from 0 to 5, more than the tolerance of 1.0 %.' })
  expect(metric(starts({ peak_memory: Array.from({ length: 7 }, () => 0) }, { peak_memory: Array.from({ length: 7 }, () => 0) }), 'peak_memory')).toMatchObject({ verdict: 'equivalent' })
  expect(metric(starts({ peak_memory: Array.from({ length: 7 }, () => 100) }, { peak_memory: Array.from({ length: 7 }, () => 110) }), 'peak_memory')).toMatchObject({ verdict: 'regression' })
})

test('near: memory that varies from start to start by more than its tolerance is tested like a time', () => {
  expect(metric(starts({ peak_memory: around(100, 7, 0.1) }, { peak_memory: around(130, 7, 0.1) }), 'peak_memory')).toMatchObject({ class: 'near', verdict: 'regression', evidence: { gate: 0.02 } })
})

test('quality: starts of one seed are one measurement, judged by the tolerance and by no test', () => {
  const same = Array.from({ length: 7 }, () => 0.9)
  expect(metric(starts({ accuracy: same }, { accuracy: same.map(() => 0.89) }), 'accuracy')).toMatchObject({ verdict: 'equivalent', reason: null })
  expect(metric(starts({ accuracy: same }, { accuracy: same.map(() => 0.8) }), 'accuracy')).toMatchObject({ verdict: 'regression', reason: 'Fell by 11.1 %, more than the tolerance of 5.0 %.' })
})

test('the class of the descriptor comes before the name, and a time declared as quality is judged by its tolerance', () => {
  expect(said(runs({ wait_ms: 1 }, { wait_ms: 2 }, { wait_ms: { class: 'quality', direction: 'min' } }), 'wait_ms')).toEqual(['quality', 'regression', 'Rose by 100.0 %, more than the tolerance of 5.0 %.'])
})

test.each([
  [{ t: 's' }, { t: 'ms' }, 1.5, 1500, 'ms'],
  [{ t: 'GiB' }, { t: 'MiB' }, 1.5, 1536, 'MiB'],
  [{ t: '%' }, { t: '1' }, 90, 0.9, '%'],
])('units that are multiples are converted, and it is said: %o and %o', (a, b, base, head, unit) => {
  const found = metric(runs({ t: base }, { t: head }, { t: { class: 'quality', direction: 'min' } }, [a, b]), 't')
  expect(found).toMatchObject({ unit, verdict: 'equivalent', change: 0, reason: expect.stringMatching(/^The (base|head) was in /) })
})

test.each([['ms', 'images/s'], ['KB', 'MB'], ['ms', 'constructor'], ['__proto__', 'ms']])('units that do not convert are incomparable: %s and %s', (a, b) => {
  expect(metric(runs({ t: 1 }, { t: 1 }, {}, [{ t: a }, { t: b }]), 't')).toMatchObject({ change: null, verdict: 'incomparable', reason: `The units differ: ${a} and ${b}.` })
})

test('a tolerance of the command line replaces the floors, and a dedicated runner has a finer one', () => {
  expect(metric(runs({ peak_memory: 100 }, { peak_memory: 120 }, {}, [{}, {}], { floor: 0.5 }), 'peak_memory').verdict).toBe('equivalent')
  expect(metric(runs({ latency: 1 }, { latency: 1 }, {}, [{}, {}], { runner: 'dedicated' }), 'latency').tolerance).toBe(0.02)
  expect(metric(runs({ compile_time: 1 }, { compile_time: 1 }), 'compile_time').tolerance).toBe(0.1)
})
