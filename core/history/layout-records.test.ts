import { expect, test } from 'vitest'
import { sampleObserved, sampleRecord } from '../compare/sample-record.ts'
import { pathOf } from './layout.ts'
import { placeOfRecord, readPack, readStored, recordLine, timeOfRecord } from './layout-records.ts'

const record = sampleRecord({ loss: 0.5 }, { id: 'r1' })
const place = { kind: 'record', example: 'tabular/digits', month: '2026-11', id: 'r1' } as const
const PATH = pathOf(place)

test('a record is read from its place', () => {
  expect(placeOfRecord(record)).toEqual({ ok: true, value: place })
  expect(readStored(PATH, place, recordLine(record))).toMatchObject({ ok: true, value: { place, record: { id: 'r1' } } })
})

test.each([
  ['another example', { example: { id: 'other', path: 'x' } }],
  ['another id', { id: 'r2' }],
  ['another month', { observed: sampleObserved({ startedAt: '2026-10-31T23:59:59Z' }) }],
])('A38: a record that says it is of %s than its path is told and left out', (_what, more) => {
  expect(readStored(PATH, place, recordLine({ ...record, ...more }))).toMatchObject({ ok: false, problem: { code: 'HISTORY.MISPLACED', path: PATH } })
})

test('A06: what is no record, has a __proto__ or two keys of one name is told and left out', () => {
  const hostile = ['', '{}', '[]', 'null', recordLine(record).replace('"params":{}', '"params":{"__proto__":{"x":1}}'), recordLine(record).replace('"id":"r1"', '"id":"r2","id":"r1"'), '/etc/passwd', '['.repeat(100_000)]
  for (const text of hostile) expect(readStored(PATH, place, text).ok).toBe(false)
  const pack = readPack('packs/tabular%2Fdigits/2026-11.jsonl', { kind: 'pack', example: 'tabular/digits', month: '2026-11' }, [...hostile, recordLine(record).trim(), recordLine({ ...record, example: { id: 'other', path: 'x' } }).trim()].join('\n'))
  expect(pack.records.map(({ record: { id } }) => id)).toEqual(['r1'])
  expect(pack.problems).toHaveLength(hostile.length - 1 + 1)
})

test('A09: a pack with more lines than a month can have is not read at all', () => {
  expect(readPack('p', { kind: 'pack', example: 'a', month: '2026-11' }, '{}\n'.repeat(20_001))).toMatchObject({ records: [], problems: [{ code: 'HISTORY.PACK' }] })
})

test('A67: a secret that a run reported is masked before it lies on a branch for ever', () => {
  expect(recordLine({ ...record, params: { token: `ghp_${'a1B2'.repeat(9)}` } })).not.toContain('ghp_a1B2')
})

test('the month is that of UTC, whatever zone a record was written in, and a time without zone is UTC', () => {
  expect(timeOfRecord({ ...record, observed: sampleObserved({ startedAt: '2026-11-01T00:30:00+02:00' }) })).toBe('2026-10-31T22:30:00.000Z')
  expect(timeOfRecord({ ...record, observed: sampleObserved({ startedAt: '2026-11-01T00:30:00' }) })).toBe('2026-11-01T00:30:00.000Z')
  expect(timeOfRecord({ ...record, observed: null, id: '20260102T030405Z-ab' })).toBe('2026-01-02T03:04:05.000Z')
  expect(timeOfRecord({ ...record, observed: null, id: 'x' })).toBeNull()
})

test('a record that names no example or no time has no place', () => {
  const { example: _example, ...nameless } = record
  expect(placeOfRecord(nameless)).toMatchObject({ ok: false, problem: { code: 'HISTORY.NO_PLACE' } })
  expect(placeOfRecord({ ...record, observed: null })).toMatchObject({ ok: false, problem: { code: 'HISTORY.NO_PLACE' } })
})
