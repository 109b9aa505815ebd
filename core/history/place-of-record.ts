import { fail, ok, type Problem, type Result } from '../problem.ts'
import type { RunRecord } from '../schema/run-record.ts'
import type { DataFile } from './layout.ts'

/** Where a record belongs; a problem when it cannot say itself. */
export function placeOfRecord(record: RunRecord): Result<Extract<DataFile, { kind: 'record' }>> {
  const example = record.example?.id ?? ''
  const month = timeOfRecord(record)?.slice(0, 7)
  if (example === '' || month === undefined) return fail(misplaced(record.id, example === '' ? 'names no example' : 'says nowhere when it was made'))
  if (!isOfItsTime(record)) return fail(misplaced(record.id, 'says another time than its id'))
  return ok({ kind: 'record', example, month, id: record.id })
}

/** No job lasts longer, on any machine (GitHub, "usage limits": 5 days). */
const LONGEST_MS = 7 * 86_400_000

/** An id counts once, the earliest of its months first: a copy of another month, with another time in it, would hide the record itself. */
function isOfItsTime(record: RunRecord): boolean {
  const [own, told] = [timeOfId(record.id), timeOfRecord(record)]
  // A time that there is not is far from every other.
  return own === null || told === null || Math.abs(Date.parse(own) - Date.parse(told)) <= LONGEST_MS
}

/** `20261121T093000Z-1f2e3d4c`; null: no id of ours. */
function timeOfId(id: string): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-/.exec(id)?.slice(1)
  return parts === undefined ? null : `${parts.slice(0, 3).join('-')}T${parts.slice(3).join(':')}Z`
}

/** ISO 8601, UTC. A foreign time without a zone is taken for UTC, so that every machine reads it alike. null: none is known. */
export function timeOfRecord(record: RunRecord): string | null {
  const text = record.observed?.startedAt ?? record.reported.timing?.startedAt ?? timeOfId(record.id)
  if (text === null) return null
  const ms = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`)
  // Years of four digits only: others sort wrongly as text.
  return Number.isFinite(ms) && ms >= 0 && ms < Date.UTC(10_000, 0) ? new Date(ms).toISOString() : null
}

export const misplaced = (what: string, why: string): Problem => ({ code: 'HISTORY.NO_PLACE', message: `The record ${what} ${why}, so it has no place in a history.`, next: 'It was left out. Give a record that Hortus wrote.' })
