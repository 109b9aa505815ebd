/** The one comment that Hortus keeps on a pull request: its text, its hidden mark, and whether there is anything to say. */
import type { Report } from '../schema/report.ts'
import { decides } from './comparison-words.ts'
import { size } from './markdown/md.ts'
import { COMMENT_LIMIT, renderMarkdown } from './render-markdown.ts'

export interface StickyOptions {
  /** From `stickyMarker`. */
  readonly marker: string
  /** Addresses that the caller made; one that is no plain http address is left out. */
  readonly links?: { readonly report?: string; readonly run?: string }
}

/** A function of the report and nothing else: equal reports give equal bytes, so a comment is edited only when something changed. At most 65,000 bytes. */
export function stickyBody(report: Report, { marker, links }: StickyOptions): string {
  return `${marker}\n${renderMarkdown(report, { limit: COMMENT_LIMIT - size(marker) - 1, ...(links === undefined ? {} : { links }) })}`
}

/** What the comment is found by, with its author: readers do not see it. `key` holds a-z, 0-9 and `-` only. */
export function stickyMarker(key: string): string {
  if (key.length > 100 || !/^[a-z0-9][a-z0-9-]*$/.test(key)) throw new Error(`not a key of a comment: ${JSON.stringify(key)}`)
  return `<!-- hortus:report:${key} -->`
}

/**
 * Nothing is to be said: all that was looked at passed, nothing new was found, every comparison came out as before, and the history
 * shows nothing. That something could not be run or not be compared is said: silence means that it was looked at and is as before.
 */
export function isQuiet(report: Report): boolean {
  return report.verdict === 'clean'
    && report.problems.length === 0
    && !report.findings.some(({ status }) => status === 'new')
    && report.examples.every(({ outcome }) => outcome === 'passed')
    && report.comparisons.every(quietComparison)
    && (report.contracts ?? []).length === 0
    && (report.sweeps ?? []).length === 0
    && (report.trends ?? []).every(({ accepted }) => accepted === true)
}

/** A change that a person accepted is news of this pull request; what is in quarantine may flap and is none. */
const quietComparison = ({ verdict, metrics }: Report['comparisons'][number]): boolean =>
  verdict === 'equivalent' && metrics.every((metric) => !MOVED.has(metric.verdict) || (!decides(metric) && metric.accepted === undefined))

const MOVED: ReadonlySet<string> = new Set(['regression', 'improvement'])
