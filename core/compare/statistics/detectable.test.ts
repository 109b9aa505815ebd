import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cliffsDelta } from './cliffs-delta.ts'
import { smallestDetectable, type Gates } from './detectable.ts'
import { hodgesLehmann, ratioShift } from './hodges-lehmann.ts'
import { mannWhitney } from './mann-whitney.ts'
import { seeded } from './testing/seeded.ts'
import { shuffled } from './testing/brute-force.ts'
import { positives, wild, whole } from './testing/samples.ts'

const GATES: Gates = { alpha: 0.1 / 24, delta: 0.8, floor: 0 }
const LOOSE: Gates = { alpha: 0.1, delta: 0.3, floor: 0 }
/** All different, and by more than rounding can hide, so that there are no ties. */
const sevens = fc.uniqueArray(fc.integer({ min: 90_000, max: 110_000 }), { minLength: 14, maxLength: 14 })

test('it is the first of all shifts in steps of 0.0005 at which both directions pass', () => {
  for (const gates of [GATES, LOOSE]) {
    fc.assert(fc.property(sevens, (values) => {
      const [base, head] = [values.slice(0, 7), values.slice(7)]
      const first = Array.from({ length: 1000 }, (_, at) => at * 0.0005).find((d) => bothPass(base, head, d, gates))!
      expect(first - smallestDetectable(base, head, gates)!).toBeGreaterThanOrEqual(-1e-9)
      expect(first - smallestDetectable(base, head, gates)!).toBeLessThan(0.0005 + 1e-9)
    }), { numRuns: 20 })
  }
})

test('a hair above it both directions pass, a hair below it one does not', () => {
  fc.assert(fc.property(sevens, fc.integer({ min: 4, max: 9 }), (values, split) => {
    const [base, head] = [values.slice(0, split), values.slice(split)]
    for (const gates of [{ ...GATES, alpha: 0.01 }, LOOSE]) {
      const least = smallestDetectable(base, head, gates)!
      expect(bothPass(base, head, least * (1 + 1e-9) + 1e-9, gates)).toBe(true)
      // 0 needs no shift at all.
      expect(least > 1e-9 && bothPass(base, head, least * (1 - 1e-9) - 1e-9, gates)).toBe(false)
    }
  }))
})

test('with ties, too, what is just above it passes', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 20, max: 25 }), { minLength: 14, maxLength: 14 }), (values) => {
    const [base, head] = [values.slice(0, 7), values.slice(7)]
    expect(bothPass(base, head, smallestDetectable(base, head, GATES)! + 1e-9, GATES)).toBe(true)
  }))
})

test('a change that is there does not count as sensitivity, nor does the unit', () => {
  fc.assert(fc.property(sevens, fc.double({ min: 0.2, max: 5, noNaN: true }), fc.constantFrom(1e-9, 1000), (values, change, unit) => {
    const [base, head] = [values.slice(0, 7), values.slice(7)]
    const least = smallestDetectable(base, head, GATES)!
    expect(smallestDetectable(base, head.map((value) => value * change), GATES)).toBeCloseTo(least, 9)
    expect(smallestDetectable(base.map((value) => value * unit), head.map((value) => value * unit), GATES)).toBeCloseTo(least, 9)
  }))
})

test('the order of the values says nothing, to the last bit', () => {
  fc.assert(fc.property(positives(12, 3), positives(12, 3), fc.string(), (base, head, seed) => {
    const random = seeded(seed)
    expect(smallestDetectable(shuffled(base, random), shuffled(head, random), LOOSE)).toBe(smallestDetectable(base, head, LOOSE))
  }))
})

test('it grows with the spread and with what is asked for', () => {
  const random = seeded('spread')
  const noise = Array.from({ length: 14 }, () => random() - 0.5)
  const at = (spread: number, gates: Gates): number => {
    const values = noise.map((each) => 100 * Math.exp(spread * each))
    return smallestDetectable(values.slice(0, 7), values.slice(7), gates)!
  }
  expect([at(0.02, GATES), at(0.05, GATES), at(0.2, GATES)]).toEqual([at(0.02, GATES), at(0.05, GATES), at(0.2, GATES)].toSorted((a, b) => a - b))
  expect(at(0.2, GATES)).toBeGreaterThan(5 * at(0.02, GATES))
  expect(at(0.05, { ...GATES, alpha: 1 / 3432 })).toBeGreaterThan(at(0.05, GATES))
  expect(at(0.05, { ...LOOSE, delta: 1 })).toBeGreaterThan(at(0.05, LOOSE))
})

test('never below the floor, which is all that values without spread need', () => {
  const same = Array.from({ length: 7 }, () => 3)
  expect([smallestDetectable(same, same, { ...GATES, floor: 0.03 }), smallestDetectable(same, same, GATES)]).toEqual([0.03, 0])
})

test('null where even sides that lie wholly apart could not pass', () => {
  expect(smallestDetectable([1, 2, 3], [1, 2, 3], { ...GATES, alpha: 0.049 })).toBeNull()
  expect(smallestDetectable([1, 2, 3], [1, 2, 3], { ...GATES, alpha: 0.05 })).not.toBeNull()
  expect([smallestDetectable([], [1], LOOSE), smallestDetectable([1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7], { ...GATES, delta: 1.1 })]).toEqual([null, null])
})

test('values of 0 or less are shifted by a share of the size of the base', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: -300, max: -100 }), { minLength: 14, maxLength: 14 }), (values) => {
    const [base, head] = [values.slice(0, 7), values.slice(7)]
    const least = smallestDetectable(base, head, GATES)!
    const { estimate } = hodgesLehmann(base, head, { confidence: 0 })!
    const size = Math.abs(base.toSorted((a, b) => a - b)[3]!)
    const moved = (by: number): number[] => head.map((value) => value - estimate + by * size)
    const both = (d: number): boolean => passes(base, moved(d), GATES, 'pHigher') && passes(base, moved(-d), GATES, 'pLower')
    expect([both(least + 1e-9), both(least - 1e-9)]).toEqual([true, false])
  }))
  expect(smallestDetectable([-1, 0, 1], [-1, 0, 1], { ...LOOSE, delta: 0.8 })).toBeNull()
})

test('whatever values and gates come in, it is null or a figure of 0 or more', () => {
  const gate = fc.oneof(fc.double({ min: 0, max: 1 }), fc.constantFrom(Number.NaN, -1, 2))
  fc.assert(fc.property(fc.oneof(wild, whole(9), positives(9)), fc.oneof(wild, whole(9)), gate, gate, fc.double({ min: 0, max: 0.1 }), (base, head, alpha, delta, floor) => {
    const least = smallestDetectable(base, head, { alpha, delta, floor })
    expect(least === null || (Number.isFinite(least) && least >= 0)).toBe(true)
  }), { numRuns: 300 })
})

test('many values are no trouble', () => {
  const random = seeded('many')
  const [base, head] = [0, 1].map(() => Array.from({ length: 300 }, () => 1 + random())) as [number[], number[]]
  expect(smallestDetectable(base, head, { ...GATES, delta: 0.2 })).toBeLessThan(0.15)
})

/** The definition: head·(1 ± d) after its ratio to the base is taken out. */
function bothPass(base: readonly number[], head: readonly number[], d: number, gates: Gates): boolean {
  const { ratio } = ratioShift(base, head, { confidence: 0 })!
  const moved = (by: number): number[] => head.map((value) => (value / ratio) * by)
  return passes(base, moved(1 + d), gates, 'pHigher') && passes(base, moved(1 - d), gates, 'pLower')
}

const passes = (base: readonly number[], head: readonly number[], { alpha, delta }: Gates, way: 'pHigher' | 'pLower'): boolean => mannWhitney(base, head)[way] <= alpha && Math.abs(cliffsDelta(base, head)) >= delta
