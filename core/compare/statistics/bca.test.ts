import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ofSorted } from '../../benchmark/percentile.ts'
import { bca, bcaDifference, bcaRatio, type BcaInterval } from './bca.ts'
import type { Statistic } from './bootstrap.ts'
import { seeded } from './seeded.ts'
import { shuffled } from './testing/brute-force.ts'
import { positives, wild } from './testing/samples.ts'

const mean: Statistic = (values) => values.reduce((sum, value) => sum + value / values.length, 0)
const p50: Statistic = (values) => ofSorted(values, 0.5)
const p95: Statistic = (values) => ofSorted(values, 0.95)
const deviation: Statistic = (values) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)))

const BASE = [3.1, 2.7, 9.4, 4.4, 5, 3.3, 7.8, 2.2, 4.1, 6]
const HEAD = [4, 3.9, 10.2, 5.9, 6.6, 4.1, 9.7, 3, 5.2, 8.8]
const OPTIONS = { confidence: 0.95, seed: 'scipy' }

/** scipy 1.17.1: bootstrap(data, statistic, method='BCa', n_resamples=200000, rng=numpy.random.default_rng(1)); its draws are others. */
test.each<[string, BcaInterval | null, number, number]>([
  ['a mean', bca(BASE, mean, OPTIONS), 3.67, 6.48],
  ['a p95', bca(BASE, p95, OPTIONS), 6.54, 9.4],
  ['a standard deviation', bca(BASE, deviation, OPTIONS), 1.4098, 3.1389],
  ['a ratio of means', bcaRatio(BASE, HEAD, mean, OPTIONS), 0.8614, 1.8489],
  ['a difference of medians', bcaDifference(BASE, HEAD, p50, OPTIONS), -1.4, 4.95],
])('the interval of %s is that of SciPy, as near as 10,000 draws bring it', (_, found, low, high) => {
  expect(Math.abs(found!.low! - low)).toBeLessThan(0.06)
  expect(Math.abs(found!.high! - high)).toBeLessThan(0.06)
})

/**
 * Measured once with 1,000 draws (3,000 of 7) from an exponential distribution, 1,000 resamples, nominal 95 %, for 7, 20 and 40 values:
 * mean 84, 91, 95 %; median 88, 94, 94 %; ratio of two means 90, 92, 94 %, of two medians 95, 95, 97 %, of two p95 84, 92, 92 %; a p95 by
 * itself 29, 61, 85 %, for no resample exceeds the largest of few values.
 */
test.each([
  ['median of 20', 0.88, (draw: Draw, seed: string) => holds(bca(draw(20), p50, { confidence: 0.95, seed, resamples: 600 }), Math.LN2)],
  ['ratio of two p95 of 7', 0.78, (draw: Draw, seed: string) => holds(bcaRatio(draw(7), draw(7), p95, { confidence: 0.95, seed, resamples: 600 }), 1)],
  ['ratio of two means of 20', 0.87, (draw: Draw, seed: string) => holds(bcaRatio(draw(20), draw(20), mean, { confidence: 0.95, seed, resamples: 600 }), 1)],
])('in 150 seeded draws the interval of a %s holds the truth in a share of more than %d', (_, least, held) => {
  const random = seeded('coverage')
  const draw: Draw = (size) => Array.from({ length: size }, () => -Math.log(1 - random()))
  const rate = Array.from({ length: 150 }, (__, at) => held(draw, String(at))).filter(Boolean).length / 150
  expect(rate).toBeGreaterThan(least)
})

test('the same values in any order and the same seed give the same bytes; another seed gives other ends', () => {
  fc.assert(fc.property(positives(9, 3), positives(9, 3), fc.string(), (base, head, seed) => {
    const options = { confidence: 0.9, seed, resamples: 200 }
    const random = seeded(seed)
    expect(bcaRatio(shuffled(base, random), shuffled(head, random), p95, options)).toEqual(bcaRatio(base, head, p95, options))
  }))
  expect(bca(BASE, mean, OPTIONS)).not.toEqual(bca(BASE, mean, { ...OPTIONS, seed: 'another' }))
})

test('a scale stretches the interval and leaves a ratio alone', () => {
  fc.assert(fc.property(positives(8, 2), positives(8, 2), fc.constantFrom(0.25, 2, 1024), (base, head, scale) => {
    const options = { confidence: 0.9, seed: 'scale', resamples: 200 }
    const times = (values: readonly number[]): number[] => values.map((value) => value * scale)
    const { estimate, low, high } = bca(head, p95, options)!
    expect(bca(times(head), p95, options)).toEqual({ estimate: estimate * scale, low: low! * scale, high: high! * scale })
    expect(bcaRatio(times(base), times(head), p95, options)).toEqual(bcaRatio(base, head, p95, options))
  }))
})

test('one value, or values that are all the same, have an estimate; the one has no ends, the others meet', () => {
  expect(bca([5], mean, OPTIONS)).toEqual({ estimate: 5, low: null, high: null })
  expect(bca([5, 5, 5], p95, OPTIONS)).toEqual({ estimate: 5, low: 5, high: 5 })
  expect(bcaRatio([4, 4], [5, 5], p95, OPTIONS)).toEqual({ estimate: 1.25, low: 1.25, high: 1.25 })
})

test('no values, and a ratio to 0 or to less, are null; where only some resamples have no ratio there are no ends', () => {
  expect([bca([], mean, OPTIONS), bca([Number.NaN], mean, OPTIONS), bcaRatio([0, 0, 0], [1, 2, 3], p50, OPTIONS), bcaRatio([1], [], p50, OPTIONS), bcaRatio([-3, -2, -1], [1, 2, 3], p50, OPTIONS)]).toEqual([null, null, null, null, null])
  expect(bcaRatio([0, 1, 2, 3], [1, 2, 3], p50, OPTIONS)).toEqual({ estimate: 2 / 1.5, low: null, high: null })
})

test('whatever values come in, no figure is NaN, and the ends are in their order', () => {
  const confidence = fc.oneof(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.constantFrom(0, 1, Number.NaN))
  fc.assert(fc.property(wild, wild, confidence, (base, head, level) => {
    const options = { confidence: level, seed: 'wild', resamples: 50 }
    for (const found of [bca(base, mean, options), bcaRatio(base, head, p95, options), bcaDifference(base, head, p50, options)]) {
      const { estimate, low, high } = found ?? { estimate: 0, low: null, high: null }
      expect(Number.isFinite(estimate) && (low === null ? high === null : Number.isFinite(low) && low <= high! && Number.isFinite(high))).toBe(true)
    }
  }))
})

type Draw = (size: number) => number[]

const holds = (found: BcaInterval | null, truth: number): boolean => found!.low! <= truth && truth <= found!.high!
