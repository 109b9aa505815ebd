import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyParts } from '../report/sample-report.ts'
import { buildReport } from '../report/build-report.ts'
import { readReport } from '../report/read-report.ts'
import { HOSTILE } from '../render/hostile-strings.ts'
import type { Comparison } from '../schema/report.ts'
import { compareAll, type CompareAllOptions, type ComparisonInput } from './compare-all.ts'
import { sampleObserved, sampleRecord } from './sample-record.ts'

type Options = Partial<CompareAllOptions> & Partial<Pick<ComparisonInput, 'declared'>>

function compare(base: Parameters<typeof sampleRecord>, head: Parameters<typeof sampleRecord>, { declared = {}, ...options }: Options = {}): Comparison {
  return compareAll([{ base: [sampleRecord(...base)], head: [sampleRecord(...head)], declared }], { tolerance: 0.05, ...options })[0]!
}

const metric = (comparison: Comparison, name: string) => comparison.metrics.find((each) => each.name === name)
const slower = (durationMs: number) => metric(compare([{}], [{}, { observed: sampleObserved({ durationMs }) }]), 'durationMs')?.verdict
const scored = (direction: 'min' | 'max') => ({ reported: { metrics: { summary: { score: direction === 'max' ? 1 : 2 }, directions: { score: direction } } } })
const peak = (value: number) => ({ observed: sampleObserved({ peakMemoryBytes: { value, source: 'cgroup-v2-sampled' } }) })
const memoryVerdict = (value: number) => metric(compare([{}, peak(200e6)], [{}, peak(value)]), 'peakMemoryBytes')?.verdict

test('a deterministic metric that fell beyond its tolerance is a regression', () => {
  const comparison = compare([{ accuracy: 0.95 }], [{ accuracy: 0.87 }])
  expect(comparison.verdict).toBe('regression')
  expect(metric(comparison, 'accuracy')).toMatchObject({ origin: 'reported', direction: 'max', verdict: 'regression', reason: 'Fell by 8.4 %, more than the tolerance of 5.0 %.' })
})

test('the same change within the tolerance is equivalent, the other way an improvement', () => {
  expect(compare([{ accuracy: 0.95 }], [{ accuracy: 0.93 }]).verdict).toBe('equivalent')
  expect(compare([{ loss: 0.95 }], [{ loss: 0.5 }]).verdict).toBe('improvement')
})

test('it says that there is one run a side', () => {
  expect(compare([{ accuracy: 1 }], [{ accuracy: 1 }]).reason).toMatch(/^One run a side/)
})

test('one slower run is never a regression and one faster run no improvement, however large the difference', () => {
  expect([2, 2000, 2100, 6000, 60_000].map((durationMs) => slower(durationMs))).toEqual(['inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive'])
})

test('a reported latency is judged by no single run, whatever its tolerance, and never across machines', () => {
  const latencyOf = (latency: number, options = {}) => compare([{ latency_ms: 0.25 }], [{ latency_ms: latency }], { keys: ['latency_ms'], ...options }).verdict
  expect([0.25, 1, 2.5, 0.02].map((latency) => latencyOf(latency))).toEqual(['inconclusive', 'inconclusive', 'inconclusive', 'inconclusive'])
  expect(latencyOf(0.5, { declared: { latency_ms: { tolerance: 0.5 } } })).toBe('inconclusive')
  const foreign = { observed: null }
  expect(compare([{ latency_ms: 1, loss: 1 }, foreign], [{ latency_ms: 100, loss: 1 }, foreign]).metrics.map((each) => [each.name, each.verdict])).toEqual([['latency_ms', 'incomparable'], ['loss', 'equivalent']])
})

test('times of different hardware or engines are not compared, metrics still are', () => {
  const other = compare([{ accuracy: 0.9 }], [{ accuracy: 0.9 }, { fingerprint: { ...sampleRecord({}).fingerprint!, hardwareClass: 'cpu:Y/64' } }])
  expect([metric(other, 'durationMs')?.verdict, metric(other, 'accuracy')?.verdict]).toEqual(['incomparable', 'equivalent'])
  expect(metric(other, 'durationMs')?.reason).toContain('cpu:Y/64')
  const engine = compare([{}], [{}, { observed: sampleObserved({ engine: { name: 'process', version: null } }) }])
  expect(metric(engine, 'cpuTimeMs')?.reason).toBe('Measured with different engines: docker and process.')
})

test.each([
  ['params', { params: { lr: 2 } }, 'The params differ: lr'],
  ['preset', { preset: 'train', fingerprint: { ...sampleRecord({}).fingerprint!, preset: 'train' } }, 'The preset differs: smoke and train'],
  ['data sets', { fingerprint: { ...sampleRecord({}).fingerprint!, datasets: ['d@2'] } }, 'The datasets differ'],
  ['example', { example: { id: 'other', path: 'x' } }, 'The example differs: tabular/digits and other'],
  ['end', { status: { state: 'timed_out' as const } }, 'The head run ended as timed out'],
])('runs with another %s are incomparable, and it says which', (_name, change, reason) => {
  const comparison = compare([{ accuracy: 0.9 }], [{ accuracy: 0.1 }, change])
  expect(comparison.verdict).toBe('incomparable')
  expect(comparison.reason).toContain(reason)
  expect(new Set(comparison.metrics.map((each) => each.verdict))).toEqual(new Set(['incomparable']))
})

test('another tree and another image are the change under test', () => {
  const head = { fingerprint: { ...sampleRecord({}).fingerprint!, tree: 'new', image: 'sha256:new' } }
  expect(compare([{ accuracy: 0.9 }], [{ accuracy: 0.9 }, head]).verdict).toBe('equivalent')
})

test('a metric that is missing on one side is said to be', () => {
  const comparison = compare([{ accuracy: 0.9, f1: 0.8 }], [{ accuracy: 0.9 }])
  expect(metric(comparison, 'f1')).toMatchObject({ base: 0.8, head: null, verdict: 'insufficient_data', reason: 'Missing at the head.' })
  expect(comparison.verdict).toBe('insufficient_data')
  expect(compare([{ accuracy: 0.9 }], [{ accuracy: 0.9, f1: 0.8 }]).verdict).toBe('equivalent')
})

test.each([
  [0.5, 'NaN', 'regression'], ['NaN', 0.5, 'improvement'], ['NaN', 'NaN', 'inconclusive'], [0.5, 'Infinity', 'regression'], ['-Infinity', 'Infinity', 'inconclusive'],
  [0, 0, 'equivalent'], [0, 1, 'regression'], [1, 0, 'improvement'], [0, 1e-9, 'equivalent'], [5e-324, 1e308, 'regression'], [-1, 1, 'regression'],
] as const)('a loss from %s to %s is: %s', (base, head, verdict) => {
  expect(compare([{ loss: base }], [{ loss: head }], { keys: ['loss'] }).verdict).toBe(verdict)
})

test('a change without a known direction is shown and not judged', () => {
  expect(metric(compare([{ tokens: 10 }], [{ tokens: 20 }]), 'tokens')).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('nobody declared') as string })
})

test('the declaration beats the name, and a head cannot turn the direction around', () => {
  expect(compare([{ loss: 1 }], [{ loss: 2 }], { declared: { loss: { direction: 'max' } } }).verdict).toBe('improvement')
  expect(compare([{}, scored('max')], [{}, scored('min')], { keys: ['score'] }).verdict).toBe('improvement')
})

test('where the base says nothing the name does, before a head that claims the contrary; of a name that nobody knows the head may say it', () => {
  const claims = (name: string, value: number) => ({ reported: { metrics: { summary: { [name]: value }, directions: { [name]: 'min' as const } } } })
  expect(compare([{ accuracy: 0.9 }], [{}, claims('accuracy', 0.5)], { keys: ['accuracy'] }).verdict).toBe('regression')
  expect(compare([{ score: 0.9 }], [{}, claims('score', 0.5)], { keys: ['score'] }).verdict).toBe('improvement')
})

test('keys choose metrics by glob', () => {
  const names = compare([{ 'val/loss': 1, 'train/loss': 1, 'val/acc': 1 }], [{}], { keys: ['val/*', '!*acc'] }).metrics.map((each) => each.name)
  expect(names).toEqual(['val/loss'])
})

test('an observed peak of memory is equivalent or says nothing: the same tree was measured 2.17 times apart', () => {
  expect([201e6, 203e6, 272e6, 434e6, 40e6].map((bytes) => memoryVerdict(bytes))).toEqual(['equivalent', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive'])
})

test('unobserved memory is missing with the reason', () => {
  const none = { observed: sampleObserved({ peakMemoryBytes: { value: null, reason: 'no cgroup' } }) }
  expect(metric(compare([{}], [{}, none]), 'peakMemoryBytes')).toMatchObject({ verdict: 'insufficient_data', reason: 'Missing at the head. no cgroup' })
})

const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom('NaN' as const, 'Infinity' as const, '-Infinity' as const), fc.constantFrom(0, -0, 5e-324, 1e308, -1e308))
const name = fc.oneof(fc.constantFrom('loss', 'accuracy', 'latency_ms', 'tokens', ...HOSTILE.filter((text) => text !== '__proto__').map((text) => text.slice(0, 200))), fc.string())
const summary = fc.dictionary(name.filter((text) => text !== '__proto__'), value, { maxKeys: 5 })

test('any two records give a comparison that is a valid part of a report, with finite changes only', () => {
  fc.assert(fc.property(summary, summary, fc.double({ min: 0, max: 2, noNaN: true }), (a, b, tolerance) => {
    const comparison = compare([a], [b], { tolerance })
    const report = buildReport({ ...emptyParts, verb: 'compare', comparisons: [comparison] })
    const text = JSON.stringify(report)
    expect(comparison.metrics.every((each) => each.change === null || Number.isFinite(each.change))).toBe(true)
    expect(!text.isWellFormed() || /\\ud[89a-f]/i.test(text) || readReport(text).ok).toBe(true)
  }))
})

test('a worse head never gets a better verdict', () => {
  const rank = { regression: 0, inconclusive: 1, equivalent: 1, improvement: 2, insufficient_data: -1, incomparable: -1 }
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
  fc.assert(fc.property(finite, finite, finite, fc.constantFrom('loss', 'accuracy', 'latency'), (base, x, y, key) => {
    const sorted = [x, y].sort((a, b) => a - b)
    const [worse, better] = key === 'accuracy' ? sorted : sorted.toReversed()
    const of = (head: number | undefined) => rank[compare([{ [key]: base }], [{ [key]: head ?? 0 }], { keys: [key] }).verdict]
    expect(of(worse)).toBeLessThanOrEqual(of(better))
  }))
})

test('a record compared with itself is never a regression or an improvement', () => {
  fc.assert(fc.property(summary, (a) => {
    expect(['equivalent', 'inconclusive', 'insufficient_data']).toContain(compare([a], [a]).verdict)
  }))
})

test('memory that an example reports moves a little by itself: below twice the noise floor one run a side says nothing', () => {
  const verdicts = (of: string, sizes: readonly number[]) => sizes.map((size) => metric(compare([{ [of]: 1000 }], [{ [of]: size }]), of)?.verdict)
  expect(verdicts('peak_rss_mb', [1005, 1015, 1025])).toEqual(['equivalent', 'inconclusive', 'regression'])
  expect(verdicts('image_size_mb', [1002, 1008])).toEqual(['equivalent', 'regression'])
})
