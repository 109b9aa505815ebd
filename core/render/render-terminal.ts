/** The report as a terminal shows it: what stopped, the examples as a table, what was found, and one line that sums up. */
import type { Comparison, Finding, Report } from '../schema/report.ts'
import { count, figure, percent } from './figures.ts'
import { cut, inert, plain } from './plain.ts'
import { BAR, quotedOf } from './quoted.ts'
import { groupOf } from './areas.ts'
import { contractLines } from './contract-lines.ts'
import { countsLine, goneSentence, newFindings, placeOf, ratchetSentence, verdictSentence, workspaceSentence } from './sentences.ts'
import { columns, painter, wrap } from './terminal-style.ts'
import type { Paint } from './terminal-style.ts'
import { sweepRows, sweepSentence } from './sweep-rows.ts'
import { exampleTable } from './terminal-table.ts'
import { textTable } from './text-table.ts'

export interface TerminalOptions {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** Ends with a line end. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const paint = painter(options.color)
  const width = Math.max(40, options.width)
  const blocks = [
    exampleTable(saidOnce(report), width, paint),
    ran(report, width, paint),
    ...(report.sweeps ?? []).map((sweep) => swept(sweep, width, paint)),
    contractLines(report.contracts ?? [], width, paint),
    findings(report, width, paint),
    comparisons(report, width, paint),
    problems(report, width, paint),
    summary(report, width, paint),
  ]
  return inert(`${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`)
}

/** A failure that a finding below tells in the same words keeps its row and loses its reason. */
function saidOnce(report: Report): Report['examples'] {
  const told = new Set(newFindings(report).slice(0, MAX_FINDINGS).map(({ example, message }) => `${example}\n${message}`))
  return report.examples.map((example) => (example.outcome === 'failed' && told.has(`${example.id}\n${example.reason}`) ? { ...example, reason: null } : example))
}

/** The verb `run`: which preset, and all that it reported. */
function ran(report: Report, width: number, paint: Paint): string[] {
  if (report.verb !== 'run') return []
  return report.examples.flatMap((example) => {
    const preset = report.cells.executed.find((cell) => cell.startsWith(`${example.id}:`))?.slice(example.id.length + 1) ?? '?'
    const metrics = Object.entries(example.metrics ?? {})
    const more = metrics.length > MAX_METRICS ? [`  and ${count(metrics.length - MAX_METRICS, 'metric')} more in the record`] : []
    // What passed has a reason only where its end is worth a word.
    const how = example.outcome === 'passed' && example.reason !== null ? ` ${plain(example.reason)}` : ''
    return [`${paint(`preset ${plain(preset)}`, 'bold')}${how}`, ...metrics.slice(0, MAX_METRICS).flatMap(([name, value]) => wrap(`${plain(name)} ${plain(figure(value))}`, width - 2).map((line) => `  ${line}`)), ...more]
  })
}

function swept(sweep: NonNullable<Report['sweeps']>[number], width: number, paint: Paint): string[] {
  const { titles, rows, left } = sweepRows(sweep)
  const [titleLine, ...lines] = textTable(titles, rows, width)
  const head = `Sweep ${plain(sweep.name)} of ${plain(sweep.example)}:`
  return [...wrap(`${head} ${sweepSentence(sweep)}`, width).map((line) => line.replace(head, paint(head, 'bold'))), paint(titleLine!, 'dim'), ...lines, ...(left > 0 ? [`and ${count(left, 'trial')} more in report.json`] : [])]
}

const MAX_METRICS = 40

const LEVEL_COLOR = { error: 'red', warning: 'yellow', notice: 'blue' } as const

/** A terminal is not scrolled through further than this; worst first, the rest is counted. */
const MAX_FINDINGS = 200

function findings(report: Report, width: number, paint: Paint): string[] {
  const all = newFindings(report)
  const groups = Map.groupBy(all.slice(0, MAX_FINDINGS), groupOf)
  const lines = [...groups].flatMap(([name, group], index) => [
    ...(index === 0 ? [] : ['']),
    paint(plain(name), 'bold'),
    ...group.flatMap((finding) => findingLines(finding, width, paint)),
  ])
  if (all.length === 0) return []
  const more = all.length <= MAX_FINDINGS ? [] : ['', `and ${count(all.length - MAX_FINDINGS, 'finding')} more ${report.verb === 'validate' ? '(`--json` lists all)' : 'in report.json'}`]
  return [...lines, ...more, '', paint(`More about a code: hortus explain ${plain(all[0]!.code)}`, 'dim')]
}

/** Where it is, what it says and what to do: indented, within `width`. */
export function findingLines(finding: Finding, width: number, paint: Paint): string[] {
  const head = `  ${plain(placeOf(finding))} ${paint(finding.level, LEVEL_COLOR[finding.level])} ${paint(finding.code, 'dim')}`
  const { sentence, quote } = quotedOf(finding.message)
  // Never wrapped: a traceback is read by its indentation.
  const quoted = quote.map((line) => paint(`    ${BAR}${cut(plain(line), 500)}`, 'dim'))
  return [head, ...indented(plain(sentence), 4, width), ...quoted, ...indented(`fix: ${plain(finding.fix)}`, 4, width).map((line) => paint(line, 'dim'))]
}

const VERDICT_COLOR = { regression: 'red', improvement: 'green', equivalent: 'green', inconclusive: 'yellow', insufficient_data: 'yellow', incomparable: 'yellow' } as const

/** The verb `compare` shows every metric; elsewhere what is as before is only counted, and more than a line is for what changed. */
function comparisons(report: Report, width: number, paint: Paint): string[] {
  const shown = report.verb === 'compare' ? report.comparisons : report.comparisons.filter((comparison) => comparison.verdict !== 'equivalent')
  return shown.flatMap((comparison, index) => {
    const title = [comparison.example, comparison.preset].filter((part) => part !== null).map(plain).join(' · ')
    const verdict = comparison.verdict.replace('_', ' ')
    const metrics = report.verb === 'compare' ? comparison.metrics : comparison.metrics.filter(worthALine)
    const brief = report.verb !== 'compare' && metrics.length === 0 && comparison.verdict !== 'incomparable'
    const why = comparison.reason === null || brief ? [] : indented(plain(comparison.reason), 4, width)
    const gap = report.verb === 'compare' && index > 0 ? [''] : []
    const head = title === '' ? 'Comparison' : `Comparison ${title}`
    const more = brief ? tally(comparison) : ''
    return [...gap, ...headLines(`${head}: ${verdict}${more}`, `${paint(head, 'bold')}: ${paint(verdict, VERDICT_COLOR[comparison.verdict])}${more}`, width), ...why, ...metrics.flatMap((metric, at) => metricLines(repeats(metric, metrics[at - 1], comparison) ? { ...metric, reason: null } : metric, width, paint))]
  })
}

/** What was said for the whole, or for the metric above, is not said again. */
const repeats = (metric: Metric, above: Metric | undefined, comparison: Comparison): boolean => metric.reason === comparison.reason || metric.reason === above?.reason

type Metric = Comparison['metrics'][number]

const worthALine = (metric: Metric): boolean => metric.verdict === 'regression' || metric.verdict === 'improvement' || (metric.verdict === 'insufficient_data' && metric.origin === 'reported')

/** For instance ` (accuracy equivalent; cpuTimeMs, durationMs inconclusive)`. */
function tally(comparison: Comparison): string {
  const groups = [...Map.groupBy(comparison.metrics, (metric) => metric.verdict)].map(([verdict, metrics]) => `${metrics.slice(0, 3).map((metric) => plain(metric.name)).join(', ')}${metrics.length > 3 ? ` and ${metrics.length - 3} more` : ''} ${verdict.replace('_', ' ')}`)
  return groups.length === 0 ? '' : ` (${groups.join('; ')})`
}

function metricLines(metric: Metric, width: number, paint: Paint): string[] {
  const what = `  ${plain(metric.name)} (${metric.origin}) ${plain(figure(metric.base, metric.unit))} → ${plain(figure(metric.head, metric.unit))} (${percent(metric.change)})`
  const verdict = metric.verdict.replace('_', ' ')
  const painted = `${what} ${paint(verdict, VERDICT_COLOR[metric.verdict])}`
  const head = headLines(`${what} ${verdict}`, painted, width)
  if (metric.reason === null) return head
  const reason = plain(metric.reason)
  return columns(`${what} ${verdict}: ${reason}`) <= width ? [`${painted}: ${reason}`] : [...head, ...indented(reason, 4, width)]
}

/** On one line as it is painted; on several without color, so that no escape code is torn apart. */
function headLines(text: string, painted: string, width: number): string[] {
  if (columns(text) <= width) return [painted]
  const indent = /^ */.exec(text)![0]
  return wrap(text.slice(indent.length), width - 4).map((line, index) => `${index === 0 ? indent : '    '}${line}`)
}

function problems(report: Report, width: number, paint: Paint): string[] {
  return report.problems.flatMap((problem) => {
    const where = problem.path === undefined ? '' : ` ${plain(problem.path)}`
    return [`${paint('could not run', 'red')} ${plain(problem.code)}${where}`, ...indented(plain(problem.message), 4, width), ...indented(`next: ${plain(problem.next)}`, 4, width)]
  })
}

const REPORT_COLOR = { clean: 'green', warnings: 'yellow', errors: 'red', could_not_run: 'red' } as const

function summary(report: Report, width: number, paint: Paint): string[] {
  const asides = [`Looked at: ${plain(report.scope.reason)}`, workspaceSentence(report), ratchetSentence(report), goneSentence(report)]
  return [
    ...asides.filter((aside) => aside !== null).flatMap((aside) => wrap(plain(aside), width).map((line) => paint(line, 'dim'))),
    ...wrap(countsLine(report), width),
    ...wrap(verdictSentence(report), width).map((line) => paint(line, REPORT_COLOR[report.verdict])),
  ]
}

function indented(text: string, by: number, width: number): string[] {
  return wrap(text, width - by).map((line) => ' '.repeat(by) + line)
}
