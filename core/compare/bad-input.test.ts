import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyParts } from '../report/sample-report.ts'
import { buildReport } from '../report/build-report.ts'
import { readReport } from '../report/read-report.ts'
import { HOSTILE } from '../render/hostile-strings.ts'
import type { Comparison } from '../schema/report.ts'
import { compareAll } from './compare-all.ts'
import { around, sampleBenchmark, type SampleValues } from './sample-benchmark.ts'
import { sampleRecord } from './sample-record.ts'

const starts = (base: SampleValues, head: SampleValues): Comparison => compareAll([{ base: [sampleBenchmark('base', base)], head: [sampleBenchmark('head', head)], declared: {} }], { tolerance: 0.05 })[0]!
const only = (comparison: Comparison) => comparison.metrics[0]!

test.each([
  ['nothing but starts without a value', around(1), [null, null], 'insufficient_data', 'Missing at the head.'],
  ['one start a side', [1], [2], 'insufficient_data', '1 start a side can give no verdict on a time: at least 7 are needed.'],
  ['one NaN at the head', around(1), [...around(1, 6), 'NaN'], 'regression', 'Was a finite number and became NaN (1 of 7 values).'],
  ['an infinity at the base', [...around(1, 6), 'Infinity'], around(1), 'improvement', 'Was Infinity (1 of 7 values) and became a finite number.'],
  ['NaN on both sides', [...around(1, 6), 'NaN'], [...around(1, 6), 'NaN'], 'inconclusive', 'No finite number on either side: NaN (1 of 7 values) and NaN (1 of 7 values).'],
  ['identical sides', around(1), around(1), 'equivalent', expect.stringMatching(/^Between/) as string],
  ['sides of nothing but one value', [50, 50, 50, 50, 50, 50, 50], [50, 50, 50, 50, 50, 50, 50], 'equivalent', 'Between −2.0 % and +2.0 %, inside of ±3.0 %.'],
  ['a time in steps too coarse to show a change', [5, 5, 5, 5, 5, 5, 5], [5, 5, 5, 5, 5, 5, 5], 'inconclusive', 'Between −20.0 % and +20.0 %: too near to chance among one metric (p 1.0000). Written in steps of 20.0 % of the median.'],
  ['nothing but zeros', [0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0], 'equivalent', 'Between 0 % and 0 %, inside of ±3.0 %.'],
  ['a base of zeros', [0, 0, 0, 0, 0, 0, 0], around(1), 'inconclusive', 'The base is 0, so no relative change can be said.'],
  ['the largest numbers there are', around(1e308), around(1.5e308), 'regression', expect.stringMatching(/^Rose by 50.0 %/) as string],
] as const)('%s', (_name, base, head, verdict, reason) => {
  expect(only(starts({ latency: [...base] }, { latency: [...head] }))).toMatchObject({ verdict, reason })
})

test('a start that gave no value is counted and told', () => {
  expect(only(starts({ latency: [...around(1, 8), null] }, { latency: around(1, 9) })).reason).toMatch(/ 1 of 9 of the base gave no value\.$/)
})

test('names that mean something to JavaScript are metrics like any other, on both paths', () => {
  const odd = JSON.parse(`{"__proto__": [${around(1).join()}], "constructor": [${around(1).join()}], "toString": [${around(1).join()}]}`) as SampleValues
  expect(starts(odd, odd).metrics.map(({ name, runs }) => [name, runs?.base])).toEqual([['__proto__', 7], ['constructor', 7], ['toString', 7]])
  const summary = JSON.parse('{"__proto__": 1, "hasOwnProperty": 2, "valueOf": 3}') as Record<string, number>
  const comparison = compareAll([{ base: [sampleRecord(summary)], head: [sampleRecord(summary)], declared: {} }], { tolerance: 0.05, keys: ['__proto__', 'hasOwnProperty', 'valueOf'] })[0]!
  expect(comparison.metrics.map(({ name, verdict }) => [name, verdict])).toEqual([['__proto__', 'equivalent'], ['hasOwnProperty', 'equivalent'], ['valueOf', 'equivalent']])
})

test('10,000 metrics of seven starts a side are compared, each once', () => {
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`latency_${at}`, around(100 + at)]))
  const comparison = starts(many, { ...many, latency_5: around(500) })
  expect(comparison.metrics).toHaveLength(10_000)
  expect(comparison.metrics[0]?.evidence?.family).toBe(10_000)
})

const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom('NaN' as const, 'Infinity' as const, '-Infinity' as const, null), fc.constantFrom(0, -0, 5e-324, 1e308, -1e308, 1, 1, 1))
const name = fc.oneof(fc.constantFrom('loss', 'accuracy', 'latency_ms', 'parameters', 'peak_memory', ...HOSTILE.map((text) => text.slice(0, 200))), fc.string())
const series = fc.dictionary(name, fc.array(value, { maxLength: 10 }), { maxKeys: 5 })

test('any two benchmarks give a comparison that is a valid part of a report', () => {
  fc.assert(fc.property(series, series, fc.boolean(), (base, head, apart) => {
    const comparison = compareAll([{ base: [sampleBenchmark('base', base)], head: [sampleBenchmark('head', head, apart ? { groupId: 'x' } : {})], declared: {} }], { tolerance: 0.05 })[0]!
    const text = JSON.stringify(buildReport({ ...emptyParts, verb: 'compare', comparisons: [comparison] }))
    const read = readReport(text)
    expect(!text.isWellFormed() || /\\ud[89a-f]/i.test(text) || read.ok || read).toBe(true)
  }), { numRuns: 200 })
})
