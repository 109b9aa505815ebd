import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RUNGS } from '../report/order.ts'
import { CHECK_MAX_ROWS, idOfCheck, placeOfCheck, readCheck, REASON_MAX, renderCheck } from './check-document.ts'
import { STATES, TRIGGERS, type Check, type CheckRow } from './check.ts'
import { pathOf, placeOf, type DataFile } from './layout.ts'

const ROW: CheckRow = ['vision/digits', 'a'.repeat(40), 'stable', 'ppppfn', 'exited with code 1', 1200, null]
const CHECK: Check = { id: 'x1', at: '2026-11-21T09:00:00.000Z', commit: 'c'.repeat(40), trigger: 'schedule', run: '123', rows: [ROW] }
const PATH = 'checks/2026-11/x1.json'
const place = placeOf(PATH) as Extract<DataFile, { kind: 'check' }>
const read = (text: string) => readCheck(PATH, place, text)

test('a check is one JSON document with a line an example', () => {
  expect(pathOf(placeOfCheck(CHECK))).toBe(PATH)
  const text = renderCheck({ ...CHECK, rows: [ROW, ['z', null, 'beta', 'nnnnnn', null, null, 5]] })
  expect(text.split('\n')).toHaveLength(5)
  expect(JSON.parse(text)).toMatchObject({ schema: 'hortus-check/1', trigger: 'schedule', examples: [ROW, ['z', null, 'beta', 'nnnnnn', null, null, 5]] })
})

const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('__proto__', '"],[', ',"examples":[\n', '\n]}\n', '\u2028', '\\'))
const row: fc.Arbitrary<CheckRow> = fc.tuple(words.filter((id) => id !== ''), fc.constantFrom(null, 'a'.repeat(40), 'b'.repeat(64)), fc.constantFrom('stable', 'beta', 'experimental', 'archived'), fc.stringMatching(new RegExp(`^[${Object.values(STATES).join('')}]{${RUNGS.length}}$`)), fc.option(words, { nil: null }), fc.option(fc.nat(), { nil: null }), fc.option(fc.maxSafeNat(), { nil: null }))
const check: fc.Arbitrary<Check> = fc.record({ id: fc.constant('x1'), at: fc.constant(CHECK.at), commit: fc.constant(CHECK.commit), trigger: fc.constantFrom(...TRIGGERS), run: fc.constantFrom(null, '1', '99999999999'), rows: fc.uniqueArray(row, { minLength: 1, maxLength: 10, selector: ([id]) => id }).map((rows) => rows.toSorted(([a], [b]) => (a < b ? -1 : 1))) })

test('whatever an example is called and a reason says, what was written is read as it was', () => {
  fc.assert(fc.property(check, (each) => void expect(read(renderCheck(each))).toEqual({ ok: true, value: each })), { numRuns: 1000 })
})

test('any text is a check or told, and takes no more than that', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.tuple(fc.constant(renderCheck(CHECK)), fc.nat(400), fc.string({ maxLength: 3 })).map(([text, at, more]) => text.slice(0, at) + more + text.slice(at + 1))), (text) => {
    const found = read(text)
    expect(found.ok ? 'HISTORY.CHECK' : found.problem.code).toBe('HISTORY.CHECK')
  }), { numRuns: 2000 })
})

const text = renderCheck(CHECK)
test.each([
  ['no document', ''],
  ['another schema', text.replace('check/1', 'check/2')],
  ['a doubled key', text.replace('"run":"123"', '"run":"123","run":"124"')],
  ['__proto__', text.replace('"run":"123"', '"run":"123","__proto__":{"at":1}')],
  ['an unknown field', text.replace('"run":"123"', '"run":"123","by":"me"')],
  ['another month', text.replace('2026-11-21', '2026-12-21')],
  ['no moment', text.replace('2026-11-21T09', '2026-11-21T29')],
  ['a moment in another spelling', text.replace('09:00:00.000Z', '09:00:00Z')],
  ['no commit', text.replace('c'.repeat(40), 'main')],
  ['another trigger', text.replace('schedule', 'pull_request')],
  ['a run that is a path', text.replace('"123"', '"../1"')],
  ['a row that is an object', text.replace(JSON.stringify(ROW), '{"0":"a"}')],
  ['a row with more', text.replace('null]\n', 'null,1]\n')],
  ['a tier that there is not', text.replace('"stable"', '"gold"')],
  ['states that there are not', text.replace('ppppfn', 'ppppxn')],
  ['a longer reason', text.replace('exited', 'x'.repeat(REASON_MAX))],
  ['an infinite time', text.replace('1200', '1e999')],
  ['a negative size', text.replace(',null]', ',-1]')],
  ['the same example twice', text.replace(JSON.stringify(ROW), `${JSON.stringify(ROW)},\n${JSON.stringify(ROW)}`)],
  ['rows in another order', text.replace(JSON.stringify(ROW), `${JSON.stringify(ROW)},\n${JSON.stringify(['a', ...ROW.slice(1)])}`)],
  ['nesting without end', text.replace(JSON.stringify(ROW), '['.repeat(100_000))],
  ['no rows', text.replace(JSON.stringify(ROW), '')],
  ['a comma at its end', text.replace('null]\n', 'null],\n')],
  ['an empty row', text.replace('null]\n', 'null],\n\n')],
])('A06: a document with %s is told and left out', (_what, hostile) => {
  expect(hostile).not.toBe(text)
  expect(read(hostile)).toMatchObject({ ok: false, problem: { code: 'HISTORY.CHECK', path: PATH } })
})

test('A09: more rows than a garden has are not taken', () => {
  const rows = Array.from({ length: CHECK_MAX_ROWS + 1 }, (_, at): CheckRow => [`e${String(at).padStart(6, '0')}`, null, 'beta', 'nnnnnn', null, null, null])
  expect(read(renderCheck({ ...CHECK, rows })).ok).toBe(false)
  expect(read(renderCheck({ ...CHECK, rows: rows.slice(1) })).ok).toBe(true)
})

test('the id is of what happened and of the run, not of when it was written down', () => {
  const { id: _id, at: _at, ...rest } = CHECK
  const id = idOfCheck(rest)
  expect(id).toMatch(/^[0-9a-f]{24}$/)
  expect(idOfCheck({ ...rest })).toBe(id)
  for (const other of [{ run: '124' }, { commit: 'd'.repeat(40) }, { trigger: 'push' as const }, { rows: [['other', ...ROW.slice(1)] as unknown as CheckRow] }]) expect(idOfCheck({ ...rest, ...other })).not.toBe(id)
})
