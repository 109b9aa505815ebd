/** Every comparison: a line about it, and a table of its metrics. */
import type { Comparison, Report } from '../../schema/report.ts'
import { changeWords, decides, metricsWords, nameWords, seenWords, seesRangeWords, sizeWords, VERDICT_ORDER, verdictWords, dayOf, type Metric } from '../comparison-words.ts'
import { measure } from '../figures.ts'
import { fitting } from './budget.ts'
import { leftOut } from './head.ts'
import { cell, code, details, htmlCode, join, md, ours, ownWords, size, tableHead, tableRow } from './md.ts'
import type { Md, OwnWords } from './md.ts'
import { prose } from './prose.ts'
import { sparklineOf } from './worst.ts'

/** What is red first. `folds`: each in a fold of its own, open where it is not as before; for where nothing is collapsed, false. */
export function comparisonSection(report: Report, limit: number, { folds }: { readonly folds: boolean }): Md {
  const worst = (comparison: Comparison): number => VERDICT_ORDER.indexOf(comparison.verdict)
  const told = report.comparisons.filter(({ verdict, metrics, differences = [] }) => verdict !== 'equivalent' || metrics.length > 0 || differences.length > 0).toSorted((a, b) => worst(a) - worst(b))
  const { kept, left } = fitting(told.map((comparison) => (room: number) => oneComparison(comparison, room, folds)), limit - 100)
  return join([...kept, leftOut(left, 'comparison')], '\n\n')
}

function oneComparison(comparison: Comparison, room: number, folds: boolean): Md {
  const others = join([about(comparison), notes(comparison), otherDifferences(comparison)], '\n\n')
  const table = metricTable(comparison, room - size(others))
  const lines = join([about(comparison), table, notes(comparison), otherDifferences(comparison)], '\n\n')
  if (!folds) return join([title(comparison), lines], '\n\n')
  const names = [comparison.example ?? comparison.head, ...(comparison.preset === null ? [] : [comparison.preset])].map((name) => htmlCode(name))
  const words = comparison.metrics.length === 0 ? comparison.verdict.replace('_', ' ') : metricsWords(comparison.metrics)
  return details([...names, ownWords(words)], lines, SEEN.has(comparison.verdict) ? 'open' : 'closed')
}

const SEEN: ReadonlySet<Comparison['verdict']> = new Set(['regression', 'improvement'])

function title(comparison: Comparison): Md {
  const of = [comparison.example ?? comparison.head, comparison.preset].filter((part) => part !== null).map((part) => code(part))
  return md`**Comparison** ${join(of, ' · ')}: ${ours(verdictWords(comparison))}`
}

/** Which records, in which mode, and how much they can show. */
function about(comparison: Comparison): Md {
  const sees = seesRangeWords(comparison.metrics)
  const { base, head, records, baseAt, mode, across = [], reason } = comparison
  const many = (ids: readonly string[] | undefined): Md => ours(ids !== undefined && ids.length > 1 ? ` and ${ids.length - 1} more` : '')
  const day = dayOf(baseAt ?? '')
  const contrast = mode !== 'contrast' ? ours('') : md` A contrast: ${ours(across.length === 0 ? 'nothing' : across.join(', '))} may differ.`
  const why = reason === null ? ours('') : md` ${prose(reason)}`
  return md`Base ${code(base, 60)}${many(records?.base)}${ours(day === null ? '' : ` of ${day}`)}, head ${code(head, 60)}${many(records?.head)}.${contrast}${why}${ours(sees === null ? '' : ` The comparison ${sees}.`)}`
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
function metricTable({ metrics }: Comparison, limit: number): Md {
  if (metrics.length === 0) return ours('')
  const some = worstFirst(metrics).slice(0, MAX_ROWS)
  const columns = COLUMNS.filter(({ show }) => some.some((metric) => show(metric) !== ''))
  const top = tableHead(columns.map(({ title: words }) => words))
  const { kept } = fitting(some.map((metric) => () => tableRow(columns.map(({ show }) => show(metric)))), limit - size(top) - ROOM_FOR_LINES)
  return kept.length === 0 ? leftOut(metrics.length, 'metric') : join([join([top, ...kept], '\n'), leftOut(metrics.length - kept.length, 'metric')], '\n\n')
}

function worstFirst(metrics: readonly Metric[]): readonly Metric[] {
  const rank = (metric: Metric): number => VERDICT_ORDER.indexOf(metric.verdict) + (decides(metric) ? 0 : 0.5)
  return metrics.toSorted((a, b) => rank(a) - rank(b))
}

const MAX_ROWS = 60
/** Bytes of what stands around a table: the fold with two names, the count of what was left out. */
const ROOM_FOR_LINES = 1500

interface Column {
  readonly title: OwnWords
  readonly show: (metric: Metric) => Md
}

/** A comment is 800 pixels wide: no more columns than these, and figures that do not break. */
const COLUMNS: readonly Column[] = [
  { title: ownWords('metric'), show: ({ name, origin }) => md`${cell(name, 60)}${ours(origin === 'reported' ? ' (reported)' : '')}` },
  { title: ownWords('base → head'), show: ({ base, head, unit }) => md`${cell(unbroken(measure(base, unit)), 40)} → ${cell(unbroken(measure(head, unit)), 40)}` },
  { title: ownWords('change'), show: (metric) => ours(changeWords(metric).split(' (').map(unbroken).join(' (')) },
  { title: ownWords('verdict'), show: (metric) => ours(unbroken(verdictWords(metric).split(', ')[0]!) + verdictWords(metric).split(/(?=, )/).slice(1).join('')) },
  { title: ownWords('could see from'), show: (metric) => ours(unbroken(seenWords(metric))) },
  { title: ownWords('noise floor'), show: ({ noiseFloor }) => ours(noiseFloor === undefined ? '' : unbroken(sizeWords(noiseFloor.value))) },
  { title: ownWords('builds before, and head'), show: (metric) => ours(unbroken(sparklineOf(metric))) },
]

const unbroken = (figure: string): string => figure.replaceAll(' ', '\u00A0')

/** What a person decided about a metric, and reasons that the comparison does not give for all. */
function notes({ metrics, reason }: Comparison): Md {
  const all = worstFirst(metrics).slice(0, MAX_ROWS).flatMap((metric) => {
    const words = note(metric, reason)
    return words === '' ? [] : [md`- ${code(metric.name, 60)}: ${words}`]
  })
  return join([join(all.slice(0, MAX_NOTES), '\n'), leftOut(all.length - Math.min(all.length, MAX_NOTES), 'note')], '\n\n')
}

const MAX_NOTES = 10

/** Beyond, how wide it is has to be read beside it. */
const WIDE = 0.05

function note({ accepted, quarantined, reason, evidence, verdict }: Metric, told: string | null): Md {
  // Of what a test found the same the row says it all, unless "the same" is wide.
  const said = reason === null || reason === told || (evidence !== undefined && verdict === 'equivalent' && evidence.gate <= WIDE)
  return join([
    accepted === undefined ? ours('') : md`**accepted** by ${code(nameWords(accepted.by), 60)} until ${day(accepted.until)}: ${prose(accepted.reason, 200)}`,
    quarantined === undefined ? ours('') : md`**in quarantine** until ${day(quarantined.until)}: ${prose(quarantined.reason, 200)}`,
    said ? ours('') : prose(reason, 200),
  ], ' ')
}

const day = (date: string): Md => (dayOf(date) === null ? code(date, 20) : ours(dayOf(date)!))
