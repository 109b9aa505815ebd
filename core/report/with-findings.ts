import type { Finding, Report } from '../schema/report.ts'
import { buildReport } from './build-report.ts'
import { PLAN_CODES } from './plan-findings.ts'

/** The report with more findings in it, for instance about the configuration; summary and verdict are computed anew. */
export function withFindings(report: Report, findings: readonly Finding[]): Report {
  if (findings.length === 0) return report
  return buildReport({ ...report, findings: [...report.findings.filter((each) => !PLAN_CODES.includes(each.code)), ...findings] })
}
