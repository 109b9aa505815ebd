import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepOf } from './step-of.ts'

test.each([
  [[5, 6, 5], 1],
  [[5, 5.2, 6], 0.1],
  [[0.2, 0.21], 0.01],
  [[1.5e-7, 1], 1e-8],
  [[1e21, 1200], 1],
  [[Number.NaN, Number.POSITIVE_INFINITY], 0],
])('the step of %j is %d', (values, step) => {
  expect(stepOf(values)).toBeCloseTo(step, 12)
})

test('every value is a multiple of the step', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 9 }), fc.integer({ min: 0, max: 6 }), (whole, places) => {
    const values = whole.map((value) => Number((value / 10 ** places).toFixed(places)))
    const step = stepOf(values)
    expect(step).toBeGreaterThanOrEqual(10 ** -places * 0.999)
    for (const value of values) expect(Math.abs(value / step - Math.round(value / step))).toBeLessThan(1e-6)
  }))
})
