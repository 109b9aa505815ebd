/** A record of any layout that Hortus can read, as `run-record/1`. One adapter a layout; the schema's name decides which. */
import type { Result } from '../../problem.ts'
import type { RunRecord } from '../../schema/run-record.ts'
import { parseRecord, recordOf } from '../read-record.ts'
import { DRAFT, fromDraft } from './draft.ts'

/** Total, as `readRecord` is. */
export function readAnyRecord(text: string, path: string): Result<RunRecord> {
  const parsed = parseRecord(text, path)
  if (!parsed.ok) return parsed
  return isDraft(parsed.value) ? fromDraft(parsed.value, path) : recordOf(parsed.value, path)
}

const isDraft = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && 'schema' in value && value.schema === DRAFT
