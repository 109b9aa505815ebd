/** A record of any layout that Hortus can read, as `run-record/1`. One adapter a layout; the schema's name decides which. */
import { fail, type Problem, type Result } from '../../problem.ts'
import type { RunRecord } from '../../schema/run-record.ts'
import { parseRecord, recordOf } from '../read-record.ts'
import { DRAFT, fromDraft } from './draft.ts'

/** Total, as `readRecord` is. */
export function readAnyRecord(text: string, path: string): Result<RunRecord> {
  const parsed = parseRecord(text, path)
  if (!parsed.ok) return parsed
  if (isDraft(parsed.value)) return fromDraft(parsed.value, path)
  const other = otherVersion(parsed.value)
  return other === null ? recordOf(parsed.value, path) : fail(unknownVersion(path, other))
}

/** A run record all the same: nobody may think that there was none. */
function otherVersion(value: unknown): string | null {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null
  return typeof schema === 'string' && schema.startsWith('run-record/') && schema !== 'run-record/1' ? schema : null
}

const unknownVersion = (path: string, schema: string): Problem => ({ code: 'RECORD.VERSION', message: `${path} is a record of the version ${JSON.stringify(schema.slice(0, 60))}, which this Hortus cannot read: it knows run-record/1 and ${DRAFT}.`, next: 'Update Hortus, or leave the file out.', path })

const isDraft = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && 'schema' in value && value.schema === DRAFT
