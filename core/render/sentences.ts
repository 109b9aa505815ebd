/** The sentences that every rendering of a report shares. A skip is always named, and never part of what is green. */
import { confirmedRegressions } from '../report/verdict-of.ts'
import type { Comparison, ExampleResult, Finding, Report, RungResult } from '../schema/report.ts'
import { changeWords, decisiveOf, tallyWords } from './comparison-words.ts'
import { count, measure } from './figures.ts'

/** What the verdict means, in one sentence. */
export function verdictSentence(report: Report): string {
  switch (report.verdict) {
    case 'clean':
      return `Clean. ${proven(report)}`.trimEnd()
    case 'warnings':
      return `${count(report.summary.warnings, 'warning')}, no error. ${proven(report)}`.trimEnd()
    case 'errors':
      return `${redsWords(report)}. ${proven(report)}`.trimEnd()
    case 'could_not_run':
      return `Could not run: ${count(report.problems.length, 'problem')} kept Hortus from finishing. ${proven(report)}`.trimEnd()
  }
}

/** With a full stop, unless it ends in something stronger: more text can follow. */
export const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)

/** How many of each outcome and level; known findings apart. */
export function countsLine(report: Report): string {
  const { summary } = report
  const outcomes = summary.examples === 0 ? [] : [`${summary.passed} passed`, `${summary.failed} failed`, `${summary.skipped} skipped`]
  const levels = [count(summary.errors, 'error'), count(summary.warnings, 'warning'), count(summary.notices, 'notice')]
  const compared = report.comparisons.length === 0 ? '' : `; comparisons: ${tallyWords(report.comparisons.map(({ verdict }) => verdict))}`
  return `${[...outcomes, ...levels].join(', ')}${compared}`
}

/** What the ratchet did; findings that the baseline knows are counted and not listed. Our own words only. */
export function ratchetSentence(report: Report): string | null {
  const listed = report.findings.filter((finding) => finding.status === 'known').length
  if (report.baseline === null && listed === 0) return report.verb === 'validate' && report.summary.errors >= MANY ? TO_START : null
  if (report.baseline === null) return `${count(listed, 'known finding')} of the baseline ${listed === 1 ? 'is' : 'are'} not listed.`
  const { fixed, new: fresh, known, moved = 0 } = report.baseline
  if (fixed + fresh + known === 0) return null
  const still = known === 0 ? '' : ` Known ones are not listed here${moved === 0 ? '' : `; ${moved} moved with ${moved === 1 ? 'its file' : 'their files'}`}.`
  return `Baseline: fixed ${fixed}, new ${fresh}, known ${known}.${still}`
}

/** So many errors are no slip: somebody looks at an old repository for the first time. */
const MANY = 10
const TO_START = 'To start without being red: `hortus validate --update-baseline` freezes what is there, and from then on only new findings fail.'

/** Entries of the baseline that can be dropped, with the way to do it. Holds paths: text that is not ours. */
export function goneSentence(report: Report, max = 3): string | null {
  const gone = report.baseline?.gone ?? []
  if (gone.length === 0) return (report.baseline?.fixed ?? 0) === 0 ? null : 'What is fixed can be dropped from the baseline: `hortus validate --update-baseline`.'
  const shown = gone.slice(0, max).map(({ code, path, count: times }) => `${code} at ${path}${times === 1 ? '' : ` (${times} times)`}`)
  return `No longer found: ${shown.join(', ')}${gone.length > max ? ` and ${gone.length - max} more` : ''}. \`hortus validate --update-baseline\` drops what is fixed.`
}

/** What the TFC side of the repository holds, and how far its contents were looked at. Our own words only. */
export function workspaceSentence(report: Report): string | null {
  if (report.workspace === undefined) return null
  const { datasets, runs, models, verified, signatures } = report.workspace
  const files = verified.content + verified.cache + verified.pointers
  const ways = [
    ...(verified.content > 0 ? [`${verified.content} by their content`] : []),
    ...(verified.cache > 0 ? [`${verified.cache} by an earlier look, unchanged since`] : []),
    ...(verified.pointers > 0 ? [`${verified.pointers} by their Git LFS pointer, content not read`] : []),
  ]
  const hashes = files === 0 ? 'No hash was compared' : `Hashes of ${count(files, 'file')} compared: ${ways.join('; ')}`
  const unchecked = verified.unchecked === 0 ? '' : `; ${verified.unchecked} could not be checked`
  const signed = SIGNATURE_WORDS.map(([verdict, words]) => [signatures.filter((each) => each.verdict === verdict).length, words] as const).filter(([number]) => number > 0)
  const lists = signed.length === 0 ? '' : ` Checksum lists: ${signed.map(([number, words]) => `${number} ${words}`).join(', ')}.`
  return `Workspace: ${count(datasets, 'dataset')}, ${count(runs, 'run')}, ${count(models, 'model')}. ${hashes}${unchecked}.${lists}`
}

const SIGNATURE_WORDS = [['rejected', 'with a rejected signature'], ['missing', 'without the signature that is asked for'], ['signed', 'signed'], ['unsigned_allowed', 'not signed']] as const

/** Comparisons that went wrong. */
export const regressions = (report: Report): readonly Comparison[] => report.comparisons.filter((comparison) => comparison.verdict === 'regression')

/** Failed examples whose reason no new error repeats: one line about one failure is enough. */
export function failedUnexplained(report: Report): readonly ExampleResult[] {
  const errors = Map.groupBy(newFindings(report).filter((finding) => finding.level === 'error'), (finding) => finding.example)
  const said = (id: string, reason: string): boolean => errors.get(id)?.some((finding) => finding.message.includes(reason)) ?? false
  return report.examples.filter((example) => example.outcome === 'failed' && (example.reason === null || !said(example.id, example.reason)))
}

/** The metrics that gave a comparison its verdict, each with both values and the interval of the change. Holds text that is not ours. */
export function decisiveMetrics(comparison: Comparison, max = 3): string {
  const decisive = decisiveOf(comparison)
  const shown = decisive.slice(0, max).map((metric) => `${metric.name} (${metric.origin}) ${measure(metric.base, metric.unit)} → ${measure(metric.head, metric.unit)}, ${changeWords(metric)}`)
  return [...shown, ...(decisive.length > max ? [`${decisive.length - max} more`] : [])].join('; ')
}

/** New findings, worst first, then in the order of the report. */
export function newFindings(report: Report): readonly Finding[] {
  const rank = { error: 0, warning: 1, notice: 2 }
  return report.findings.filter((finding) => finding.status === 'new').toSorted((a, b) => rank[a.level] - rank[b.level])
}

/** `path:line:col`, as editors and terminals make a link of it. */
export const placeOf = (finding: Finding): string => [finding.path, finding.line, finding.line === null ? null : finding.column].filter((part) => part !== null).join(':')

/** The sum of what its rungs took; null when nothing was timed. */
export function timeOf(example: ExampleResult): number | null {
  const times = example.rungs.map((rung) => rung.durationMs).filter((time) => time !== undefined)
  return times.length === 0 ? null : times.reduce((sum, time) => sum + time, 0)
}

/** Glyph and word, so that neither color nor font is needed to read them. */
export const GLYPHS: Readonly<Record<RungResult['state'], string>> = { passed: '✓', failed: '✗', skipped: '○', not_run: '·' }

/** One metric to show in a table: the first of the well-known names, else the first (a report has them by name); and how many others there are. */
export function keyMetric(example: ExampleResult): { readonly name: string; readonly value: number | string; readonly others: number } | null {
  const metrics = Object.entries(example.metrics ?? {})
  const known = KEY_METRICS.map((word) => metrics.find(([name]) => name.toLowerCase().includes(word))).find((entry) => entry !== undefined)
  const [name, value] = known ?? metrics[0] ?? []
  return name === undefined || value === undefined ? null : { name, value, others: metrics.length - 1 }
}

const KEY_METRICS = ['accuracy', 'f1', 'map', 'auc', 'bleu', 'r2', 'perplexity', 'loss', 'error', 'throughput', 'latency']

/** What makes it red, in numbers: `1 new error, 1 example failed, 2 regressions`. */
export function redsWords(report: Report): string {
  const { errors, failed } = report.summary
  // Of metrics, where a comparison names the ones that it is about.
  const regressed = regressions(report).reduce((sum, comparison) => sum + Math.max(1, decisiveOf(comparison).length), 0)
  const confirmed = confirmedRegressions(report).length
  const parts = [
    ...(regressed > 0 ? [count(regressed, 'regression')] : []),
    ...(confirmed > 0 ? [count(confirmed, 'confirmed regression')] : []),
    ...(errors > 0 ? [count(errors, report.baseline === null ? 'error' : 'new error')] : []),
    ...(failed > 0 ? [`${count(failed, 'example')} failed`] : []),
  ]
  return parts.join(', ')
}

/** What was proven, and what was found beside what is red. Our own words only. */
export function provenSentence(report: Report): string {
  const { warnings, notices } = report.summary
  const aside = [...(warnings > 0 && report.verdict !== 'warnings' ? [count(warnings, 'warning')] : []), ...(notices > 0 ? [count(notices, 'notice')] : [])]
  const stopped = report.verdict === 'could_not_run' ? `${count(report.problems.length, 'problem')} kept Hortus from finishing. ` : ''
  return `${stopped}${proven(report)}${aside.length === 0 ? '' : ` ${aside.join(', ')}.`}`.trim()
}

function proven(report: Report): string {
  const { examples, passed, skipped } = report.summary
  if (examples === 0 && report.verb === 'compare') return `${count(report.comparisons.length, 'comparison')} made.`
  if (report.verb === 'verify' || report.verb === 'sign' || report.verb === 'history') return ''
  if (examples === 0) return report.workspace === undefined ? 'No example was looked at.' : 'Nothing was run.'
  const done = report.verb === 'validate' ? `${passed} of ${count(examples, 'example')} passed the descriptor checks; nothing was run.` : `${passed} of ${count(examples, 'example')} passed.`
  return skipped === 0 ? done : `${done} ${skipped} skipped: not proven.`
}
