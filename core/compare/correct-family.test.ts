import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyParts } from '../report/sample-report.ts'
import { buildReport } from '../report/build-report.ts'
import { mergeReports } from '../report/merge-reports.ts'
import type { Comparison } from '../schema/report.ts'
import { compareAll } from './compare-all.ts'
import { correctFamily } from './correct-family.ts'
import { around, sampleBenchmark, type SampleValues } from './sample-benchmark.ts'
import { leastP } from './statistics/least-p.ts'

const input = (id: string, base: SampleValues, head: SampleValues) => {
  const example = { example: { id, path: id } }
  return { base: [sampleBenchmark('base', base, example)], head: [sampleBenchmark('head', head, example)], declared: {} }
}
const flat = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, at) => [`latency_${at}`, around(100)]))
const options = { tolerance: 0.05 }
const verdict = (comparison: Comparison | undefined, name: string) => comparison?.metrics.find((metric) => metric.name === name)?.verdict

test('the p of one metric is multiplied by how many were tested, and both are in the document', () => {
  const [comparison] = compareAll([input('a', { ...flat(9), slow_ms: around(100) }, { ...flat(9), slow_ms: around(120) })], options)
  expect(comparison?.metrics.find(({ name }) => name === 'slow_ms')?.evidence).toMatchObject({ pWorse: 1 / 3432, adjusted: 10 / 3432, family: 10 })
})

test('regressions and improvements are families of their own: many improvements buy no regression', () => {
  const faster = Object.fromEntries(Object.keys(flat(20)).map((name) => [name, around(50)]))
  const weak = [99, 104, 105, 106, 107, 108, 109]
  const [comparison] = compareAll([input('a', { ...flat(20), weak_ms: around(100, 7, 0.02) }, { ...faster, weak_ms: weak })], options)
  const evidence = comparison?.metrics.find(({ name }) => name === 'weak_ms')?.evidence
  expect(evidence?.adjusted).toBeCloseTo(Math.min(1, evidence!.pWorse * 21), 12)
})

test('G8: among 400 metrics seven starts a side cannot show a change: insufficient data and never "no change"', () => {
  const [comparison] = compareAll([input('a', flat(400), flat(400))], options)
  expect(new Set(comparison?.metrics.map((metric) => metric.verdict))).toEqual(new Set(['insufficient_data']))
  expect(comparison?.metrics[0]?.reason).toBe('7 and 7 values cannot show a change among 400 metrics: 8 a side could.')
})

test('among 400 metrics of which many are slower, the slower ones are still regressions', () => {
  const slow = Object.fromEntries(Object.entries(flat(400)).map(([name, values], at) => [name, at < 40 ? values.map((value) => value * 1.3) : values]))
  const [comparison] = compareAll([input('a', flat(400), slow)], options)
  expect([verdict(comparison, 'latency_1'), verdict(comparison, 'latency_399')]).toEqual(['regression', 'insufficient_data'])
})

test('a report merged of cells has the verdicts of one comparison of all, and merging it again changes nothing', () => {
  const noisy = [99.9, 104, 105, 106, 107, 108, 109]
  const inputs = Array.from({ length: 30 }, (_, at) => input(`e${at}`, { latency: around(100) }, { latency: at === 0 ? noisy : around(100) }))
  const cell = (comparisons: readonly Comparison[]) => buildReport({ ...emptyParts, comparisons })
  const alone = compareAll(inputs.slice(0, 1), options)
  expect(verdict(alone[0], 'latency')).not.toBe(verdict(compareAll(inputs, options)[0], 'latency'))
  const merged = mergeReports(inputs.map((each) => cell(compareAll([each], options))))
  const whole = cell(compareAll(inputs, options))
  // What could have been seen is told for a family of at least 24, since the samples do not travel.
  const told = (text: string): unknown => JSON.parse(text, (key, value: unknown) => (key === 'detectable' ? 'told' : value))
  expect(told(JSON.stringify(merged.comparisons))).toEqual(told(JSON.stringify(whole.comparisons)))
  expect(mergeReports([merged]).comparisons).toEqual(merged.comparisons)
  expect(mergeReports([cell(merged.comparisons.slice(0, 3)), cell(merged.comparisons.slice(3))]).comparisons).toEqual(merged.comparisons)
})

test('what was said beside the verdict stays when the family grows', () => {
  const lost = [...around(100), null]
  const one = { base: [sampleBenchmark('base', { latency: lost })], head: [sampleBenchmark('head', { latency: lost })], declared: {} }
  const alone = compareAll([one], options)
  const [again] = correctFamily([...alone, ...compareAll([input('b', flat(400), flat(400))], options)])
  expect(alone[0]?.metrics[0]?.reason).toMatch(/inside of ±3\.0 %\. 1 of 8 of the base gave no value, 1 of 8 of the head gave no value\.$/)
  expect(again?.metrics[0]?.reason).toMatch(/^7 and 7 values cannot show .* 1 of 8 of the base gave no value, 1 of 8 of the head gave no value\.$/)
})

const values = fc.array(fc.double({ min: 1, max: 10, noNaN: true }), { minLength: 7, maxLength: 9 })

test('G8: whatever the values, where 1/C(n+m, m) is above q/M, q the half of 0.10 of one direction, no metric is called equivalent or inconclusive', () => {
  fc.assert(fc.property(fc.array(fc.tuple(values, values), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 900 }), (pairs, many) => {
    const own = pairs.map(([base, head], at) => input(`e${at}`, { latency: base }, { latency: head }))
    const comparisons = compareAll([...own, input('many', flat(many), flat(many))], options)
    for (const [at, [base, head]] of pairs.entries()) {
      const metric = comparisons[at]!.metrics[0]!
      const blind = leastP(base.length, head.length) > 0.05 / (pairs.length + many)
      expect(blind ? ['insufficient_data', 'regression', 'improvement'] : ['equivalent', 'inconclusive', 'regression', 'improvement']).toContain(metric.verdict)
    }
  }), { numRuns: 15 })
})
