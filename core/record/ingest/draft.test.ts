import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { CORPORA, corporaPresent } from '../../../test/require.ts'
import { validateRunRecord } from '../../schema/run-record.ts'
import { readAnyRecord } from './read-any-record.ts'

const folder = `${CORPORA}run-records`
const files = corporaPresent() ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
const draftOf = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Record<string, unknown>

/** Every leaf with the last key that leads to it, so that two equal numbers at different places are told apart. */
function leaves(value: unknown, key = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${key}=${JSON.stringify(value)}`]
  const inner = Array.isArray(value) ? value.map((each) => leaves(each, key)) : Object.entries(value).map(([name, each]) => leaves(each, name))
  return inner.length === 0 ? [`${key}=${Array.isArray(value) ? '[]' : '{}'}`] : inner.flat()
}

test.skipIf(!corporaPresent())('the corpus holds six draft records (needs the corpora)', () => {
  expect(files).toHaveLength(6)
})

test.skipIf(!corporaPresent()).each(files)('%s becomes a valid run-record/1 that holds every leaf (needs the corpora)', (name) => {
  const draft = draftOf(name)
  const result = readAnyRecord(JSON.stringify(draft), name)
  expect(result).toMatchObject({ ok: true, value: { schema: 'run-record/1', observed: null } })
  const record = result.ok ? result.value : null
  expect(validateRunRecord(record)).toBe(true)
  const have = leaves(record)
  const missing = leaves(draft).filter((leaf) => {
    const at = have.indexOf(leaf)
    if (at >= 0) have.splice(at, 1)
    return at < 0
  })
  expect(missing).toEqual([])
})

test.skipIf(!corporaPresent())('what an example claimed stands under reported, never under observed (needs the corpora)', () => {
  const result = readAnyRecord(JSON.stringify(draftOf('simple-completed.json')), 'x')
  expect(result.ok && result.value.reported).toMatchObject({ timing: { durationMs: 6.845 }, metrics: { summary: { accuracy: 0.95 } } })
})

const MINIMAL = { schema: 'run-record/draft', id: 'r', system: 'suite', kind: 'train', status: { state: 'failed', exitCode: 3 }, timing: {}, metrics: { summary: { loss: 'NaN' } }, source: { adapter: 'a@1', files: [] } }

test('an exit code is a claim, a renamed system and an unknown key are kept in ext', () => {
  const result = readAnyRecord(JSON.stringify({ ...MINIMAL, colour: 'green', ext: { 'run-record/draft': 1 } }), 'r.json')
  expect(result.ok && result.value).toMatchObject({ system: 'hortus', reported: { exitCode: 3 }, ext: { 'run-record/draft': { schema: 'run-record/draft', system: 'suite', colour: 'green', ext: 1 } } })
})

test.each([
  ['metrics that are a list', { metrics: [] }],
  ['a state nobody knows', { status: { state: 'green' } }],
  ['a time that is none', { timing: { startedAt: 'yesterday' } }],
  ['no id', { id: undefined }],
])('%s is a problem that names the file and the place', (_name, change) => {
  const result = readAnyRecord(JSON.stringify({ ...MINIMAL, ...change }), 'r.json')
  expect(result).toMatchObject({ ok: false, problem: { code: 'RECORD.UNREADABLE', path: 'r.json' } })
})

test('A06: anything gives a record or a problem, never an exception', () => {
  fc.assert(fc.property(fc.oneof(fc.json(), fc.string(), fc.object().map((extra) => JSON.stringify({ ...MINIMAL, ...extra }))), (text) => {
    expect(typeof readAnyRecord(text, 'x').ok).toBe('boolean')
  }))
})

test('A04: a key that reaches into prototypes is refused', () => {
  const text = JSON.stringify(MINIMAL).replace('"loss"', '"__proto__"')
  expect(readAnyRecord(text, 'x')).toMatchObject({ ok: false })
})

test.each(['run-record/2', 'run-record/', 'run-record/1 '])('a record of the version %j is told as such, and not taken for something else', (schema) => {
  expect(readAnyRecord(JSON.stringify({ ...MINIMAL, schema }), 'r.json')).toMatchObject({ ok: false, problem: { code: 'RECORD.VERSION', path: 'r.json', message: expect.stringContaining('run-record/1') } })
})
