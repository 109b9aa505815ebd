/** What can be found about a report itself: a part of the one table in finding.ts. */
export const REPORT_FINDINGS = {
  'REPORT.SHORTENED': {
    level: 'notice',
    title: 'The report was too long to be handed on as a whole',
    means: 'What crosses from a pull request to the job that posts is small on purpose (security 3.3). Errors and regressions are kept; the least important was left out, and is counted here.',
    fix: 'Read report.json in the artifact `report` of the run; it has everything.',
  },
} as const
