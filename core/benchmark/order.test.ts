import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderText, pairedOrder, singleOrder } from './order.ts'

test('a pair starts A B B A …, the warm-up of each side before anything is measured', () => {
  expect(orderText(pairedOrder(7, 1))).toBe(`AB${'ABBAABBAABBAAB'}`)
  expect(pairedOrder(2, 1).map(({ warmUp }) => warmUp)).toEqual([true, true, false, false, false, false])
  expect(orderText(singleOrder(3, 1))).toBe('BBBB')
})

test('each side has as many starts as the other, and a drift that is linear in time falls on both alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 5 }), (runs, warmUp) => {
      const turns = pairedOrder(runs, warmUp)
      const places = (side: string): number[] => turns.flatMap((turn, at) => (turn.side === side && !turn.warmUp ? [at] : []))
      expect([places('base').length, places('head').length]).toEqual([runs, runs])
      const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length
      // Of an odd number of pairs one pair is left over: half a place.
      expect(Math.abs(mean(places('base')) - mean(places('head')))).toBeLessThanOrEqual((runs % 2 === 0 ? 0 : 1 / runs) + 1e-9)
    }),
  )
})
