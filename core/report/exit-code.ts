import type { Report } from '../schema/report.ts'
import { unreachable } from '../problem.ts'

/** The contract of every verb: 0 clean, 1 warnings only (2 with `strict`), 2 errors found, 3 could not run. */
export function exitCode(report: Pick<Report, 'verdict'>, options: { readonly strict?: boolean } = {}): 0 | 1 | 2 | 3 {
  switch (report.verdict) {
    case 'clean':
      return 0
    case 'warnings':
      return options.strict === true ? 2 : 1
    case 'errors':
      return 2
    case 'could_not_run':
      return 3
    default:
      return unreachable(report.verdict)
  }
}
