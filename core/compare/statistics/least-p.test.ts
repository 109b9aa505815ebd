import { expect, test } from 'vitest'
import { leastP } from './least-p.ts'
import { mannWhitney } from './mann-whitney.ts'

test.each([[5, 5, 252], [6, 6, 924], [7, 7, 3432], [3, 13, 560], [3, 10, 286], [1, 40, 41]])('%d against %d can show no less than 1/%d', (n, m, ways) => {
  expect(leastP(n, m)).toBe(1 / ways)
  expect(leastP(m, n)).toBe(1 / ways)
})

test('it is the p of sides that lie wholly apart, whatever their sizes', () => {
  for (let n = 1; n <= 40; n++) {
    for (const m of [1, 2, 3, 7, 13, 40]) {
      const base = Array.from({ length: n }, (_, at) => at)
      const { pHigher } = mannWhitney(base, Array.from({ length: m }, (_, at) => 100 + at))
      expect(Math.abs(pHigher / leastP(n, m) - 1)).toBeLessThan(1e-12)
    }
  }
})

test('an empty side can show nothing, and sizes without end come to 0', () => {
  expect([leastP(0, 7), leastP(7, 0), leastP(Number.NaN, 3), leastP(1e9, 1e9)]).toEqual([1, 1, 1, 0])
})
