/** The job summary: nothing collapsed, with room for all (GitHub takes 1 MiB a step). */
import type { Report } from '../schema/report.ts'
import { comparisonSection } from './markdown/comparisons.ts'
import { contractSection } from './markdown/contracts.ts'
import { exampleTable, perExample } from './markdown/examples.ts'
import { head } from './markdown/head.ts'
import { join } from './markdown/md.ts'
import { sweepTables } from './markdown/sweeps.ts'

/** At most about 750,000 bytes. What is worst follows the head at once, in full, and stands nowhere else. */
export function renderSummary(report: Report): string {
  return `${join([head(report, { worst: false }), sweepTables(report, 100_000), contractSection(report, 50_000), perExample(report, 300_000), exampleTable(report, 200_000), comparisonSection(report, 100_000, { folds: false })], '\n\n')}\n`
}
