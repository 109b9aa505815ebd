import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Comparison } from '../schema/report.ts'
import { compareAll, type CompareAllOptions } from './compare-all.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { around, sampleBenchmark, type SampleValues } from './sample-benchmark.ts'
import { sampleRecord } from './sample-record.ts'

function compare(base: SampleValues, head: SampleValues, options: Partial<CompareAllOptions> = {}, more: { readonly head?: Parameters<typeof sampleBenchmark>[2]; readonly base?: Parameters<typeof sampleBenchmark>[2] } = {}): Comparison {
  return compareAll([{ base: [sampleBenchmark('base', base, more.base)], head: [sampleBenchmark('head', head, more.head)], declared: {} }], { tolerance: 0.05, ...options })[0]!
}

const of = (comparison: Comparison, name: string) => comparison.metrics.find((metric) => metric.name === name)!
const latency = (base: number, head: number, n = 7, spread = 0.01) => compare({ latency: around(base, n, spread) }, { latency: around(head, n, spread) })

test('seven starts a side that are all slower by a tenth are a regression, with its evidence', () => {
  const comparison = latency(100, 110)
  expect(comparison).toMatchObject({ verdict: 'regression', mode: 'regression', reason: 'Medians of 7 starts a side in turn on one machine.' })
  expect(of(comparison, 'latency')).toMatchObject({
    class: 'time', runs: { base: 7, head: 7 }, tolerance: 0.03, noiseFloor: { value: 0.01, builds: 0 },
    evidence: { test: 'exact_mann_whitney', pWorse: 1 / 3432, pBetter: 1, leastP: 1 / 3432, adjusted: 1 / 3432, family: 1, delta: 1, gate: 0.03, confidence: 0.95 },
    reason: 'Rose by 10.0 %, beyond ±3.0 %; p 0.0003 among one metric.',
  })
  expect(of(comparison, 'latency').evidence!.effect).toBeCloseTo(0.1, 10)
})

test('a tenth faster is an improvement, and of a throughput it is the other way around', () => {
  expect(latency(110, 100).verdict).toBe('improvement')
  expect(compare({ throughput: around(110) }, { throughput: around(100) }).verdict).toBe('regression')
})

test('the same times are equivalent, and it says between which bounds', () => {
  const comparison = latency(100, 100.1)
  expect(comparison.verdict).toBe('equivalent')
  expect(of(comparison, 'latency').reason).toMatch(/^Between −0\.\d % and \+0\.\d %, inside of ±3\.0 %\.$/)
})

test('a change that every start shows is no verdict while it is smaller than the floor', () => {
  expect(of(latency(100, 102, 7, 0.001), 'latency')).toMatchObject({ verdict: 'equivalent', evidence: { delta: 1 } })
})

test('what reaches beyond the gate on both sides is inconclusive and never "no change"', () => {
  const comparison = latency(100, 101, 7, 0.3)
  expect(comparison.verdict).toBe('inconclusive')
  expect(of(comparison, 'latency').detectable).toBeGreaterThan(0.1)
})

test('fewer than seven starts a side give no verdict on a time', () => {
  const comparison = latency(100, 200, 6)
  expect(comparison.verdict).toBe('insufficient_data')
  expect(of(comparison, 'latency')).toMatchObject({ reason: '6 starts a side can give no verdict on a time: at least 7 are needed.' })
  expect(of(comparison, 'latency').evidence).toBeUndefined()
})

test('two benchmarks that did not take turns have no verdict on a time, however far apart they are', () => {
  const comparison = compare({ latency: around(100) }, { latency: around(200) }, {}, { head: { groupId: 'other' } })
  expect(comparison).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('did not take turns') })
})

test('the smallest change that could have been seen is not below the gate', () => {
  expect(of(latency(100, 100), 'latency').detectable).toBeGreaterThanOrEqual(0.03)
})

const starts = fc.array(fc.double({ min: 1, max: 2, noNaN: true }), { minLength: 7, maxLength: 9 })
const rank = { regression: 0, inconclusive: 1, insufficient_data: 1, equivalent: 1, incomparable: 1, improvement: 2 } as const

test('a head that is slower still never gets a better verdict, and a head that is its own base never gets any', () => {
  fc.assert(fc.property(starts, starts, fc.double({ min: 1, max: 3, noNaN: true }), (base, head, factor) => {
    const verdict = (values: readonly number[]) => compare({ latency: base }, { latency: [...values] }).metrics[0]!.verdict
    expect(rank[verdict(head.map((value) => value * factor))]).toBeLessThanOrEqual(rank[verdict(head)])
    expect(rank[verdict(base)]).toBe(1)
  }), { numRuns: 150 })
})

test('a verdict is what its own evidence says: p, delta and effect beyond their thresholds, and nothing else', () => {
  fc.assert(fc.property(starts, starts, fc.double({ min: 0.8, max: 1.3, noNaN: true }), (base, head, factor) => {
    const { verdict, evidence } = compare({ latency: base }, { latency: head.map((value) => value * factor) }).metrics[0]!
    const { adjusted, delta, effect, gate, low, high, pWorse, pBetter } = evidence!
    const beyond = adjusted! <= 0.1 && Math.abs(delta!) >= 0.8 && Math.abs(effect!) >= gate
    const expected = beyond ? (effect! > 0 ? 'regression' : 'improvement') : low! >= -gate && high! <= gate ? 'equivalent' : 'inconclusive'
    expect([verdict, adjusted]).toEqual([expected, effect! < 0 ? pBetter : pWorse])
  }), { numRuns: 150 })
})

test('a time that was rounded promises to see no less than its steps', () => {
  const whole = { latency: [10, 10, 10, 11, 10, 10, 10] }
  expect(of(compare(whole, whole), 'latency')).toMatchObject({ verdict: 'inconclusive', detectable: expect.toSatisfy((seen: number) => seen >= 0.1) as number })
  expect(of(compare(whole, { latency: [15, 15, 16, 15, 15, 15, 15] }), 'latency').verdict).toBe('regression')
})

test('a pair that calls itself a run against itself, of two trees, is judged like any other', () => {
  const other = { ...sampleRecord({}).fingerprint!, tree: 'u' }
  const against = (fingerprint: NonNullable<RunRecord['fingerprint']>) => compare({ latency: around(100) }, { latency: around(200) }, {}, { base: { benchmark: { mode: 'same' } }, head: { benchmark: { mode: 'same' }, fingerprint } }).verdict
  expect([against(sampleRecord({}).fingerprint!), against(other)]).toEqual(['equivalent', 'regression'])
})
