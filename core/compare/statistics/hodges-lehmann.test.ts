import fc from 'fast-check'
import { expect, test } from 'vitest'
import { median } from '../../benchmark/percentile.ts'
import { ascending } from './ascending.ts'
import { difference, hodgesLehmann, quotient, ratioShift } from './hodges-lehmann.ts'
import { pairOrder } from './pair-order.ts'
import { seeded } from './testing/seeded.ts'
import { choicesOf } from './testing/brute-force.ts'
import { tiedCounts } from './u-distribution.ts'
import { finite, positives, tied, whole, wild } from './testing/samples.ts'

const differences = (base: readonly number[], head: readonly number[]): number[] => base.flatMap((b) => head.map((h) => h - b)).toSorted((a, b) => a - b)

test.each([['with many ties', tied(12)], ['with few', whole(12)]])('the estimate is the median of all differences, %s', (_, sample) => {
  fc.assert(fc.property(sample, sample, (base, head) => {
    expect(hodgesLehmann(base, head, { confidence: 0.9 })!.estimate).toBe(median(differences(base, head)))
  }))
})

test('the interval is made of the shifts that the permutation test does not reject, found by trying each', () => {
  fc.assert(fc.property(whole(5, 2), whole(5, 2), fc.constantFrom(0.6, 0.8, 0.9, 0.95), (base, head, confidence) => {
    const atMost = lowerTails(base.length, head.length)
    const all = differences(base, head)
    // U of head − shift, with ties for the shift (the ends belong to the interval).
    const kept = all.filter((shift) => atMost(all.filter((each) => each >= shift).length) > (1 - confidence) / 2 && atMost(all.filter((each) => each <= shift).length) > (1 - confidence) / 2)
    const { low, high } = hodgesLehmann(base, head, { confidence })!
    // No shift beyond the outermost difference changes U, so an end that would lie there is none.
    const open = atMost(0) > (1 - confidence) / 2
    expect([low, high]).toEqual(open ? [null, null] : [kept[0], kept.at(-1)])
  }), { numRuns: 60 })
})

/** One more than the critical value of U in any textbook's table: of 7 against 7 at 5 % that is 8. */
test.each([[7, 7, 0.95, 9], [5, 5, 0.95, 3], [7, 7, 0.99, 5], [3, 13, 0.95, 5], [5, 5, 0.999, null], [3, 3, 0.95, null]])('%d against %d at %d start at the difference of rank %s', (n, m, confidence, rank) => {
  const base = Array.from({ length: n }, (_, at) => at * 1000)
  const head = Array.from({ length: m }, (_, at) => at * 17.5)
  const all = differences(base, head)
  const { low, high } = hodgesLehmann(base, head, { confidence })!
  expect([low, high]).toEqual(rank === null ? [null, null] : [all[rank - 1], all[n * m - rank]])
})

test('in 4,000 seeded draws a 95 % interval of 7 against 7 holds the true shift in at least 95 %, and in no more than 97 %', () => {
  const random = seeded('coverage of the shift')
  let held = 0
  for (let draw = 0; draw < 4000; draw++) {
    const [base, head] = [0, 3].map((shift) => Array.from({ length: 7 }, () => shift - Math.log(1 - random()))) as [number[], number[]]
    const { low, high } = hodgesLehmann(base, head, { confidence: 0.95 })!
    if (low! <= 3 && 3 <= high!) held++
  }
  expect(held / 4000).toBeGreaterThan(0.95)
  expect(held / 4000).toBeLessThan(0.97)
})

test('a shift moves it, a scale stretches it, a change of sides turns it, and the order of the values says nothing', () => {
  const options = { confidence: 0.9 }
  fc.assert(fc.property(whole(9), whole(9), fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 64 }), (base, head, shift, scale) => {
    const { estimate, low, high } = hodgesLehmann(base, head, options)!
    const of = (map: (value: number) => number) => ({ estimate: map(estimate), low: low === null ? null : map(low), high: high === null ? null : map(high) })
    expect(hodgesLehmann(base, head.map((value) => value + shift), options)).toEqual(of((value) => value + shift))
    expect(hodgesLehmann(base.map((value) => value * scale), head.map((value) => value * scale), options)).toEqual(of((value) => value * scale))
    expect(hodgesLehmann(head, base, options)).toEqual({ estimate: 0 - estimate, low: high === null ? null : 0 - high, high: low === null ? null : 0 - low })
    expect(hodgesLehmann(base.toReversed(), head.toReversed(), options)).toEqual({ estimate, low, high })
  }))
})

test('the ratio is that of the logarithms', () => {
  fc.assert(fc.property(positives(9), positives(9), (base, head) => {
    const logs = hodgesLehmann(base.map(Math.log), head.map(Math.log), { confidence: 0.9 })!
    const found = ratioShift(base, head, { confidence: 0.9 })!
    expect(found.ratio / Math.exp(logs.estimate)).toBeCloseTo(1, 12)
    const ends = [[found.low, logs.low], [found.high, logs.high]] as const
    for (const [end, log] of ends) expect(end === null ? log === null : Math.abs(end / Math.exp(log!) - 1) < 1e-12).toBe(true)
  }))
})

test('the same values have a ratio of exactly 1, and a value that is 0, negative or not finite has none', () => {
  expect(ratioShift([3, 3.3], [3, 3.3], { confidence: 0.5 })!.ratio).toBe(1)
  for (const bad of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) expect([ratioShift([1, bad], [1], { confidence: 0.9 }), ratioShift([1], [1, bad], { confidence: 0.9 })]).toEqual([null, null])
  expect([ratioShift([], [1], { confidence: 0.9 }), hodgesLehmann([1], [], { confidence: 0.9 })]).toEqual([null, null])
})

test('a pair of a rank is the same, whether all are laid out or it is found by halving', () => {
  for (const combine of [difference, quotient]) {
    const value = combine === difference ? fc.oneof(finite, fc.integer({ min: -3, max: 3 })) : fc.oneof(fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 1, max: 4 }))
    const sample = fc.array(value, { minLength: 1, maxLength: 8 }).map((values) => ascending(values))
    fc.assert(fc.property(sample, sample, fc.nat(), (base, head, rank) => {
      const [laidOut, halved] = [pairOrder(base, head, combine), pairOrder(base, head, combine, 0)]
      const at = rank % laidOut.count
      // 0 and −0 are the same figure.
      expect(halved.at(at) + 0).toBe(laidOut.at(at) + 0)
    }))
  }
})

test('whatever values come in, the ends lie around the estimate and all are finite', () => {
  fc.assert(fc.property(wild, wild, fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(Number.NaN, -1, 2)), (base, head, confidence) => {
    const shift = hodgesLehmann(base, head, { confidence })
    const ratio = ratioShift(base, head, { confidence })
    for (const [middle, of] of [[shift?.estimate, shift], [ratio?.ratio, ratio]] as const) {
      if (middle === undefined || of === null || of === undefined) continue
      expect(Number.isFinite(middle)).toBe(true)
      expect(of.low === null ? of.high === null : Number.isFinite(of.low) && of.low <= middle && middle <= of.high! && Number.isFinite(of.high)).toBe(true)
    }
  }))
})

test('just beyond the exact sizes the interval starts at the rank that the exact distribution names, or two lower, or one higher', () => {
  const counts = tiedCounts(Array.from({ length: 81 }, () => 1), 41, 40)
  const total = counts.reduce((sum, count) => sum + count, 0)
  for (const confidence of [0.5, 0.9, 0.99]) {
    let [rank, below] = [0, counts[0]!]
    while (below / total <= (1 - confidence) / 2) below += counts[2 * ++rank]!
    // Every difference is a number of its own: 0 … 1,639.
    const { low, high } = hodgesLehmann(Array.from({ length: 41 }, (_, at) => -at), Array.from({ length: 40 }, (_, at) => 41 * at), { confidence })!
    expect([-2, -1, 0, 1]).toContain(low! - (rank - 1))
    expect(high).toBe(1639 - low!)
  }
})

test('beyond the exact sizes the interval still holds the shift, and narrows', () => {
  const random = seeded('large')
  const sample = (size: number, shift: number): number[] => Array.from({ length: size }, () => random() + shift)
  const widths = [60, 300].map((size) => {
    const { low, high } = hodgesLehmann(sample(size, 0), sample(size, 2), { confidence: 0.99 })!
    expect(low! < 2 && 2 < high!).toBe(true)
    return high! - low!
  })
  expect(widths[1]).toBeLessThan(widths[0]! / 1.8)
})

/** P(U ≤ u) of n against m, by enumeration. */
function lowerTails(n: number, m: number): (u: number) => number {
  const all = choicesOf(n + m, m).map((chosen) => chosen.reduce((sum, place, at) => sum + place - at, 0))
  return (u) => all.filter((each) => each <= u).length / all.length
}
