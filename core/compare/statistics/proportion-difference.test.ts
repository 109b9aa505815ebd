import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proportionDifference, type Proportion } from './proportion-difference.ts'

const OPTIONS = { confidence: 0.95 }
const side = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat()).map(([total, right]): Proportion => ({ right: right % (total + 1), total }))

/** Newcombe 1998, table II, method 10 (four digits there); statsmodels 0.14: confint_proportions_2indep(…, method='newcomb', compare='diff'). */
test.each([
  [48, 80, 56, 70, 0.05243147240236498, 0.33387265403690614],
  [3, 10, 9, 10, 0.1705227239345029, 0.809017973535488],
  [0, 20, 10, 10, 0.6790860371419145, 1],
  [0, 29, 5, 56, -0.038137147903536936, 0.19256001385511165],
  [0, 10, 0, 10, -0.27753279986288926, 0.27753279986288926],
])('from %d of %d to %d of %d the interval is the published one', (right, total, after, afterTotal, low, high) => {
  const found = proportionDifference({ right, total }, { right: after, total: afterTotal }, OPTIONS)!
  expect(found.estimate).toBeCloseTo(after / afterTotal - right / total, 15)
  expect([found.low, found.high]).toEqual([expect.closeTo(low, 12), expect.closeTo(high, 12)])
})

test('over every outcome of 20 against 15 it holds the true difference in 93 % or more, for any two rates', () => {
  const binomial = (n: number, rate: number): number[] => Array.from({ length: n }).reduce<number[]>((row) => [...row.map((p) => p * (1 - rate)), 0].map((p, at) => p + (at > 0 ? row[at - 1]! * rate : 0)), [1])
  const intervals = Array.from({ length: 21 }, (_, right) => Array.from({ length: 16 }, (__, after) => proportionDifference({ right, total: 20 }, { right: after, total: 15 }, OPTIONS)!))
  for (const [rate, other] of [[0.5, 0.5], [0.9, 0.95], [0.05, 0.3], [0.99, 0.8], [0.3, 0.6]] as const) {
    const [before, after] = [binomial(20, rate), binomial(15, other)]
    const held = intervals.reduce((sum, row, right) => sum + row.reduce((own, { low, high }, at) => own + (low! <= other - rate && other - rate <= high! ? before[right]! * after[at]! : 0), 0), 0)
    expect(held).toBeGreaterThan(0.93)
  }
})

test('a change of sides mirrors it, and so does counting what was wrong', () => {
  fc.assert(fc.property(side, side, (base, head) => {
    const { estimate, low, high } = proportionDifference(base, head, OPTIONS)!
    const mirrored = { estimate: expect.closeTo(-estimate, 12), low: expect.closeTo(-high!, 12), high: expect.closeTo(-low!, 12) }
    const wrong = ({ right, total }: Proportion): Proportion => ({ right: total - right, total })
    expect([proportionDifference(head, base, OPTIONS), proportionDifference(wrong(base), wrong(head), OPTIONS)]).toEqual([mirrored, mirrored])
  }))
})

test('the ends lie around the estimate, from −1 to 1, and more examples of the same shares bring them nearer', () => {
  fc.assert(fc.property(side, side, (base, head) => {
    const { estimate, low, high } = proportionDifference(base, head, OPTIONS)!
    expect(-1 <= low! && low! <= estimate && estimate <= high! && high! <= 1).toBe(true)
    const more = ({ right, total }: Proportion): Proportion => ({ right: right * 100, total: total * 100 })
    const closer = proportionDifference(more(base), more(head), OPTIONS)!
    expect(closer.high! - closer.low!).toBeLessThan(high! - low!)
  }))
})

test('counts that cannot be give null, and a confidence that cannot be gives no ends', () => {
  const good = { right: 1, total: 2 }
  for (const bad of [{ right: 0, total: 0 }, { right: 3, total: 2 }, { right: -1, total: 2 }, { right: Number.NaN, total: 2 }, { right: 1, total: Number.POSITIVE_INFINITY }]) {
    expect([proportionDifference(bad, good, OPTIONS), proportionDifference(good, bad, OPTIONS)]).toEqual([null, null])
  }
  for (const confidence of [0, 1, 7, Number.NaN]) expect(proportionDifference(good, good, { confidence })).toEqual({ estimate: 0, low: null, high: null })
})
