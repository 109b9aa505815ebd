import { expect, test } from 'vitest'
import type { BuildPoint, History } from '../history/series.ts'
import type { Comparison } from '../schema/report.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { compareAll, type CompareAllOptions } from './compare-all.ts'
import { around, sampleBenchmark } from './sample-benchmark.ts'
import { sampleObserved, sampleRecord } from './sample-record.ts'

const points = (values: readonly number[]): BuildPoint[] => values.map((value, at) => ({ record: `r${at}`, commit: `c${at}`, tree: `t${at}`, at: `2026-10-${String(at + 1).padStart(2, '0')}T00:00:00Z`, value, starts: 7 }))
const historyOf = (values: readonly number[], more: Partial<History> = {}): History => ({
  series: (key) => (key.metric === 'latency' || key.metric === 'durationMs' ? { key, unit: null, points: points(values) } : null), accepted: [], quarantined: [], ...more,
})
const QUIET = Array.from({ length: 20 }, (_, at) => 100 + (at % 3) * 0.1)
const NOISY = Array.from({ length: 20 }, (_, at) => 100 + ((at * 7) % 13) * 2)

const paired = (factor: number, options: Partial<CompareAllOptions> = {}, head: Partial<RunRecord> = {}): Comparison =>
  compareAll([{ base: [sampleBenchmark('base', { latency: around(100) })], head: [sampleBenchmark('head', { latency: around(100 * factor) }, head)], declared: {} }], { tolerance: 0.05, ...options })[0]!
const latency = (comparison: Comparison) => comparison.metrics.find(({ name }) => name === 'latency')!

test('what the builds of the base branch move by on their own is the gate, and is shown', () => {
  const quiet = latency(paired(1.08, { history: historyOf(QUIET) }))
  expect(quiet).toMatchObject({ verdict: 'regression', noiseFloor: { value: 0.01, builds: 20 }, history: QUIET })
  const noisy = latency(paired(1.08, { history: historyOf(NOISY) }))
  expect(noisy.noiseFloor!.value).toBeGreaterThan(0.05)
  // A gate of more than 10 % could hide anything: what lies inside of it is not called the same.
  expect(noisy).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('builds of the past differ so much'), evidence: { delta: 1, gate: 2 * noisy.noiseFloor!.value } })
})

test('the builds of the head itself are no part of what is usual', () => {
  expect(latency(paired(1.5, { history: historyOf([...QUIET, 150]) }, { id: 'head' })).history).toHaveLength(21)
  const own: History = { ...historyOf(QUIET), series: (key) => ({ key, unit: null, points: points(QUIET).map((point, at) => (at === 19 ? { ...point, record: 'head' } : point)) }) }
  expect(latency(paired(1.5, { history: own })).history).toHaveLength(19)
})

const accept = { example: 'tabular/digits', preset: 'smoke', metric: 'lat*', tree: 't', commit: null, by: 'ana', reason: 'a larger model', at: '2026-11-01T00:00:00Z', until: '2026-11-30' }

test('an accepted change is shown as the regression it is, and fails nothing', () => {
  const comparison = paired(1.5, { history: historyOf([], { accepted: [accept] }), today: '2026-11-30' })
  expect(latency(comparison)).toMatchObject({ verdict: 'regression', accepted: { by: 'ana', reason: 'a larger model', until: '2026-11-30' } })
  expect(comparison.verdict).not.toBe('regression')
})

test.each([
  ['it ran out', { today: '2026-12-01' }, {}],
  ['nobody said which day it is', {}, {}],
  ['it was for another tree', { today: '2026-11-01' }, { tree: 'x' }],
  ['it was for another metric', { today: '2026-11-01' }, { metric: 'acc*' }],
  ['it was for another preset', { today: '2026-11-01' }, { preset: 'train' }],
])('a change is not accepted when %s', (_name, options, more) => {
  const comparison = paired(1.5, { history: historyOf([], { accepted: [{ ...accept, ...more }] }), ...options })
  expect([comparison.verdict, latency(comparison).accepted]).toEqual(['regression', undefined])
})

test('a change is accepted by its commit where the tree is not known', () => {
  const head = { observed: sampleObserved({ code: { commit: 'abc', dirty: false, tree: null } }) }
  expect(paired(1.5, { history: historyOf([], { accepted: [{ ...accept, tree: null, commit: 'abc' }] }), today: '2026-11-01' }, head).verdict).not.toBe('regression')
})

test('files that were changed after the accepted commit, and not committed, are another state', () => {
  const accepted = [{ ...accept, tree: 'x', commit: 'abc' }]
  const head = { observed: sampleObserved({ code: { commit: 'abc', dirty: true, tree: 't' } }) }
  expect(paired(1.5, { history: historyOf([], { accepted }), today: '2026-11-01' }, head).verdict).toBe('regression')
})

test('a quarantined metric keeps its verdict and decides nothing, until its day is over', () => {
  const { tree: _tree, commit: _commit, ...quarantine } = accept
  const asked = (today: string) => paired(1.5, { history: historyOf([], { quarantined: [quarantine] }), today })
  expect(latency(asked('2026-11-30'))).toMatchObject({ verdict: 'regression', quarantined: { until: '2026-11-30', reason: 'a larger model' } })
  expect([asked('2026-11-30').verdict, asked('2026-12-01').verdict]).toEqual(['inconclusive', 'regression'])
})

const builds = (ids: readonly string[], durationMs: number, history: History | undefined, base = 100) => {
  const of = (id: string, ms: number) => sampleRecord({}, { id, observed: sampleObserved({ durationMs: ms }) })
  const comparison = compareAll([{ base: [of('base', base)], head: ids.map((id, at) => of(id, durationMs + at)), declared: {} }], { tolerance: 0.05, keys: ['durationMs'], ...(history === undefined ? {} : { history }) })[0]!
  return comparison.metrics[0]!
}

test('three builds that did not take turns with anything are judged against the builds of the past, and two are not', () => {
  expect(builds(['h1', 'h2', 'h3'], 140, historyOf(QUIET))).toMatchObject({ verdict: 'regression', runs: { base: 20, head: 3 }, reason: expect.stringMatching(/^Rose by 4.*Against 20 builds of the past\.$/) })
  expect(builds(['h1', 'h2', 'h3'], 99, historyOf(QUIET)).verdict).toBe('equivalent')
  expect(builds(['h1', 'h2'], 140, historyOf(QUIET))).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('three must agree') })
  expect(builds(['h1', 'h2', 'h3'], 140, historyOf(QUIET.slice(0, 9)))).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('did not take turns') })
})

test('one build far away from all before is a suspect and never a verdict', () => {
  expect(builds(['h1'], 140, historyOf(QUIET))).toMatchObject({ verdict: 'inconclusive', reason: 'Beyond all of 20 builds of the past, and by more than ±4.0 %; one build proves nothing, three must agree.' })
  // With the two builds before it there would be three: those of the past are still not the head's.
  expect(builds(['h1'], 145, historyOf([...QUIET, 140, 141])).reason).toMatch(/^Beyond all of 22 builds of the past/)
  expect(builds(['h1'], 100, historyOf(QUIET))).toMatchObject({ verdict: 'inconclusive', reason: 'One build beside 20 of the past: three must agree before it is a verdict.' })
})

test('a base that is not where the past is: what has not changed since is no regression against better builds, and no change beyond it is equivalent', () => {
  const said = builds(['h1', 'h2', 'h3'], 140, historyOf(QUIET), 141)
  expect(said).toMatchObject({ verdict: 'inconclusive', reason: 'The base itself is not where 20 builds of the past are (Rose by 40.9 %), so they say nothing about the head.' })
  expect(builds(['h1', 'h2', 'h3'], 99, historyOf(QUIET), 70).verdict).toBe('inconclusive')
})
