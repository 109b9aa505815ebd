import type { Report } from '../schema/report.ts'

/**
 * Errors when something red was found. With a problem and nothing red the tool did not finish its work: then it says
 * so (`could_not_run`) and never `clean`. Known findings and skipped examples do not fail.
 */
export function verdictOf(report: Pick<Report, 'examples' | 'summary' | 'comparisons' | 'problems'>): Report['verdict'] {
  const { summary, comparisons, problems } = report
  const regressed = comparisons.some((comparison) => comparison.verdict === 'regression')
  if (summary.errors > 0 || summary.failed > 0 || regressed) return 'errors'
  if (problems.length > 0) return 'could_not_run'
  return summary.warnings > 0 ? 'warnings' : 'clean'
}
