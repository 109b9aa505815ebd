/**
 * Reads `run-record/draft`, the form that records had before observed and reported were told apart. Nobody of us saw
 * such a run, so `observed` is null and all that it says is reported. Nothing is lost: what has no place of its own
 * goes to `ext`.
 */
import { fail, ok } from '../../problem.ts'
import type { Result } from '../../problem.ts'
import { validateRunRecord } from '../../schema/run-record.ts'
import type { RunRecord } from '../../schema/run-record.ts'

export const DRAFT = 'run-record/draft'

/** Total: what does not fit after the mapping is a problem that names the place. `path` is for messages. */
export function fromDraft(draft: Readonly<Record<string, unknown>>, path: string): Result<RunRecord> {
  const { exitCode, ...status } = objectOr(draft['status'])
  const record = {
    schema: 'run-record/1',
    ...pick(draft, ['id', 'groupId', 'kind']),
    system: draft['system'] === 'suite' ? 'hortus' : draft['system'],
    status,
    params: draft['params'] ?? {},
    observed: null,
    reported: { ...pick(draft, REPORTED), ...(exitCode === undefined ? {} : { exitCode }), metrics: draft['metrics'] },
    source: draft['source'],
    ext: ext(draft),
  }
  return validateRunRecord(record) ? ok(record as unknown as RunRecord) : fail(refused(path))
}

/** Everything that the example or its system said about itself. */
const REPORTED = ['name', 'project', 'experiment', 'tags', 'notes', 'seed', 'timing', 'code', 'paramsMeta', 'env', 'inputs', 'outputs', 'checks', 'events', 'lineage', 'integrity'] as const

const MAPPED: ReadonlySet<string> = new Set([...REPORTED, 'id', 'groupId', 'kind', 'system', 'status', 'params', 'metrics', 'source', 'ext'])

/** The draft's own `ext`, and under the draft's name what was not mapped: its version, a renamed system, unknown keys. */
function ext(draft: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const own = objectOr(draft['ext'])
  const rest = Object.fromEntries(Object.entries(draft).filter(([key]) => !MAPPED.has(key)))
  const kept = { ...rest, ...(draft['system'] === 'suite' ? { system: 'suite' } : {}), ...(DRAFT in own ? { ext: own[DRAFT] } : {}) }
  return { ...own, [DRAFT]: kept }
}

function refused(path: string) {
  const error = validateRunRecord.errors?.[0]
  const why = error === undefined ? '' : ` at ${(error.instancePath || '/').slice(0, 120)} it ${error.message ?? 'is wrong'}`
  return { code: 'RECORD.UNREADABLE', message: `${path} is a ${DRAFT} that cannot be read:${why}.`, next: 'Correct the record at that place, or leave the file out.', path }
}

const pick = (from: Readonly<Record<string, unknown>>, keys: readonly string[]) => Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]))

const objectOr = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {})
