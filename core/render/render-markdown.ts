/** report.md and the sticky comment: the verdict first, the rest collapsed. */
import type { Report } from '../schema/report.ts'
import { count } from './figures.ts'
import { agentBlock } from './markdown/agent.ts'
import { comparisonSection } from './markdown/comparisons.ts'
import { contractSection } from './markdown/contracts.ts'
import { exampleTable, perExample } from './markdown/examples.ts'
import { head, type Links } from './markdown/head.ts'
import { details, join, ours, ownWords, size } from './markdown/md.ts'
import { regressionList } from './markdown/regressions.ts'
import { sweepTables } from './markdown/sweeps.ts'
import { worseMetrics } from './markdown/worst.ts'
import type { Md } from './markdown/md.ts'

export interface MarkdownOptions {
  readonly links?: Links
  /** Bytes; a comment with something in front has less. */
  readonly limit?: number
}

/** GitHub's limit is 65,536 (A31). */
export const COMMENT_LIMIT = 65_000

/**
 * Never over the limit, whatever the report holds. Room is given in the order of importance: the head, every regression by name,
 * what was found, the examples, the tables of metrics, then the rest. What does not fit is left out as a whole and counted.
 */
export function renderMarkdown(report: Report, { links = {}, limit = COMMENT_LIMIT }: MarkdownOptions = {}): string {
  const room = roomOf(limit)
  const top = room(head(report, { links, lines: MAX_LINES - FOLDS }))
  const all = room(manyRegressions(report, Math.min(SHARES.regressions, room.left())))
  const agentShare = Math.min(SHARES.agent, Math.floor(room.left() / 3))
  const found = room(block(ownWords(report.examples.length === 0 ? 'All that was found' : `${count(report.examples.length, 'example')} and all that was found`), foundParts(report, Math.min(SHARES.found, room.left() - agentShare))))
  const agent = room(block(ownWords('The same for a coding agent'), agentBlock(report, Math.min(agentShare, room.left()))))
  const compared = room(block(ownWords(comparisonTitle(report)), comparisonSection(report, room.left(), { folds: true })))
  return `${join([top, all, compared, found, agent], '\n\n')}\n`
}

/** What a person sees before opening anything (DESIGN: reports people read), and how many of these lines are titles of folds. */
const MAX_LINES = 15
const FOLDS = 4
const SHARES = { regressions: 40_000, found: 26_000, agent: 17_000 } as const

/** Takes from what is left; a part that is larger than it said is left out, so that the sum always holds. */
function roomOf(limit: number): ((part: Md) => Md) & { readonly left: () => number } {
  let left = limit - 2
  const take = (part: Md): Md => {
    const needs = size(part) + 2
    if (part === '' || needs > left) return ours('')
    left -= needs
    return part
  }
  // What wraps a part is not counted by the part itself.
  return Object.assign(take, { left: () => Math.max(0, left - 300) })
}

/** Only where the visible lines cannot name them all. */
function manyRegressions(report: Report, limit: number): Md {
  const number = worseMetrics(report).length
  return number <= 3 ? ours('') : block(ownWords(`All ${count(number, 'regression')}`), regressionList(report, limit))
}

/** Of the same room: what was said, then the table of examples, then the rest. */
function foundParts(report: Report, limit: number): Md {
  const shares = [
    [said, 0.7],
    [exampleTable, 0.6],
    [contractSection, 0.7],
    [sweepTables, 1],
  ] as const
  let left = limit
  const [lines, ...others] = shares.map(([section, share]) => {
    const part = section(report, Math.floor(left * share))
    left = Math.max(0, left - size(part) - 2)
    return part
  })
  const [examples, contracts, sweeps] = others
  return join([examples!, sweeps!, contracts!, lines!], '\n\n')
}

/** What comparisons say stands with their metrics. */
const said = (report: Report, limit: number): Md => perExample(report, limit, { comparisons: false })

function comparisonTitle(report: Report): string {
  const metrics = report.comparisons.reduce((sum, comparison) => sum + comparison.metrics.length, 0)
  return `${count(report.comparisons.length, 'comparison')}, ${metrics === 1 ? 'its metric' : `all ${count(metrics, 'metric')}`}`
}

const block = (title: ReturnType<typeof ownWords>, body: Md): Md => (body === '' ? ours('') : details(title, body))
