/** report.md and the sticky comment: the verdict first, the rest collapsed. */
import type { Report } from '../schema/report.ts'
import { count } from './figures.ts'
import { agentBlock } from './markdown/agent.ts'
import { contractSection } from './markdown/contracts.ts'
import { exampleTable, metricTables, perExample } from './markdown/examples.ts'
import { head } from './markdown/head.ts'
import { details, join, ours, ownWords } from './markdown/md.ts'
import { sweepTables } from './markdown/sweeps.ts'
import type { Md } from './markdown/md.ts'

/**
 * Never over 65,000 bytes, whatever the report holds: GitHub's limit is 65,536. What does not fit is left out as a
 * whole, the least important first, and counted. The shares below and their wrapping stay under it in sum.
 */
export function renderMarkdown(report: Report): string {
  const blocks = [
    head(report),
    block(ownWords(report.examples.length === 0 ? 'All that was found' : `${count(report.examples.length, 'example')} and all that was found`), join([exampleTable(report, 12_000), sweepTables(report, 6_000), contractSection(report, 4_000), perExample(report, (report.contracts ?? []).length > 0 ? 14_000 : 18_000), metricTables(report, (report.sweeps ?? []).length > 0 ? 0 : 6_000)], '\n\n')),
    block(ownWords('The same for a coding agent'), agentBlock(report, 17_000)),
  ]
  return `${join(blocks, '\n\n')}\n`
}

const block = (title: ReturnType<typeof ownWords>, body: Md): Md => (body === '' ? ours('') : details(title, body))
