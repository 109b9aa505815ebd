import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mannWhitney } from './mann-whitney.ts'
import { seeded } from './testing/seeded.ts'
import { permuted, shuffled, uOf } from './testing/brute-force.ts'
import { tied, whole, wild } from './testing/samples.ts'
import { EXACT_PAIRS, tiedCounts } from './u-distribution.ts'

test.each([['with many ties', tied(5)], ['with few', whole(5)]])('U and both p are those of every permutation of the pool, %s', (_, sample) => {
  fc.assert(fc.property(sample, sample, (base, head) => {
    const { pHigher, pLower } = permuted(base, head)
    const { u, exact, ...found } = mannWhitney(base, head)
    expect([u, exact]).toEqual([uOf(base, head), true])
    expect(found.pHigher).toBeCloseTo(pHigher, 12)
    expect(found.pLower).toBeCloseTo(pLower, 12)
  }), { numRuns: 150 })
})

test('three against many are counted in another way and come to the same as the distribution', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }), tied(3, 3), (base, head) => {
    const groups = groupsOf([...base, ...head])
    const counts = Array.from(tiedCounts(groups, base.length, head.length))
    const total = counts.reduce((sum, count) => sum + count, 0)
    const { u, pHigher, pLower } = mannWhitney(base, head)
    expect(pHigher).toBeCloseTo(counts.slice(2 * u).reduce((sum, count) => sum + count, 0) / total, 12)
    expect(pLower).toBeCloseTo(counts.slice(0, 2 * u + 1).reduce((sum, count) => sum + count, 0) / total, 12)
  }))
})

/** scipy 1.17.1: mannwhitneyu(head, base, alternative='greater' | 'less', method='exact'). */
test.each([
  [[1, 2, 3, 4, 5, 6, 7], [3.5, 8, 9, 10, 11, 12, 13], [0.0034965034965034965, 0.9979603729603729]],
  [[10, 12, 9, 11, 14], [13, 8, 15, 7, 16, 17, 6.5, 20], [0.3108003108003108, 0.7381507381507382]],
  [Array.from({ length: 40 }, (_, at) => at), [37.5, 38.5, 20.5], [0.037112065472814204, 0.9671015314804311]],
  [Array.from({ length: 40 }, (_, at) => at), Array.from({ length: 40 }, (_, at) => at + 7.5), [0.004240241417148887, 0.9958825201263086]],
])('p is that of SciPy where there are no ties', (base, head, p) => {
  const { pHigher, pLower } = mannWhitney(base, head)
  expect(Math.abs(pHigher / p[0]! - 1)).toBeLessThan(1e-12)
  expect(Math.abs(pLower / p[1]! - 1)).toBeLessThan(1e-12)
})

test('the most that 40 against 40 can show is 1 / C(80, 40), with no digit lost', () => {
  const base = Array.from({ length: 40 }, (_, at) => at)
  const { pHigher, pLower } = mannWhitney(base, base.map((value) => value + 100))
  expect(Math.abs(pHigher * 1.0750720873333618e23 - 1)).toBeLessThan(1e-12)
  expect(pLower).toBe(1)
})

test('the order of the values says nothing, to the last bit', () => {
  fc.assert(fc.property(tied(12), tied(12), fc.string(), (base, head, seed) => {
    const random = seeded(seed)
    expect(mannWhitney(shuffled(base, random), shuffled(head, random))).toEqual(mannWhitney(base, head))
  }))
})

test('a shift and a scale of all values change nothing; a negative scale and a change of sides mirror', () => {
  fc.assert(fc.property(whole(10), whole(10), fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 64 }), (base, head, shift, scale) => {
    const found = mannWhitney(base, head)
    const move = (by: number) => (value: number) => value * by + shift
    expect(mannWhitney(base.map(move(scale)), head.map(move(scale)))).toEqual(found)
    for (const mirrored of [mannWhitney(base.map(move(-scale)), head.map(move(-scale))), mannWhitney(head, base)]) {
      expect(mirrored.u).toBe(base.length * head.length - found.u)
      expect(mirrored.pHigher).toBeCloseTo(found.pLower, 12)
      expect(mirrored.pLower).toBeCloseTo(found.pHigher, 12)
    }
  }))
})

test('a value of the head that rises, past values that are no ties, never raises pHigher', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 16 }), fc.nat(), fc.nat(), (values, split, which) => {
    const base = values.slice(0, 1 + (split % (values.length - 1)))
    const head = values.slice(base.length)
    const higher = head.map((value, at) => (at === which % head.length ? value + 401 : value))
    expect(mannWhitney(base, higher).pHigher).toBeLessThanOrEqual(mannWhitney(base, head).pHigher)
  }))
})

test('just beyond the border the normal approximation is within 0.002 of the exact p, with ties and without', () => {
  const random = seeded('border')
  for (const [digits, shift] of [[1, 0], [1, 0.15], [6, 0.1], [6, -0.2]] as const) {
    const [base, head] = [41, 40].map((size, side) => Array.from({ length: size }, () => Number((random() + side * shift).toFixed(digits)))) as [number[], number[]]
    const counts = Array.from(tiedCounts(groupsOf([...base, ...head]), 41, 40))
    const share = (some: readonly number[]): number => some.reduce((sum, count) => sum + count, 0) / counts.reduce((sum, count) => sum + count, 0)
    const { u, exact, pHigher, pLower } = mannWhitney(base, head)
    expect([exact, 40 * 40]).toEqual([false, EXACT_PAIRS])
    expect(Math.abs(pHigher - share(counts.slice(2 * u)))).toBeLessThan(0.002)
    expect(Math.abs(pLower - share(counts.slice(0, 2 * u + 1)))).toBeLessThan(0.002)
  }
})

/** scipy 1.17.1: mannwhitneyu(head, base, alternative='greater' | 'less', method='asymptotic'). */
test('the normal approximation is that of SciPy, with ties', () => {
  const base = Array.from({ length: 60 }, (_, at) => (at * 7) % 23)
  const head = Array.from({ length: 50 }, (_, at) => ((at * 5) % 19) + 4)
  const { u, pHigher, pLower, exact } = mannWhitney(base, head)
  expect([u, exact]).toEqual([1741, false])
  expect(Math.abs(pHigher / 0.07419648292190956 - 1)).toBeLessThan(1e-10)
  expect(Math.abs(pLower / 0.9266435401860882 - 1)).toBeLessThan(1e-10)
})

test('samples of one value, of any size, show nothing', () => {
  for (const size of [1, 7, 40, 300]) {
    const same = Array.from({ length: size }, () => 5)
    expect(mannWhitney(same, same)).toMatchObject({ u: (size * size) / 2, pHigher: 1, pLower: 1 })
  }
})

test('whatever values come in, p is above 0 and at most 1, and an empty side gives 1', () => {
  fc.assert(fc.property(wild, wild, (base, head) => {
    const { u, pHigher, pLower } = mannWhitney(base, head)
    expect(pHigher > 0 && pHigher <= 1 && pLower > 0 && pLower <= 1 && u >= 0).toBe(true)
    expect(pHigher + pLower).toBeGreaterThanOrEqual(1)
  }))
  expect(mannWhitney([], [1, 2])).toEqual({ u: 0, pHigher: 1, pLower: 1, exact: true })
  expect(mannWhitney([Number.NaN], [1])).toEqual({ u: 0, pHigher: 1, pLower: 1, exact: true })
})

function groupsOf(pool: readonly number[]): number[] {
  return [...new Set(pool)].toSorted((a, b) => a - b).map((value) => pool.filter((each) => each === value).length)
}
