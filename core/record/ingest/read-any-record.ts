/** A record of any layout that Hortus can read, as `run-record/1`. One adapter a layout; the schema's name decides which. */
import { parseJson } from '../../json/parse-json.ts'
import { fail } from '../../problem.ts'
import type { Result } from '../../problem.ts'
import type { RunRecord } from '../../schema/run-record.ts'
import { RECORD_MAX_BYTES, readRecord } from '../read-record.ts'
import { DRAFT, fromDraft } from './draft.ts'

/** Total (A03, A04, A06). A file that does not claim to be a record gives the code `RECORD.FOREIGN`. */
export function readAnyRecord(text: string, path: string): Result<RunRecord> {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text
  const parsed = parseJson(plain, { maxLength: RECORD_MAX_BYTES, maxDepth: 64, maxString: 1024 * 1024 })
  if (!parsed.ok) return fail({ code: 'RECORD.UNREADABLE', message: `${path} ${parsed.problem.message}.`, next: 'Write the record again, or leave the file out.', path })
  const value = parsed.value
  return isDraft(value) ? fromDraft(value, path) : readRecord(plain, path)
}

const isDraft = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && 'schema' in value && value.schema === DRAFT
