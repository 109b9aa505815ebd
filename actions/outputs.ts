/** Outputs are scalars that Hortus computed itself, never text of an example (A49). */
import { posix } from 'node:path'
import type { Report } from '../core/schema/report.ts'

/** The outputs that every verb with a report has; `directory` is the output directory relative to the workspace. */
export function reportOutputs(report: Report, directory: string): Record<string, string> {
  const { examples, passed, failed, skipped, errors, warnings, notices } = report.summary
  const counts = { examples, passed, failed, skipped, errors, warnings, notices }
  return {
    verdict: report.verdict,
    report: posix.join(directory, 'report.json'),
    records: posix.join(directory, 'records'),
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
  }
}

/** Every output of every action; `inputs.test.ts` holds it and the action.yml files together. */
const REPORT = ['verdict', 'report', 'records', 'examples', 'passed', 'failed', 'skipped', 'errors', 'warnings', 'notices'] as const
export const OUTPUTS = {
  validate: [...REPORT, 'sarif'],
  smoke: [...REPORT, 'quarantine'],
  benchmark: [...REPORT, 'quarantine'],
  compare: [...REPORT, 'posted', 'comment', 'check'],
  export: [...REPORT, 'directory', 'tree', 'commit', 'digest', 'bundle-digest', 'pull-request'],
  plan: ['matrix', 'plan', 'count', 'max-parallel'],
  report: REPORT,
  history: [...REPORT, 'commit', 'added', 'known', 'left-out'],
  site: ['directory', 'files', 'bytes', 'left-out'],
} as const

/**
 * Outputs that may be longer than an environment variable: an expression reads the matrix, no step does. GitHub allows a job
 * 500,000 characters in all; 5,000 cells with ids as long as real ones (36) have 260,000.
 */
export const LONG_OUTPUTS: Readonly<Record<string, number>> = { matrix: 380_000 }
