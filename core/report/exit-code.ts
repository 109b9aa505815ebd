import type { Report } from '../schema/report.ts'
import { unreachable } from '../problem.ts'

/**
 * The contract of every verb: 0 clean, 1 warnings only (2 with `strict`), 2 errors found, 3 could not run. `strict` knows no
 * baseline: what it forgives counts again (TFC-0006 knows only findings).
 */
export function exitCode(report: Pick<Report, 'verdict'> & Partial<Pick<Report, 'findings'>>, options: { readonly strict?: boolean } = {}): 0 | 1 | 2 | 3 {
  const forgiven = options.strict === true ? new Set((report.findings ?? []).map(({ level }) => level)) : new Set<string>()
  switch (report.verdict) {
    case 'clean':
      return forgiven.has('error') || forgiven.has('warning') ? 2 : 0
    case 'warnings':
      return options.strict === true ? 2 : 1
    case 'errors':
      return 2
    case 'could_not_run':
      return forgiven.has('error') ? 2 : 3
    default:
      return unreachable(report.verdict)
  }
}
