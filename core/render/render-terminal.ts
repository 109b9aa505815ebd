/** The report as a terminal shows it: what stopped, the examples as a table, what was found, and one line that sums up. */
import type { Finding, Report } from '../schema/report.ts'
import { baseAgeSentence, familySentence } from './comparison-words.ts'
import { exportedLines } from './exported-lines.ts'
import { count, figure } from './figures.ts'
import { cut, inert, plain } from './plain.ts'
import { BAR, quotedOf } from './quoted.ts'
import { groupOf } from './areas.ts'
import { contractLines } from './contract-lines.ts'
import { countsLine, goneSentence, newFindings, placeOf, ratchetSentence, verdictSentence, workspaceSentence } from './sentences.ts'
import { comparisons, trends } from './terminal-comparisons.ts'
import { indented, painter, wrap } from './terminal-style.ts'
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
    exportedLines(report.exported, width, paint),
    comparisons(report, width, paint),
    trends(report, width, paint),
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

function problems(report: Report, width: number, paint: Paint): string[] {
  return report.problems.flatMap((problem) => {
    const where = problem.path === undefined ? '' : ` ${plain(problem.path)}`
    return [`${paint('could not run', 'red')} ${plain(problem.code)}${where}`, ...indented(plain(problem.message), 4, width), ...indented(`next: ${plain(problem.next)}`, 4, width)]
  })
}

const REPORT_COLOR = { clean: 'green', warnings: 'yellow', errors: 'red', could_not_run: 'red' } as const

function summary(report: Report, width: number, paint: Paint): string[] {
  const asides = [familySentence(report), baseAgeSentence(report), `Looked at: ${plain(report.scope.reason)}`, workspaceSentence(report), ratchetSentence(report), goneSentence(report)]
  return [
    ...asides.filter((aside) => aside !== null).flatMap((aside) => wrap(plain(aside), width).map((line) => paint(line, 'dim'))),
    ...wrap(countsLine(report), width),
    ...wrap(verdictSentence(report), width).map((line) => paint(line, REPORT_COLOR[report.verdict])),
  ]
}
