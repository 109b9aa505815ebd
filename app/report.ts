/** The end of a workflow: the reports of its jobs become one. They come from jobs that ran a pull request's code, and are read as data. */
import type { Problem } from '../core/problem.ts'
import type { PlanDocument } from '../core/report/plan-document.ts'
import { tooLong } from '../core/report/plan-findings.ts'
import { mergeReports } from '../core/report/merge-reports.ts'
import { buildReport } from '../core/report/build-report.ts'
import { readReport, REPORT_LIMITS } from '../core/report/read-report.ts'
import { withFindings } from '../core/report/with-findings.ts'
import type { Report } from '../core/schema/report.ts'
import type { Files } from '../core/world.ts'

export interface ReportOptions {
  readonly plan: PlanDocument
  /** Verbs whose report must be there besides. */
  readonly expect: readonly string[]
}

/** A plan holds at most 256 jobs; a few verbs come beside them. */
const MAX_REPORTS = 300
/** All reports together: jobs that ran a pull request's code could each write as much as one may have (A31). */
const MAX_TOTAL = 4 * REPORT_LIMITS.maxLength

/** `reports` is the directory into which the artifacts were downloaded, one directory each. */
export async function report(reports: Files, options: ReportOptions): Promise<Report> {
  const paths = (await reports.walk('', { skip: ['records', 'logs', 'outputs'] })).filter((entry) => entry.kind === 'file' && /^([^/]+\/)?report\.json$/.test(entry.path)).map((entry) => entry.path)
  const read: Report[] = []
  const problems: Problem[] = paths.length > MAX_REPORTS ? [{ code: 'REPORT.TOO_MANY', message: `There are ${paths.length} reports, over ${MAX_REPORTS}.`, next: 'Merge the reports of one workflow run only.' }] : []
  let room = MAX_TOTAL
  for (const path of paths.slice(0, MAX_REPORTS)) {
    const text = await reports.readText(path, { maxBytes: Math.min(REPORT_LIMITS.maxLength, room) })
    if (text.ok) room -= text.value.text.length
    const result = text.ok ? readReport(text.value.text, { from: path }) : ({ ok: false, problem: { code: 'REPORT.UNREADABLE', message: `${path} cannot be read: ${text.problem.message}`, next: 'Look at the job that wrote it.' } } as const)
    if (result.ok) read.push(result.value)
    else problems.push(result.problem)
  }
  const missing = options.expect.filter((verb) => !read.some((each) => each.verb === verb))
  problems.push(...missing.map((verb) => ({ code: 'REPORT.MISSING', message: `No report of ${verb} is there.`, next: `Look at the job that runs ${verb}: it ended before it wrote one.` })))
  const { cells, left, longest } = options.plan
  const merged = mergeReports(read, { verb: 'check', planned: cells, left })
  return withFindings(problems.length === 0 ? merged : buildReport({ ...merged, problems: [...merged.problems, ...problems] }), tooLong(cells.length, longest))
}
