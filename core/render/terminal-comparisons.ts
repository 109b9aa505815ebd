/** Comparisons and trends as a terminal shows them: a line for a metric, what a person decided and what could not be seen below it. */
import type { Comparison, Report } from '../schema/report.ts'
import { changeWords, decides, floorWords, nameWords, seesWords, VERDICT_ORDER, type Metric } from './comparison-words.ts'
import { count, measure, percent } from './figures.ts'
import { plain } from './plain.ts'
import { columns, indented, wrap } from './terminal-style.ts'
import type { Paint } from './terminal-style.ts'
import { TREND_WORDS } from './trend-words.ts'

const worstFirst = (metrics: readonly Metric[]): readonly Metric[] => metrics.toSorted((a, b) => rank(a) - rank(b))
const rank = (metric: Metric): number => VERDICT_ORDER.indexOf(metric.verdict) + (decides(metric) ? 0 : 0.5)

const VERDICT_COLOR = { regression: 'red', improvement: 'green', equivalent: 'green', inconclusive: 'yellow', insufficient_data: 'yellow', incomparable: 'yellow' } as const

/** The verb `compare` shows every metric; elsewhere what is as before is only counted, and more than a line is for what changed. */
export function comparisons(report: Report, width: number, paint: Paint): string[] {
  const shown = report.verb === 'compare' ? report.comparisons : report.comparisons.filter((comparison) => comparison.verdict !== 'equivalent')
  const told = shown.flatMap((comparison, index) => {
    const title = [comparison.example, comparison.preset].filter((part) => part !== null).map(plain).join(' · ')
    const verdict = comparison.verdict.replace('_', ' ')
    const metrics = report.verb === 'compare' ? worstFirst(comparison.metrics) : comparison.metrics.filter(worthALine)
    const brief = report.verb !== 'compare' && metrics.length === 0 && comparison.verdict !== 'incomparable'
    const across = comparison.mode === 'contrast' ? indented(`a contrast: ${comparison.across?.join(', ') || 'nothing'} may differ`, 4, width) : []
    const why = [...(comparison.reason === null || brief ? [] : indented(plain(comparison.reason), 4, width)), ...across, ...(brief ? [] : different(comparison, width))]
    const gap = report.verb === 'compare' && index > 0 ? [''] : []
    const head = title === '' ? 'Comparison' : `Comparison ${title}`
    const more = brief ? tally(comparison) : ''
    return [...gap, ...headLines(`${head}: ${verdict}${more}`, `${paint(head, 'bold')}: ${paint(verdict, VERDICT_COLOR[comparison.verdict])}${more}`, width), ...why, ...metrics.flatMap((metric, at) => metricLines(repeats(metric, metrics[at - 1], comparison) ? { ...metric, reason: null } : metric, width, paint))]
  })
  return [...told, ...(report.verb === 'compare' && shown.some(lacksTurns) ? ['', ...wrap(TURNS, width)] : [])]
}

/** A time that nothing was said about, of sides that might have been measured in turn. */
const lacksTurns = ({ mode, base, head, metrics }: Comparison): boolean => mode !== 'contrast' && base !== head && metrics.some((metric) => metric.class === 'time' && metric.verdict === 'inconclusive' && metric.evidence === undefined)
const TURNS = 'Times need starts in turn on one machine: `hortus benchmark EXAMPLE --base REF` makes them.'

/** What else is not the same: shown, never judged. */
function different({ differences = [] }: Comparison, width: number): string[] {
  const shown = differences.slice(0, MAX_DIFFERENCES).map(({ name, base, head }) => `${plain(name)} ${plain(base ?? '–')} → ${plain(head ?? '–')}`)
  const more = differences.length > MAX_DIFFERENCES ? [`${differences.length - MAX_DIFFERENCES} more`] : []
  return shown.length === 0 ? [] : indented(`also different: ${[...shown, ...more].join(', ')}`, 4, width)
}

const MAX_DIFFERENCES = 8

/** What was said for the whole, or for the metric above, is not said again. */
const repeats = (metric: Metric, above: Metric | undefined, comparison: Comparison): boolean => metric.reason === comparison.reason || metric.reason === above?.reason

const worthALine = (metric: Metric): boolean => metric.verdict === 'regression' || metric.verdict === 'improvement' || (metric.verdict === 'insufficient_data' && metric.origin === 'reported')

/** For instance ` (accuracy equivalent; cpuTimeMs, durationMs inconclusive)`. */
function tally(comparison: Comparison): string {
  const groups = [...Map.groupBy(comparison.metrics, (metric) => metric.verdict)].map(([verdict, metrics]) => `${metrics.slice(0, 3).map((metric) => plain(metric.name)).join(', ')}${metrics.length > 3 ? ` and ${metrics.length - 3} more` : ''} ${verdict.replace('_', ' ')}`)
  return groups.length === 0 ? '' : ` (${groups.join('; ')})`
}

function metricLines(metric: Metric, width: number, paint: Paint): string[] {
  const what = `  ${plain(metric.name)} (${metric.origin}) ${plain(measure(metric.base, metric.unit))} → ${plain(measure(metric.head, metric.unit))}, ${changeWords(metric)}`
  const verdict = verdictText(metric)
  const painted = `${what} ${paint(verdict, decides(metric) ? VERDICT_COLOR[metric.verdict] : 'dim')}`
  const head = headLines(`${what} ${verdict}`, painted, width)
  const asides = [seesAside(metric), decided(metric)].filter((aside) => aside !== null).flatMap((aside) => indented(aside, 4, width).map((line) => paint(line, 'dim')))
  if (metric.reason === null) return [...head, ...asides]
  const reason = plain(metric.reason)
  return columns(`${what} ${verdict}: ${reason}`) <= width ? [`${painted}: ${reason}`, ...asides] : [...head, ...indented(reason, 4, width), ...asides]
}

const verdictText = ({ verdict, accepted, quarantined }: Metric): string => `${verdict.replace('_', ' ')}${accepted !== undefined ? ', accepted' : quarantined !== undefined ? ', in quarantine' : ''}`

/** Where nothing was decided, or nothing was seen: how small a change could have been seen, and how much the metric moves by itself. */
function seesAside(metric: Metric): string | null {
  if (metric.verdict === 'regression' || metric.verdict === 'improvement' || metric.verdict === 'incomparable') return null
  const [sees, floor] = [metric.detectable === 0 ? null : seesWords(metric), floorWords(metric)]
  return [...(sees === null ? [] : [sees]), ...(sees === null || floor === null ? [] : [`noise floor ${floor}`])].join('; ') || null
}

function decided({ accepted, quarantined }: Metric): string | null {
  if (accepted !== undefined) return plain(`accepted by ${nameWords(accepted.by)} until ${accepted.until}: ${accepted.reason}`)
  return quarantined === undefined ? null : plain(`in quarantine until ${quarantined.until}: ${quarantined.reason}`)
}

/** On one line as it is painted; on several without color, so that no escape code is torn apart. */
function headLines(text: string, painted: string, width: number): string[] {
  if (columns(text) <= width) return [painted]
  const indent = /^ */.exec(text)![0]
  return wrap(text.slice(indent.length), width - 4).map((line, index) => `${index === 0 ? indent : '    '}${line}`)
}

const TREND_COLOR = { regression: 'red', improvement: 'green', suspect: 'yellow', change_point: 'dim' } as const

/** What the history shows: confirmed changes before what is only suspected. */
export function trends({ trends: all = [] }: Report, width: number, paint: Paint): string[] {
  const lines = all.slice(0, MAX_TRENDS).flatMap((trend) => {
    const kind = `${TREND_WORDS[trend.kind]}${trend.accepted === true ? ', accepted' : ''}`
    const what = ` ${plain(trend.example)} · ${plain(trend.preset)}: ${plain(trend.metric)} ${plain(measure(trend.before, trend.unit))} → ${plain(measure(trend.after, trend.unit))}, ${percent(trend.change)} over ${count(trend.builds, 'build')}`
    const commits = [trend.previousCommit, trend.commit].filter((each) => typeof each === 'string').map((each) => plain(each.slice(0, 10)))
    const where = commits.length === 0 ? [] : indented(commits.length === 1 ? `since ${commits[0]}` : `between ${commits[0]} and ${commits[1]}`, 4, width)
    return [...headLines(`${kind}${what}`, `${paint(kind, trend.accepted === true ? 'dim' : TREND_COLOR[trend.kind])}${what}`, width), ...where]
  })
  return all.length <= MAX_TRENDS ? lines : [...lines, `and ${count(all.length - MAX_TRENDS, 'trend')} more in report.json`]
}

const MAX_TRENDS = 40
