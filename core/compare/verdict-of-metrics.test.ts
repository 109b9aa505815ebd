import { expect, test } from 'vitest'
import type { Comparison } from '../schema/report.ts'
import { verdictOfMetrics } from './verdict-of-metrics.ts'

type Said = Comparison['metrics'][number]
const evidence = { test: 'exact_mann_whitney', pWorse: 1, pBetter: 1, effect: 0, gate: 0.03 } as const
const metric = (verdict: Said['verdict'], more: Partial<Said> = {}): Said => ({ name: 'm', origin: 'reported', base: 1, head: 1, change: 0, tolerance: 0, direction: 'min', class: 'quality', runs: { base: 1, head: 1 }, verdict, reason: null, ...more })
const time = (verdict: Said['verdict'], more: Partial<Said> = {}): Said => metric(verdict, { class: 'time', runs: { base: 7, head: 7 }, ...more })
const whole = (...metrics: readonly Said[]) => verdictOfMetrics(metrics, { builds: false })

test.each([
  ['one regression among improvements', [metric('regression'), metric('improvement')], 'regression'],
  ['an improvement beside what is undecided', [metric('improvement'), time('inconclusive')], 'improvement'],
  ['a reported metric that is gone', [metric('equivalent'), metric('insufficient_data', { head: null })], 'insufficient_data'],
  ['a gone metric cannot hide a regression', [metric('regression'), metric('insufficient_data', { head: null })], 'regression'],
  ['a time of one run a side', [metric('equivalent'), time('inconclusive', { runs: { base: 1, head: 1 } })], 'equivalent'],
  ['a time of several starts that is undecided', [metric('equivalent'), time('inconclusive'), time('equivalent')], 'inconclusive'],
  ['a time of too few starts', [metric('equivalent'), time('insufficient_data')], 'insufficient_data'],
  ['times that are equivalent', [time('equivalent'), time('equivalent')], 'equivalent'],
  ['the tail of a latency', [time('equivalent'), time('inconclusive', { name: 'step_time.p95' }), time('inconclusive', { name: 'step_time.p99' })], 'equivalent'],
  ['a time without a direction', [time('equivalent'), time('inconclusive', { direction: 'neutral' })], 'equivalent'],
  ['quality that a test could not decide', [metric('equivalent'), metric('inconclusive', { evidence })], 'inconclusive'],
  ['memory that varies', [time('equivalent'), metric('inconclusive', { class: 'near', evidence, runs: { base: 7, head: 7 } })], 'equivalent'],
  ['an accepted regression', [metric('regression', { accepted: { by: 'a', reason: 'b', until: 'c' } }), metric('equivalent')], 'equivalent'],
  ['nothing but an accepted regression', [metric('regression', { accepted: { by: 'a', reason: 'b', until: 'c' } })], 'inconclusive'],
  ['a quarantined regression', [metric('regression', { quarantined: { until: 'c', reason: 'd' } }), metric('improvement')], 'improvement'],
  ['nothing at all', [], 'insufficient_data'],
] as const)('%s', (_name, metrics, verdict) => {
  expect(whole(...metrics)).toBe(verdict)
})

test('times of several records that did not take turns spoil nothing, unless the past was asked', () => {
  const said = (time_: Said) => verdictOfMetrics([metric('equivalent'), time_], { builds: true })
  expect([said(time('inconclusive')), said(time('inconclusive', { evidence }))]).toEqual(['equivalent', 'inconclusive'])
})
