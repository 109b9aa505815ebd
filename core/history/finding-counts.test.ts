import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../schema/report.ts'
import { countFindings, placeOfCounts, readCounts, renderCounts, type FindingCounts } from './finding-counts.ts'
import { pathOf, placeOf, type DataFile } from './layout.ts'

const COUNTS: FindingCounts = { id: 'x1', at: '2026-11-21T09:00:00.000Z', commit: 'c'.repeat(40), errors: 2, warnings: 30, notices: 0 }
const PATH = 'findings/2026-11/x1.json'
const place = placeOf(PATH) as Extract<DataFile, { kind: 'findings' }>
const read = (text: string) => readCounts(PATH, place, text)
const text = renderCounts(COUNTS)

test('counts are one line, and lie where their check says', () => {
  expect(pathOf(placeOfCounts(COUNTS))).toBe(PATH)
  expect(text).toBe(`{"at":"2026-11-21T09:00:00.000Z","commit":"${'c'.repeat(40)}","errors":2,"notices":0,"schema":"hortus-findings/1","warnings":30}\n`)
})

test('findings are counted by their levels, known ones too', () => {
  const of = (level: Finding['level'], status?: 'known'): Finding => ({ code: 'A.B', level, path: null, example: null, line: null, column: null, message: 'm', fix: null, ...(status === undefined ? {} : { status }) }) as unknown as Finding
  expect(countFindings([of('error'), of('warning'), of('error', 'known'), of('notice')])).toEqual({ errors: 2, warnings: 1, notices: 1 })
})

test('what was written is read as it was', () => {
  const count = fc.nat(1_000_000)
  fc.assert(fc.property(fc.record({ errors: count, warnings: count, notices: count }), (counts) => void expect(read(renderCounts({ ...COUNTS, ...counts }))).toEqual({ ok: true, value: { ...COUNTS, ...counts } })))
})

test('any text is counts in their one spelling, or told', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.tuple(fc.nat(200), fc.string({ maxLength: 3 })).map(([at, more]) => text.slice(0, at) + more + text.slice(at + 1))), (each) => {
    const found = read(each)
    expect(found.ok ? renderCounts(found.value) : found.problem.code).toBe(found.ok ? each : 'HISTORY.FINDINGS')
  }), { numRuns: 2000 })
})

test.each([
  ['no document', ''],
  ['null', 'null\n'],
  ['another schema', text.replace('findings/1', 'findings/2')],
  ['a doubled key', text.replace('"errors":2', '"errors":2,"errors":2')],
  ['__proto__', text.replace('"errors":2', '"errors":2,"__proto__":{"errors":1}')],
  ['an unknown field', text.replace('"errors":2', '"errors":2,"fatal":1')],
  ['a negative count', text.replace('"errors":2', '"errors":-2')],
  ['half a finding', text.replace('"errors":2', '"errors":2.5')],
  ['more than there can be', text.replace('"errors":2', '"errors":1000000001')],
  ['a number in another spelling', text.replace('"errors":2', '"errors":2e0')],
  ['an infinity', text.replace('"errors":2', '"errors":1e400')],
  ['a text as a count', text.replace('"errors":2', '"errors":"2"')],
  ['no commit', text.replace('c'.repeat(40), 'main')],
  ['another month', text.replace('2026-11-21', '2026-12-21')],
  ['no moment', text.replace('2026-11-21T09', '2026-11-21T29')],
  ['spaces', text.replace('{', '{ ')],
  ['no end of the line', text.trimEnd()],
])('%s is told and left out', (_what, each) => {
  expect(read(each)).toMatchObject({ ok: false, problem: { code: 'HISTORY.FINDINGS', path: PATH } })
})
