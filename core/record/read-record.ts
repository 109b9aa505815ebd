/** A record as it lies in a file: from our own store, or from a stranger. Strict; nothing is used before the schema has seen it. */
import { isObject } from '../json/is-object.ts'
import { parseJson } from '../json/parse-json.ts'
import { fail, ok, type Problem, type Result } from '../problem.ts'
import { validateRunRecord, type RunRecord } from '../schema/run-record.ts'

/** A record of ours with every cap reached stays below this. */
export const RECORD_MAX_BYTES = 16 * 1024 * 1024
const LIMITS = { maxLength: RECORD_MAX_BYTES, maxDepth: 64, maxString: 1024 * 1024 } as const

/** Total (A03, A04, A06): a text gives a record of ours, or why it is none. */
export function readRecord(text: string, path: string): Result<RunRecord> {
  const parsed = parseRecord(text, path)
  return parsed.ok ? recordOf(parsed.value, path) : parsed
}

/** The JSON of a file that may be a record of any layout. Foreign tools write byte order marks. */
export function parseRecord(text: string, path: string): Result<unknown> {
  const parsed = parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text, LIMITS)
  return parsed.ok ? parsed : fail(problem(path, parsed.problem.message))
}

/** A file that does not claim to be a record gives the code `RECORD.FOREIGN`. */
export function recordOf(value: unknown, path: string): Result<RunRecord> {
  if (isForeign(value)) return fail({ code: 'RECORD.FOREIGN', message: `${path} has no "schema": "run-record/1".`, next: 'Give a record that Hortus wrote, or one of a layout it has an adapter for.', path })
  if (!validateRunRecord(value)) return fail(problem(path, `does not fit run-record/1: ${firstErrors()}`))
  return ok(value as RunRecord)
}

const isForeign = (value: unknown): boolean => isObject(value) && value['schema'] !== 'run-record/1'

function firstErrors(): string {
  const errors = validateRunRecord.errors ?? []
  return errors.slice(0, 3).map((error) => `${error.instancePath || '/'} ${error.message ?? 'is wrong'}`).join('; ')
}

function problem(path: string, what: string): Problem {
  return { code: 'RECORD.UNREADABLE', message: `${path} ${what}.`, next: 'Write the record again, or leave the file out.', path }
}
