/** Every comparison: a line about it, and a table of its metrics. */
import type { Comparison, Report } from '../../schema/report.ts'
import { changeWords, decides, floorWords, metricsWords, runsWords, sizeWords, VERDICT_ORDER, verdictWords, dayOf, type Metric } from '../comparison-words.ts'
import { measure } from '../figures.ts'
import { fitting } from './budget.ts'
import { leftOut } from './head.ts'
import { cell, code, details, htmlCode, join, md, ours, ownWords, size, tableHead, tableRow } from './md.ts'
import type { Md, OwnWords } from './md.ts'
import { prose, proseCell } from './prose.ts'
import { sparklineOf } from './worst.ts'

/** What is red first. `folds`: each in a fold of its own, open where it is not as before; for where nothing is collapsed, false. */
export function comparisonSection(report: Report, limit: number, { folds }: { readonly folds: boolean }): Md {
  const worst = (comparison: Comparison): number => VERDICT_ORDER.indexOf(comparison.verdict)
  const told = report.comparisons.filter(({ verdict, metrics, differences = [] }) => verdict !== 'equivalent' || metrics.length > 0 || differences.length > 0).toSorted((a, b) => worst(a) - worst(b))
  const { kept, left } = fitting(told.map((comparison) => (room: number) => oneComparison(comparison, room, folds)), limit - 100)
  return join([...kept, leftOut(left, 'comparison')], '\n\n')
}

function oneComparison(comparison: Comparison, room: number, folds: boolean): Md {
  const above = join([about(comparison), otherDifferences(comparison)], '\n\n')
  const lines = join([above, metricTable(comparison, room - size(above))], '\n\n')
  if (!folds) return join([title(comparison), lines], '\n\n')
  const names = [comparison.example ?? comparison.head, ...(comparison.preset === null ? [] : [comparison.preset])].map((name) => htmlCode(name))
  const words = comparison.metrics.length === 0 ? comparison.verdict.replace('_', ' ') : metricsWords(comparison.metrics)
  return details([...names, ownWords(words)], lines, SEEN.has(comparison.verdict) ? 'open' : 'closed')
}

const SEEN: ReadonlySet<Comparison['verdict']> = new Set(['regression', 'improvement'])

function title(comparison: Comparison): Md {
  const of = [comparison.example ?? comparison.head, comparison.preset].filter((part) => part !== null).map((part) => code(part))
  return md`**Comparison** ${join(of, ' · ')}: ${ours(verdictWords(comparison.verdict))}`
}

/** Which records, in which mode, and how much they can show. */
function about(comparison: Comparison): Md {
  const { base, head, records, baseAt, mode, across = [], reason } = comparison
  const many = (ids: readonly string[] | undefined): Md => ours(ids !== undefined && ids.length > 1 ? ` and ${ids.length - 1} more` : '')
  const day = dayOf(baseAt ?? '')
  const contrast = mode !== 'contrast' ? ours('') : md` A contrast: ${ours(across.length === 0 ? 'nothing' : across.join(', '))} may differ.`
  const why = reason === null ? ours('') : md` ${prose(reason)}`
  return md`Base ${code(base, 60)}${many(records?.base)}${ours(day === null ? '' : ` of ${day}`)}, head ${code(head, 60)}${many(records?.head)}.${contrast}${why}`
}

/** What else is not the same: shown, never judged. */
function otherDifferences({ differences: all = [] }: Comparison): Md {
  if (all.length === 0) return ours('')
  const rows = all.slice(0, MAX_DIFFERENCES).map(({ name, base, head }) => tableRow([cell(name, 60), side(base), side(head)]))
  return join([join([tableHead(['also different', 'base', 'head'].map(ownWords)), ...rows], '\n'), leftOut(all.length - rows.length, 'difference')], '\n\n')
}

const MAX_DIFFERENCES = 20
const side = (value: string | null): Md => (value === null ? ours('–') : cell(value, 80))

/** The red ones first; columns that no metric fills are left out, and rows that no limit has room for. */
function metricTable({ metrics, reason }: Comparison, limit: number): Md {
  const rank = (metric: Metric): number => VERDICT_ORDER.indexOf(metric.verdict) + (decides(metric) ? 0 : 0.5)
  if (metrics.length === 0) return ours('')
  const some = metrics.toSorted((a, b) => rank(a) - rank(b)).slice(0, MAX_ROWS)
  const columns = COLUMNS.filter(({ show }) => some.some((metric) => show(metric, reason) !== ''))
  const top = tableHead(columns.map(({ title: words }) => words))
  const { kept } = fitting(some.map((metric) => () => tableRow(columns.map(({ show }) => show(metric, reason)))), limit - size(top) - ROOM_FOR_LINES)
  return kept.length === 0 ? leftOut(metrics.length, 'metric') : join([join([top, ...kept], '\n'), leftOut(metrics.length - kept.length, 'metric')], '\n\n')
}

const MAX_ROWS = 60
/** Bytes of what stands around a table: the fold with two names, the count of what was left out. */
const ROOM_FOR_LINES = 1500

interface Column {
  readonly title: OwnWords
  readonly show: (metric: Metric, told: string | null) => Md
}

const COLUMNS: readonly Column[] = [
  { title: ownWords('metric'), show: ({ name, origin }) => md`${cell(name, 60)}${ours(origin === 'reported' ? ' (reported)' : '')}` },
  { title: ownWords('base → head'), show: ({ base, head, unit }) => md`${cell(measure(base, unit), 40)} → ${cell(measure(head, unit), 40)}` },
  { title: ownWords('change'), show: (metric) => ours(changeWords(metric)) },
  { title: ownWords('verdict'), show: (metric) => ours(verdictWords(metric.verdict)) },
  { title: ownWords('could not see less than'), show: ({ detectable }) => ours(detectable === undefined ? '' : detectable === null ? '–' : sizeWords(detectable)) },
  { title: ownWords('noise floor'), show: (metric) => ours(floorWords(metric) ?? '') },
  { title: ownWords('runs'), show: (metric) => ours(runsWords(metric) ?? '') },
  { title: ownWords('builds before, head'), show: (metric) => ours(sparklineOf(metric)) },
  { title: ownWords('why'), show: (metric, told) => whyCell(metric, told) },
]

/** What a person decided about it, and the reason where the comparison does not give it for all. */
function whyCell({ accepted, quarantined, reason }: Metric, told: string | null): Md {
  return join([
    accepted === undefined ? ours('') : md`**accepted** by ${cell(accepted.by, 60)} until ${day(accepted.until)}: ${proseCell(accepted.reason)}`,
    quarantined === undefined ? ours('') : md`**in quarantine** until ${day(quarantined.until)}: ${proseCell(quarantined.reason)}`,
    reason === null || reason === told ? ours('') : proseCell(reason),
  ], ' ')
}

const day = (date: string): Md => (dayOf(date) === null ? cell(date, 20) : ours(dayOf(date)!))
