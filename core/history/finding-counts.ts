/**
 * How many findings a repository had when it was checked: one small document beside the check (docs/history.md). Numbers only. They are
 * counted by who appends, from the commit itself, and never taken from a report (app/history/append.ts).
 */
import { parseJson } from '../json/parse-json.ts'
import { fail, ok, type Problem, type Result } from '../problem.ts'
import { canonicalJson } from '../record/canonical-json.ts'
import type { Finding } from '../schema/report.ts'
import type { Check } from './check.ts'
import { pathOf, type DataFile } from './layout.ts'
import { HASH } from './ledger.ts'
import { isMoment } from './moment.ts'

export interface FindingCounts {
  /** Of the check. */
  readonly id: string
  /** When the check ended; ISO 8601, UTC, with milliseconds. */
  readonly at: string
  readonly commit: string
  /** Known ones of the baseline count too. */
  readonly errors: number
  readonly warnings: number
  readonly notices: number
}

export const FINDING_COUNTS_MAX_BYTES = 1024
const SCHEMA = 'hortus-findings/1'

export const placeOfCounts = ({ at, id }: Pick<Check, 'at' | 'id'>): Extract<DataFile, { kind: 'findings' }> => ({ kind: 'findings', month: at.slice(0, 7), id })

export function countFindings(findings: readonly Finding[]): Pick<FindingCounts, 'errors' | 'warnings' | 'notices'> {
  const of = (level: Finding['level']): number => findings.filter((each) => each.level === level).length
  return { errors: of('error'), warnings: of('warning'), notices: of('notice') }
}

export const renderCounts = ({ at, commit, errors, warnings, notices }: FindingCounts): string => `${canonicalJson({ schema: SCHEMA, at, commit, errors, warnings, notices })}\n`

/** Total and strict: whole, in its one spelling and at its place, or told and left out. */
export function readCounts(path: string, place: Extract<DataFile, { kind: 'findings' }>, text: string): Result<FindingCounts> {
  const parsed = parseJson(text, { maxLength: FINDING_COUNTS_MAX_BYTES, maxDepth: 2, maxString: 200 })
  if (!parsed.ok) return fail(unreadable(path, parsed.problem.message))
  const { schema, at, commit, errors, warnings, notices } = (parsed.value ?? {}) as Readonly<Record<string, unknown>>
  if (schema !== SCHEMA) return fail(unreadable(path, `does not say "schema": "${SCHEMA}"`))
  if (typeof at !== 'string' || !isMoment(at)) return fail(unreadable(path, 'has no time `at`'))
  if (typeof commit !== 'string' || !HASH.test(commit)) return fail(unreadable(path, 'has no commit'))
  if (!isCount(errors) || !isCount(warnings) || !isCount(notices)) return fail(unreadable(path, 'has a count that is none'))
  const counts: FindingCounts = { id: place.id, at, commit, errors, warnings, notices }
  if (pathOf(placeOfCounts(counts)) !== path) return fail(unreadable(path, `is of ${at.slice(0, 10)}, which belongs elsewhere`))
  return renderCounts(counts) === text ? ok(counts) : fail(unreadable(path, 'is not in the spelling that Hortus writes'))
}

/** A garden of 20,000 examples with 1,000 findings each has a fiftieth of it. */
const MOST = 1e9
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= MOST && !Object.is(value, -0)

const unreadable = (path: string, why: string): Problem => ({ code: 'HISTORY.FINDINGS', message: `${path} ${why}.`, next: 'It was left out. `git log hortus-data` shows who wrote it; `git revert` there takes it back.', path })
