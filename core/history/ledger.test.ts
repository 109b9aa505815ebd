import { expect, test } from 'vitest'
import { daysAfter, isDay, ledgerFile, readEntry, wrongIn } from './ledger.ts'
import { placeOf } from './layout.ts'
import type { AcceptedChange } from './series.ts'

const ENTRY: AcceptedChange = { example: 'vision/digits', preset: 'smoke', metric: 'duration*', tree: 'a'.repeat(40), commit: 'b'.repeat(40), by: 'Ada <ada@example.org>', reason: 'a larger model', at: '2026-11-21T09:00:00.000Z', until: '2027-02-19' }

test('an entry is read as it was written', () => {
  const { path, text } = ledgerFile('accepted', ENTRY)
  expect(path).toMatch(/^accepted\/vision%2Fdigits\/[0-9a-f]{24}\.json$/)
  expect(readEntry('accepted', placeOf(path)!, path, text)).toEqual({ ok: true, value: ENTRY })
})

test('the same decision of another person at another time is the same file; another reason or end is another', () => {
  const { path } = ledgerFile('accepted', ENTRY)
  expect(ledgerFile('accepted', { ...ENTRY, by: 'Grace', at: '2026-11-22T09:00:00.000Z' }).path).toBe(path)
  for (const other of [{ reason: 'x' }, { until: '2027-02-20' }, { metric: '*' }, { tree: null }, { preset: 'train' }]) expect(ledgerFile('accepted', { ...ENTRY, ...other }).path).not.toBe(path)
})

test.each([
  ['no reason', { reason: ' ' }],
  ['no author', { by: '' }],
  ['a day that is none', { until: '2027-02-30' }],
  ['no day', { until: undefined }],
  ['a time in another form', { at: 'yesterday' }],
  ['a tree that is no id', { tree: '../../x' }],
  ['a number as a name', { metric: 5 }],
  ['a long reason', { reason: 'x'.repeat(2001) }],
  ['one field more', { admin: true }],
  ['another example than its place', { example: 'other' }],
])('A38: an entry with %s excuses nothing', (_what, more) => {
  const { path } = ledgerFile('accepted', ENTRY)
  expect(readEntry('accepted', placeOf(path)!, path, JSON.stringify({ schema: 'hortus-accepted/1', ...ENTRY, ...more }))).toMatchObject({ ok: false, problem: { code: 'HISTORY.LEDGER', path } })
})

test('A06: neither JSON that is none, nor __proto__, nor a quarantine at the place of an accepted change is read', () => {
  const { path, text } = ledgerFile('accepted', ENTRY)
  for (const hostile of ['', '[]', 'null', '7', '{"__proto__":{"until":"2099-01-01"}}', text.replace('hortus-accepted/1', 'hortus-quarantine/1'), text.replace('hortus-accepted/1', 'hortus-accepted/2')]) expect(readEntry('accepted', placeOf(path)!, path, hostile).ok).toBe(false)
})

test('a quarantine knows no tree', () => {
  const { tree: _tree, commit: _commit, ...quarantine } = ENTRY
  expect(wrongIn('quarantine', { ...quarantine })).toBeNull()
  expect(wrongIn('quarantine', { ...ENTRY })).toContain('tree')
})

test('days are real days, and counted over the end of a year', () => {
  expect(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', ''].filter(isDay)).toEqual([])
  expect(isDay('2028-02-29')).toBe(true)
  expect(daysAfter('2026-11-21', 90)).toBe('2027-02-19')
})
