import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cliffsDelta, deltaOfU } from './cliffs-delta.ts'
import { mannWhitney } from './mann-whitney.ts'
import { tied, whole, wild } from './testing/samples.ts'

test.each([['with many ties', tied(30)], ['with few', whole(30)]])('it is the share of pairs that are higher less the share that are lower, %s', (_, sample) => {
  fc.assert(fc.property(sample, sample, (base, head) => {
    const signs = base.flatMap((b) => head.map((h) => Math.sign(h - b)))
    const expected = signs.reduce((sum, sign) => sum + sign, 0) / signs.length
    expect(cliffsDelta(base, head)).toBeCloseTo(expected, 14)
    expect(deltaOfU(mannWhitney(base, head).u, base.length, head.length)).toBe(cliffsDelta(base, head))
  }))
})

test('a change of sides mirrors it, and the order of the values says nothing', () => {
  fc.assert(fc.property(tied(20), tied(20), (base, head) => {
    expect(cliffsDelta(head, base) + cliffsDelta(base, head)).toBe(0)
    expect(cliffsDelta(base.toReversed(), head.toReversed())).toBe(cliffsDelta(base, head))
  }))
})

test('all higher is 1, all lower −1, the same 0, and so is an empty side', () => {
  expect([cliffsDelta([1, 2], [3, 4]), cliffsDelta([3, 4], [1, 2]), cliffsDelta([1, 2], [1, 2]), cliffsDelta([], [1]), cliffsDelta([1], [])]).toEqual([1, -1, 0, 0, 0])
})

test('whatever values come in, it lies from −1 to 1', () => {
  fc.assert(fc.property(wild, wild, (base, head) => {
    expect(Math.abs(cliffsDelta(base, head))).toBeLessThanOrEqual(1)
  }))
})
