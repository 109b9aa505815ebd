/** Every comparison with all its metrics, what was different, and what a person decided. */
import type { Comparison, Report } from '../../schema/report.ts'
import { changeWords, dayOf, decides, floorWords, metricsWords, nameWords, runsWords, seenWords, seesRangeWords, VERDICT_ORDER, verdictWords, type Metric } from '../comparison-words.ts'
import { count, measure } from '../figures.ts'
import { regressions } from '../sentences.ts'
import { changeChart, changeScale, historyChart, legend, verdictClass } from './charts.ts'
import { code, html, join, NOTHING, sentence, text, type Html } from './html.ts'
import { table, type Column } from './table.ts'

/** One table of all that got worse: the first thing to read. */
export function regressionSection(report: Report): Html {
  const rows = regressions(report).flatMap((comparison) => comparison.metrics.filter((metric) => metric.verdict === 'regression' && decides(metric)).map((metric) => ({ comparison, metric })))
  if (rows.length === 0) return NOTHING
  const scale = changeScale(rows.map(({ metric }) => metric))
  return html`<section id="regressions"><h2>${text(count(rows.length, 'regression'))}</h2>${legend(report.comparisons.flatMap(({ metrics }) => metrics))}${table('Regressions', [
    { title: 'metric', show: ({ metric }: (typeof rows)[number]) => nameOf(metric) },
    { title: 'example', show: ({ comparison }) => join([code(comparison.example ?? comparison.head), ...(comparison.preset === null ? [] : [code(comparison.preset)])], ' ') },
    ...figures(scale, false).map(({ show, ...column }) => ({ ...column, show: ({ metric }: (typeof rows)[number]) => show(metric) })),
  ], rows)}</section>`
}

export function comparisonSection(report: Report): Html {
  if (report.comparisons.length === 0) return NOTHING
  const worst = (comparison: Comparison): number => VERDICT_ORDER.indexOf(comparison.verdict)
  const all = report.comparisons.toSorted((a, b) => worst(a) - worst(b))
  const many = all.reduce((sum, { metrics }) => sum + metrics.length, 0) > MANY
  return html`<section id="comparisons"><h2>${text(count(all.length, 'comparison'))}</h2>${regressions(report).length === 0 ? legend(all.flatMap(({ metrics }) => metrics)) : NOTHING}${many ? html`<p class="legend">Of metrics that are as before no picture is drawn: there are too many.</p>` : NOTHING}${join(all.map((comparison) => oneComparison(comparison, many)), '\n')}</section>`
}

/** More pictures than this make a page slow to open. */
const MANY = 1000

function oneComparison(comparison: Comparison, many: boolean): Html {
  const { example, preset, head, verdict, metrics } = comparison
  const names = join([code(example ?? head), ...(preset === null ? [] : [code(preset)])], ' ')
  const tally = metrics.length === 0 ? verdict.replace('_', ' ') : metricsWords(metrics)
  const rank = (metric: Metric): number => VERDICT_ORDER.indexOf(metric.verdict) + (decides(metric) ? 0 : 0.5)
  const rows = metrics.toSorted((a, b) => rank(a) - rank(b))
  const open = verdict === 'equivalent' ? NOTHING : html` open`
  return html`<details${open}><summary><h3>${names}</h3> <span class="${verdictClass(comparison)}">${text(verdictWords(comparison))}</span> <span class="sub">${text(tally)}</span></summary>${about(comparison)}${rows.length === 0 ? NOTHING : table(`Metrics of ${example ?? head}`, columns(changeScale(rows), many), rows)}${notes(rows, comparison.reason)}${differences(comparison)}</details>`
}

function about(comparison: Comparison): Html {
  const { base, head, records, baseAt, mode, across = [], reason, metrics } = comparison
  const ids = (some: readonly string[] | undefined, one: string): Html => join((some ?? [one]).slice(0, MAX_IDS).map((id) => code(id, 60)), ', ')
  const day = dayOf(baseAt ?? '')
  const sees = seesRangeWords(metrics)
  const contrast = mode === 'contrast' ? html` A contrast: ${text(across.length === 0 ? 'nothing' : across.join(', '))} may differ.` : NOTHING
  return html`<p class="sub">Base ${ids(records?.base, base)}${text(day === null ? '' : ` of ${day}`)}, head ${ids(records?.head, head)}.${contrast} ${reason === null ? NOTHING : sentence(reason)} ${sees === null ? NOTHING : html`The comparison ${text(sees)}.`}</p>`
}

const MAX_IDS = 5

const nameOf = ({ name, origin }: Metric): Html => html`${code(name)}${origin === 'reported' ? html` <small>reported</small>` : NOTHING}`

const figures = (scale: number, many: boolean): readonly Column<Metric>[] => [
  { title: 'base', figures: true, show: ({ base, unit }) => text(measure(base, unit), 80) },
  { title: 'head', figures: true, show: ({ head, unit }) => text(measure(head, unit), 80) },
  { title: 'change', figures: true, show: (metric) => twoLines(changeWords(metric)) },
  { title: 'change and interval', show: (metric) => (many && metric.verdict === 'equivalent' ? NOTHING : changeChart(metric, scale)) },
  { title: 'builds before, and head', show: (metric) => (many && metric.verdict === 'equivalent' ? NOTHING : historyChart(metric)) },
]

/** What stands in brackets below the rest. */
function twoLines(words: string): Html {
  const [first = '', rest] = words.split(/ (?=\()/)
  return rest === undefined ? text(first) : html`${text(first)}<small>${text(rest)}</small>`
}

const columns = (scale: number, many: boolean): readonly Column<Metric>[] => [
  { title: 'metric', show: nameOf },
  { title: 'verdict', show: (metric) => html`<span class="v ${verdictClass(metric)}">${text(verdictWords(metric))}</span>` },
  ...figures(scale, many),
  { title: 'could see from', figures: true, show: (metric) => text(seenWords(metric)) },
  { title: 'noise floor', figures: true, show: (metric) => twoLines(floorWords(metric) ?? '') },
  { title: 'runs', figures: true, show: (metric) => text(runsWords(metric)?.replace('and', '+') ?? '') },
  { title: 'p', figures: true, show: ({ evidence }) => text(typeof evidence?.adjusted === 'number' ? evidence.adjusted.toPrecision(2) : '') },
]

/** What a person decided about a metric, and reasons that the comparison does not give for all. */
function notes(metrics: readonly Metric[], told: string | null): Html {
  const all = metrics.flatMap((metric) => {
    const words = why(metric, told)
    return words === '' ? [] : [html`<li>${code(metric.name)}: ${words}</li>`]
  })
  return all.length === 0 ? NOTHING : html`<ul>${join(all)}</ul>`
}

function why({ accepted, quarantined, reason }: Metric, told: string | null): Html {
  return join([
    accepted === undefined ? NOTHING : html`accepted by ${code(nameWords(accepted.by))} until ${text(accepted.until, 20)}: ${sentence(accepted.reason)}`,
    quarantined === undefined ? NOTHING : html`in quarantine until ${text(quarantined.until, 20)}: ${sentence(quarantined.reason)}`,
    reason === null || reason === told ? NOTHING : sentence(reason),
  ], ' ')
}

function differences({ differences: all = [], example, head }: Comparison): Html {
  if (all.length === 0) return NOTHING
  const value = (side: string | null): Html => (side === null ? text('–') : code(side, 400))
  return table(`Also different in ${example ?? head}`, [
    { title: 'also different', show: ({ name }: (typeof all)[number]) => code(name) },
    { title: 'base', show: ({ base }) => value(base) },
    { title: 'head', show: (each) => value(each.head) },
  ], all)
}
