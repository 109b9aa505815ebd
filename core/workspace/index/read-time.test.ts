import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTime } from './read-time.ts'

test.each([
  ['2025-12-23T20:20:19.268293', { date: '2025-12-23', clock: '20:20:19.268293', zone: null, utc: null }],
  ['2025-12-23', { date: '2025-12-23', clock: null, zone: null, utc: null }],
  ['2025-12-23T00:30:00+02:00', { date: '2025-12-23', clock: '00:30:00', zone: '+02:00', utc: '2025-12-22T22:30:00Z' }],
  ['2025-12-23 12:00Z', { date: '2025-12-23', clock: '12:00:00', zone: 'Z', utc: '2025-12-23T12:00:00Z' }],
  ['2024-02-29T23:00:00.5-0130', { date: '2024-02-29', clock: '23:00:00.5', zone: '-01:30', utc: '2024-03-01T00:30:00.5Z' }],
  ['2025-02-29', { date: null, clock: null, zone: null, utc: null }],
  ['2025-13-45', { date: null, clock: null, zone: null, utc: null }],
  ['yesterday', { date: null, clock: null, zone: null, utc: null }],
])('%s keeps what is written, and no zone is made up', (written, expected) => {
  expect(readTime(written)).toEqual({ written, ...expected })
})

test('what is not written is null', () => {
  expect([readTime(null), readTime('')]).toEqual([null, null])
})

test('every moment with a zone is the moment that Date knows', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9998-12-30T00:00:00Z'), noInvalidDate: true }), fc.integer({ min: -14 * 60, max: 14 * 60 }), (moment, offset) => {
      const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19)
      const zone = `${offset < 0 ? '-' : '+'}${String(Math.trunc(Math.abs(offset) / 60)).padStart(2, '0')}:${String(Math.abs(offset) % 60).padStart(2, '0')}`
      fc.pre(local.length === 19)
      expect(readTime(local + zone)?.utc).toBe(`${moment.toISOString().slice(0, 19)}Z`)
    }),
  )
})

test('any text is read without throwing, and its date is a real one', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{4})?)?$/)), (text) => {
      const date = readTime(text)?.date ?? '2025-01-01'
      expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date)
    }),
  )
})
