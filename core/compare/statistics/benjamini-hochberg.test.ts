import fc from 'fast-check'
import { expect, test } from 'vitest'
import { benjaminiHochberg } from './benjamini-hochberg.ts'

const ps = fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.01, 0.05, 1)), { maxLength: 30 })

/** scipy 1.17.1: scipy.stats.false_discovery_control(ps). */
test.each([
  [[0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216], [0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.1057142857142857, 0.216, 0.216, 0.216]],
  [[0.5, 0.01, 0.01, 0.9, 0.03], [0.625, 0.025, 0.025, 0.9, 0.05]],
])('the adjusted p of %j are those of SciPy', (list, expected) => {
  benjaminiHochberg(list).forEach((p, at) => expect(p).toBeCloseTo(expected[at]!, 14))
})

test('what is at most q after it is what the procedure of 1995 rejects: the k smallest, for the largest k with p(k) ≤ q·k/m', () => {
  fc.assert(fc.property(ps, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (list, q) => {
    const sorted = list.toSorted((a, b) => a - b)
    const k = sorted.findLastIndex((p, at) => p * (list.length / (at + 1)) <= q) + 1
    expect(benjaminiHochberg(list).map((p) => p <= q)).toEqual(list.map((p) => k > 0 && p <= sorted[k - 1]!))
  }))
})

test('never below the p it came from, never above 1, in the order of the p, and the same in any order of the input', () => {
  fc.assert(fc.property(ps, fc.nat(), (list, turn) => {
    const adjusted = benjaminiHochberg(list)
    list.forEach((p, at) => {
      expect(adjusted[at]).toBeGreaterThanOrEqual(p)
      expect(adjusted[at]).toBeLessThanOrEqual(1)
      list.forEach((other, there) => expect(p < other && adjusted[at]! > adjusted[there]!).toBe(false))
    })
    const by = list.length === 0 ? 0 : turn % list.length
    const turned = (values: readonly number[]): number[] => [...values.slice(by), ...values.slice(0, by)]
    expect(benjaminiHochberg(turned(list))).toEqual(turned(adjusted))
  }))
})

test('a p alone stays, NaN counts as 1, and none gives none', () => {
  expect([benjaminiHochberg([0.03]), benjaminiHochberg([]), benjaminiHochberg([Number.NaN, 0.01, -1, 7])]).toEqual([[0.03], [], [1, 0.02, 0, 1]])
})
