import { expect, test } from 'vitest'
import { placeOf, type DataFile } from './layout.ts'
import { noticeFile, readNotice, type Notice } from './notice.ts'
import { readUsage } from './usage.ts'

const NOTICE: Notice = { example: 'vision/digits', kind: 'archive', by: 'Ada <ada@example.org>', at: '2026-11-21T09:00:00.000Z', said: '#12' }
const { path, text } = noticeFile(NOTICE)
const place = placeOf(path) as Extract<DataFile, { kind: 'notice' }>

test('a notice is read as it was written, at the place of its example', () => {
  expect(path).toMatch(/^notices\/vision%2Fdigits\/[0-9a-f]{24}\.json$/)
  expect(readNotice(path, place, text)).toEqual({ ok: true, value: NOTICE })
})

test('said twice on one day it is one file, on another day another', () => {
  expect(noticeFile({ ...NOTICE, at: '2026-11-21T23:00:00.000Z', by: 'Bob' }).path).toBe(path)
  expect(noticeFile({ ...NOTICE, at: '2026-11-22T09:00:00.000Z' }).path).not.toBe(path)
  expect(noticeFile({ ...NOTICE, kind: 'demotion' }).path).not.toBe(path)
})

test.each([
  ['no JSON', 'x'],
  ['null', 'null'],
  ['a doubled key', text.replace('"said": "#12"', '"said": "#12", "said": "#13"')],
  ['another example', text.replace('vision/digits', 'other')],
  ['another kind', text.replace('"archive"', '"delete"')],
  ['no time', text.replace('2026-11-21T', '2026-13-41T')],
  ['an empty place', text.replace('#12', ' ')],
  ['a field too many', text.replace('"said"', '"until": "x", "said"')],
  ['too much', text.replace('#12', 'x'.repeat(1001))],
])('A06: %s is told and left out', (_what, hostile) => {
  expect(hostile).not.toBe(text)
  expect(readNotice(path, place, hostile)).toMatchObject({ ok: false, problem: { code: 'HISTORY.NOTICE', path } })
})

const USAGE = { schema: 'hortus-usage/1', month: '2026-10', source: 'the gallery', examples: [{ id: 'a', externalUsers: 4, copyOuts: 2 }, { id: 'b' }], returningUsers: 3, firstExperimentMinutes: [2.5, 4] }
const month = placeOf('usage/2026-10.json') as Extract<DataFile, { kind: 'usage' }>
const usage = (more: object) => readUsage('usage/2026-10.json', month, JSON.stringify({ ...USAGE, ...more }))

test('a file of usage is read whole', () => {
  const { schema: _schema, ...rest } = USAGE
  expect(usage({})).toEqual({ ok: true, value: rest })
  expect(usage({ returningUsers: undefined, firstExperimentMinutes: undefined }).ok).toBe(true)
})

test.each([
  [{ month: '2026-09' }],
  [{ schema: 'hortus-usage/2' }],
  [{ source: '' }],
  [{ examples: {} }],
  [{ examples: [{ id: 'a' }, { id: 'a' }] }],
  [{ examples: [{ id: 'a', externalUsers: -1 }] }],
  [{ examples: [{ id: 'a', externalUsers: 1.5 }] }],
  [{ examples: [{ id: 'a', names: ['ada'] }] }],
  [{ returningUsers: '3' }],
  [{ firstExperimentMinutes: ['fast'] }],
  [{ names: [] }],
])('A06: a file of usage with %j is told and left out', (more) => {
  expect(usage(more)).toMatchObject({ ok: false, problem: { code: 'HISTORY.USAGE' } })
})
