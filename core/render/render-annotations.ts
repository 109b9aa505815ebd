/** GitHub workflow commands that mark lines of the pull request. Escaped as the toolkit does it, so that no text can start a command of its own (A50). */
import { descriptorOf } from '../garden/discover.ts'
import { confirmedRegressions } from '../report/verdict-of.ts'
import type { Finding, Report } from '../schema/report.ts'
import { groupOf } from './areas.ts'
import { cut, plain } from './plain.ts'
import { BAR, quotedOf } from './quoted.ts'
import { decisiveMetrics, failedUnexplained, newFindings, regressions } from './sentences.ts'
import { TREND_FIX, trendFact } from './trend-words.ts'

/** GitHub shows ten of each level a step; the rest is counted in one notice. */
export const PER_LEVEL = 10

/** One command a line; worst first, findings of an example, dataset, run or model together. Empty when there is nothing to say. */
export function renderAnnotations(report: Report): string {
  const all = notes(report)
  const shown = (['error', 'warning', 'notice'] as const).flatMap((level) => all.filter((note) => note.level === level).slice(0, PER_LEVEL))
  const left = all.length - shown.length
  const commands = shown.map(command)
  if (left > 0) commands.push(`::notice title=Hortus::${data(`${left} more are in the job summary and in report.json.`)}`)
  return commands.map((line) => `${line}\n`).join('')
}

interface Note {
  readonly level: Finding['level']
  readonly path: string | null
  readonly line: number | null
  readonly column: number | null
  readonly title: string
  readonly message: string
}

function notes(report: Report): Note[] {
  const grouped = [...Map.groupBy(newFindings(report), (finding) => `${finding.level} ${groupOf(finding)}`).values()].flat()
  const problems = report.problems.map((problem): Note => ({ level: 'error', path: problem.path ?? null, line: null, column: null, title: problem.code, message: `${problem.message} Next: ${problem.next}` }))
  const failed = failedUnexplained(report).map((example): Note => ({ level: 'error', path: descriptorOf(example.path), line: null, column: null, title: `${example.id} failed`, message: example.reason ?? 'No reason was given.' }))
  const worse = regressions(report).map((comparison): Note => ({ level: 'error', path: null, line: null, column: null, title: `${comparison.example ?? comparison.head} regressed`, message: `${decisiveMetrics(comparison)}. ${comparison.reason ?? ''}` }))
  const lasting = confirmedRegressions(report).map((trend): Note => ({ level: 'error', path: null, line: null, column: null, title: `${trend.example} regressed on the default branch`, message: `${trendFact(trend)}. ${TREND_FIX}` }))
  return [...problems, ...failed, ...worse, ...lasting, ...grouped.map(ofFinding)]
}

function ofFinding(finding: Finding): Note {
  const path = finding.path === '.' ? null : finding.path
  return { level: finding.level, path, line: finding.line, column: finding.column, title: finding.code, message: message(finding) }
}

/** A quoted log keeps its lines; the bar before each keeps the runner from reading them. */
function message({ message: text, fix }: Finding): string {
  const { sentence, quote } = quotedOf(text)
  return quote.length === 0 ? `${text} Fix: ${fix}` : [sentence, ...quote.map((line) => `${BAR}${cut(plain(line), 300)}`), `Fix: ${fix}`].map(plain).join('\n')
}

function command(note: Note): string {
  const properties = [
    ...(note.path === null ? [] : [`file=${property(note.path)}`]),
    ...(note.line === null ? [] : [`line=${note.line}`]),
    ...(note.line === null || note.column === null ? [] : [`col=${note.column}`]),
    `title=${property(note.title)}`,
  ]
  return `::${note.level} ${properties.join(',')}::${lines(note.message)}`
}

/** As `escapeData` and `escapeProperty` of @actions/core; control and bidi characters go before that. */
const data = (text: string): string => escaped(cut(plain(text), 1000))
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
/** A line break is kept where a quote made it, and is escaped as everything is. */
const lines = (text: string): string => (quotedOf(text).quote.length === 0 ? data(text) : escaped(text.split('\n').map(plain).join('\n')))
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
