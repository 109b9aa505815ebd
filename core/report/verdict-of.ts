import type { Report } from '../schema/report.ts'

type Trend = NonNullable<Report['trends']>[number]

/**
 * Errors when something red was found. With a problem and nothing red the tool did not finish its work: then it says
 * so (`could_not_run`) and never `clean`. Known findings and skipped examples do not fail.
 */
export function verdictOf(report: Pick<Report, 'verb' | 'examples' | 'summary' | 'comparisons' | 'problems'> & { readonly trends?: readonly Trend[] | undefined }): Report['verdict'] {
  const { summary, comparisons, problems } = report
  const regressed = comparisons.some((comparison) => comparison.verdict === 'regression')
  if (summary.errors > 0 || summary.failed > 0 || regressed || confirmedRegressions(report).length > 0) return 'errors'
  if (problems.length > 0) return 'could_not_run'
  return summary.warnings > 0 ? 'warnings' : 'clean'
}

/**
 * What makes a report of the history red: three builds confirmed it and nobody accepted it. In a report about a change they are shown
 * only: they were there before it.
 */
export function confirmedRegressions({ verb, trends = [] }: { readonly verb: Report['verb']; readonly trends?: readonly Trend[] | undefined }): readonly Trend[] {
  return verb !== 'history' ? [] : trends.filter(({ kind, accepted }) => kind === 'regression' && accepted !== true)
}
