import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binomialHalf } from './binomial-half.ts'
import { discordant, mcnemar } from './mcnemar.ts'

test('p is the share of all ways to toss a coin for each pair that differs', () => {
  for (let n = 0; n <= 10; n++) {
    const gains = Array.from({ length: 2 ** n }, (_, toss) => toss.toString(2).replaceAll('0', '').length)
    for (let gained = 0; gained <= n; gained++) {
      const { pHigher, pLower } = mcnemar({ lost: n - gained, gained })
      expect(pHigher).toBeCloseTo(gains.filter((each) => each >= gained).length / 2 ** n, 13)
      expect(pLower).toBeCloseTo(gains.filter((each) => each <= gained).length / 2 ** n, 13)
    }
  }
})

/** scipy 1.17.1: binomtest(lost, lost + gained, alternative='less' | 'greater').pvalue. */
test.each([
  [3, 10, 0.046142578125, 0.98876953125],
  [0, 5, 0.03125, 1],
  [40, 60, 0.028443966820490444, 0.9823998998911476],
  [500, 560, 0.03495477973013469, 0.9695327320456659],
  [10_000, 10_300, 0.017926179868079522, 0.9826840273190622],
  [300_000, 301_000, 0.09876334633843169, 0.9016845661735349],
])('of %d lost and %d gained p is that of SciPy', (lost, gained, higher, lower) => {
  const { pHigher, pLower } = mcnemar({ lost, gained })
  expect(Math.abs(pHigher / higher - 1)).toBeLessThan(1e-8)
  expect(Math.abs(pLower / lower - 1)).toBeLessThan(1e-8)
})

test('a change of sides mirrors it, and both p together come to 1 and what was observed', () => {
  fc.assert(fc.property(fc.nat(3000), fc.nat(3000), (lost, gained) => {
    const { pHigher, pLower } = mcnemar({ lost, gained })
    expect(mcnemar({ lost: gained, gained: lost })).toEqual({ pHigher: pLower, pLower: pHigher })
    const observed = binomialHalf(lost + gained, gained) - binomialHalf(lost + gained, gained - 1)
    expect(Math.abs(pHigher + pLower - 1 - observed)).toBeLessThan(1e-9)
  }))
})

test('only the pairs that differ count, and what has no partner does not', () => {
  fc.assert(fc.property(fc.array(fc.boolean()), fc.array(fc.boolean()), (base, head) => {
    const pairs = base.flatMap((right, at) => (at < head.length ? [`${right} ${head[at]!}`] : []))
    expect(discordant(base, head)).toEqual({ lost: pairs.filter((pair) => pair === 'true false').length, gained: pairs.filter((pair) => pair === 'false true').length })
  }))
})

test('counts that cannot be are 0, and where nothing differs p is 1', () => {
  expect([mcnemar({ lost: 0, gained: 0 }), mcnemar({ lost: Number.NaN, gained: -3 }), mcnemar({ lost: Number.POSITIVE_INFINITY, gained: 0 })]).toEqual(Array.from({ length: 3 }, () => ({ pHigher: 1, pLower: 1 })))
})

test('far out p is small and not NaN', () => {
  const { pHigher, pLower } = mcnemar({ lost: 0, gained: 1e6 })
  expect([pHigher, pLower]).toEqual([0, 1])
  expect(Math.abs(mcnemar({ lost: 0, gained: 1000 }).pHigher / 2 ** -1000 - 1)).toBeLessThan(1e-10)
})
