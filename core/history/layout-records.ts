/** Records as they lie on the data branch: a file each, or a line each in a pack. What lies there is as hostile as any file (A03, A06). */
import { fail, ok, type Problem, type Result } from '../problem.ts'
import { readRecord, RECORD_MAX_BYTES } from '../record/read-record.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { redactValue } from '../secrets/redact-value.ts'
import { pathOf, type DataFile } from './layout.ts'
import { misplaced, placeOfRecord } from './place-of-record.ts'

export { placeOfRecord, timeOfRecord } from './place-of-record.ts'

/** Above it nothing of a file is read: a record of ours with every cap reached is smaller, and a pack is closed before it. */
export const PACK_MAX_BYTES = 64 * 1024 * 1024
const PACK_MAX_LINES = 20_000

export interface StoredRecord {
  readonly place: Extract<DataFile, { kind: 'record' }>
  readonly record: RunRecord
}

/** One line, so that a record has the same bytes in a file of its own and in a pack; without the secrets that a run reported (A67). */
export const recordLine = (record: RunRecord): string => `${JSON.stringify(redactValue(record))}\n`

/** The record of one file. Its own words must agree with the place it lies at: a record of one example is none of another. */
export function readStored(path: string, place: StoredRecord['place'], text: string): Result<StoredRecord> {
  const read = readRecord(text, path)
  if (!read.ok) return read
  const own = placeOfRecord(read.value)
  if (!own.ok) return fail({ ...own.problem, path })
  return pathOf(own.value) === pathOf(place) ? ok({ place, record: read.value }) : fail(lies(path, own.value))
}

/** Every record of a pack, and why the other lines are none. */
export function readPack(path: string, place: Extract<DataFile, { kind: 'pack' }>, text: string): { readonly records: readonly StoredRecord[]; readonly problems: readonly Problem[] } {
  const lines = text.split('\n').filter((line) => line !== '')
  if (lines.length > PACK_MAX_LINES) return { records: [], problems: [{ code: 'HISTORY.PACK', message: `${path} has ${lines.length} lines; the limit is ${PACK_MAX_LINES}.`, next: 'Nothing of it was read. `git log hortus-data` shows who wrote it.', path }] }
  const read = lines.map((line, at) => lineOf(`${path}:${at + 1}`, place, line))
  return { records: read.flatMap((each) => (each.ok ? [each.value] : [])), problems: read.flatMap((each) => (each.ok ? [] : [each.problem])) }
}

function lineOf(path: string, { example, month }: Extract<DataFile, { kind: 'pack' }>, line: string): Result<StoredRecord> {
  if (line.length > RECORD_MAX_BYTES) return fail(misplaced(path, 'is too long'))
  const read = readRecord(line, path)
  const own = read.ok ? placeOfRecord(read.value) : read
  if (!read.ok || !own.ok) return fail(own.ok ? misplaced(path, 'is no record') : own.problem)
  return own.value.example === example && own.value.month === month ? ok({ place: own.value, record: read.value }) : fail(lies(path, own.value))
}

const lies = (path: string, own: StoredRecord['place']): Problem => ({
  code: 'HISTORY.MISPLACED',
  message: `${path} is a record of ${JSON.stringify(own.example.slice(0, 200))} from ${own.month} with the id ${JSON.stringify(own.id)}, which belongs elsewhere.`,
  next: 'It was left out. `git log hortus-data` shows who wrote it; `git revert` there takes it back.',
  path,
})

