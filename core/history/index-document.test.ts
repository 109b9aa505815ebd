import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleObserved, sampleRecord } from '../compare/sample-record.ts'
import { readIndex, renderIndex } from './index-document.ts'
import { measuredOf, seriesOf } from './index-series.ts'

const recordAt = (day: number, value: number, unit?: string) =>
  sampleRecord({ 'step time': value }, { id: `r${day}`, observed: sampleObserved({ startedAt: `2026-11-${String(day).padStart(2, '0')}T09:00:00Z` }), ...(unit === undefined ? {} : { reported: { metrics: { summary: { 'step time': value }, units: { 'step time': unit } } } }) })
const indexOf = (records: readonly ReturnType<typeof recordAt>[], sources: readonly string[] = []) => ({ example: 'tabular/digits', sources, measured: records.flatMap(measuredOf) })

test('the same records give the same bytes in any order, and when one is there twice', () => {
  const records = Array.from({ length: 9 }, (_, day) => recordAt(day + 1, day / 7, day % 2 === 0 ? 'ms' : 's'))
  const text = renderIndex(indexOf(records, ['b', 'a']))
  fc.assert(fc.property(fc.shuffledSubarray(records, { minLength: 9 }), (shuffled) => void expect(renderIndex(indexOf([...shuffled, shuffled[0]!], ['a', 'b', 'a']))).toBe(text)), { numRuns: 50 })
  expect(renderIndex(readIndex(text)!)).toBe(text)
})

test('what was added later gives what all at once would have given', () => {
  const records = Array.from({ length: 6 }, (_, day) => recordAt(day + 1, day / 7))
  let text = renderIndex(indexOf([]))
  for (const record of records.toReversed()) text = renderIndex({ ...indexOf([]), measured: readIndex(text)!.measured.concat(measuredOf(record)) })
  expect(text).toBe(renderIndex(indexOf(records)))
})

test('A03: a text that is not to the byte such an index is none', () => {
  const text = renderIndex(indexOf([recordAt(1, 0.5)]))
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ unit: 'grapheme', maxLength: 2 }), (at, other) => {
      const changed = text.slice(0, at) + other + text.slice(at + 1)
      const read = readIndex(changed)
      expect(changed === text || read === null || renderIndex(read) === changed).toBe(true)
    }),
    { numRuns: 1000 },
  )
  for (const hostile of ['', '{}', 'null', text.replace('[0,', '[7,'), text.replace('[0,', '[-1,'), text.replace('tabular/digits",\n"sources', 'other",\n"sources'), '{"__proto__":{}}']) expect(readIndex(hostile)).toBeNull()
})

test('a series is in the unit of its newest build, and a build of another unit is converted or left out', () => {
  const series = seriesOf([recordAt(1, 2, 's'), recordAt(2, 1500, 'ms'), recordAt(3, 4, 'furlongs'), recordAt(4, 1800, 'ms')].flatMap(measuredOf)).find(({ key }) => key.metric === 'step time')
  expect(series).toMatchObject({ unit: 'ms', points: [{ value: 2000 }, { value: 1500 }, { value: 1800 }] })
})

test('a failed run, a dry one, one without a machine and one with a NaN give no build', () => {
  const record = recordAt(1, 0.5)
  expect(measuredOf({ ...record, status: { state: 'failed' } })).toEqual([])
  expect(measuredOf({ ...record, status: { state: 'succeeded', dryRun: true } })).toEqual([])
  expect(measuredOf({ ...record, observed: null })).toEqual([])
  expect(measuredOf(sampleRecord({ loss: 'NaN', __proto__x: 1 })).map(({ key }) => key.metric)).not.toContain('loss')
})

test('A09: a record with ten thousand metrics does not make ten thousand series', () => {
  expect(measuredOf(sampleRecord(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`m${at}`, at])))).length).toBe(500)
})
