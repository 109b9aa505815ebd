import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRealDate, readIsoTime } from './iso-time.ts'

test.each([
  ['2026-01-05T08:00:00Z', { ms: Date.parse('2026-01-05T08:00:00Z'), date: '2026-01-05', zone: true, dateOnly: false }],
  ['2026-01-05 08:00:00.5+02:00', { ms: Date.parse('2026-01-05T06:00:00.500Z'), date: '2026-01-05', zone: true, dateOnly: false }],
  ['2025-12-23T20:20:14.230419', { ms: Date.parse('2025-12-23T20:20:14.230Z'), date: '2025-12-23', zone: false, dateOnly: false }],
  ['2026-01-05', { ms: Date.parse('2026-01-05T00:00:00Z'), date: '2026-01-05', zone: false, dateOnly: true }],
])('%s is a time', (text, expected) => {
  expect(readIsoTime(text)).toEqual(expected)
})

test.each(['', 'yesterday', '2026-02-30', '2026-13-01', '2026-01-05T25:00:00Z', '2026-01-05T08:60:00Z', '05.01.2026', '20260105', '1767600000'])('%j is none', (text) => {
  expect(readIsoTime(text)).toBeNull()
})

test('agrees with Date about every moment and every day', () => {
  fc.assert(fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
    expect(readIsoTime(date.toISOString())?.ms).toBe(date.getTime())
  }))
  fc.assert(fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }), (year, month, day) => {
    const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    const date = new Date(`${text}T00:00:00Z`)
    expect(isRealDate(text)).toBe(!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
  }))
})
