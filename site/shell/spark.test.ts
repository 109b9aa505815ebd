import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extremes, spark } from './spark.ts'

test('of 100,000 points a line keeps the first, the last, the lowest and the highest', () => {
  const values = Array.from({ length: 100_000 }, (_, at) => (at === 54_321 ? 1e6 : at === 70_000 ? -1e6 : Math.sin(at)))
  const kept = extremes(values, 80)
  expect(kept.length).toBeLessThanOrEqual(162)
  expect([kept[0]!.at, kept.at(-1)!.at, kept.some(({ at }) => at === 54_321), kept.some(({ at }) => at === 70_000)]).toEqual([0, 99_999, true, true])
})

test('whatever the figures are, the ends and the extremes of all columns are kept, in order', () => {
  fc.assert(fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (values, columns) => {
    const kept = extremes(values, columns)
    expect(Math.max(...kept.map(({ value }) => value))).toBe(Math.max(...values))
    expect(Math.min(...kept.map(({ value }) => value))).toBe(Math.min(...values))
    expect(kept.map(({ at }) => at)).toEqual(kept.map(({ at }) => at).toSorted((a, b) => a - b))
  }))
})

test('gaps are no numbers, and too few figures are no line', () => {
  expect(spark({ values: [1, Number.NaN, 2], label: 'x' })).toBe('')
  expect(spark({ values: [1, Number.NaN, Number.POSITIVE_INFINITY, 2, 3, 1e308], label: 'x' })).not.toMatch(/NaN|Infinity/)
})

test('A27 its label is text', () => {
  expect(spark({ values: [1, 2, 3], label: '"><script>' })).not.toContain('<script>')
})
