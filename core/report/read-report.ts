/** Reads a report that another job, perhaps one that ran a pull request's code, has written (A06, A27): whole and valid, or not at all. */
import { parseJson } from '../json/parse-json.ts'
import { fail, ok } from '../problem.ts'
import type { Result } from '../problem.ts'
import { validateReport } from '../schema/report.ts'
import type { Report } from '../schema/report.ts'
import { buildReport } from './build-report.ts'

/** 5,000 examples with 25,000 findings are 15.8 million characters (2,000 with 10,000: 6.3 million). A privileged reader asks for less (`maxLength`). */
export const REPORT_LIMITS = { maxLength: 16 * 1024 * 1024, maxDepth: 12, maxString: 16 * 1024 } as const

/** Never a partial report: one deviation from the schema refuses all of it. `from` names the file in messages. */
export function readReport(text: string, options: { readonly from?: string; readonly maxLength?: number } = {}): Result<Report> {
  const from = options.from ?? 'The report'
  const parsed = parseJson(text, { ...REPORT_LIMITS, maxLength: options.maxLength ?? REPORT_LIMITS.maxLength })
  if (!parsed.ok) return refused(from, `it ${parsed.problem.message}`)
  if (!validateReport(parsed.value)) return refused(from, firstDeviation())
  const report = parsed.value as Report
  return tellsTheTruth(report) ? ok(report) : refused(from, 'its summary or verdict does not follow from what it lists')
}

/** Job code that writes its own report could write `clean` above a list of errors: the sum is done again. */
function tellsTheTruth(report: Report): boolean {
  const { summary, verdict } = buildReport(report)
  return verdict === report.verdict && Object.entries(summary).every(([key, value]) => report.summary[key as keyof Report['summary']] === value)
}

function refused(from: string, why: string): Result<never> {
  return fail({ code: 'REPORT.UNREADABLE', message: `${from} was refused: ${why}.`, next: 'Make it again with the same version of Hortus, and do not edit it.' })
}

/** A pointer is cut, since its words come from the document. */
function firstDeviation(): string {
  const error = validateReport.errors?.[0]
  return error === undefined ? 'it is not a report/1' : `at ${(error.instancePath || '/').slice(0, 120)} it ${error.message ?? 'is not valid'}`
}
