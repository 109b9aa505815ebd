import { relative } from 'node:path'
import type { Problem } from '../core/problem.ts'
import { buildReport } from '../core/report/build-report.ts'
import { exitCode } from '../core/report/exit-code.ts'
import { withFindings } from '../core/report/with-findings.ts'
import type { Finding, Report } from '../core/schema/report.ts'
import { inert, plain } from '../core/render/plain.ts'
import { renderJson } from '../core/render/render-json.ts'
import { showProblems } from './problems.ts'
import { textOptions } from './print.ts'
import type { Garden, Session } from './session.ts'

/** The end of every verb that makes a report: write it, print it, and turn it into the exit code. */
export async function emitReport(session: Session, garden: Garden, report: Report, options: { readonly write: boolean; readonly alsoWritten?: readonly string[] }): Promise<number> {
  const whole = withConfigFindings(report, garden.resolved.findings)
  const written = options.write ? await writeReport(garden, whole) : { paths: [], problems: [] }
  await printReport(session, whole)
  if (!session.options.json && session.options.format === undefined) showWritten(session, garden, whole, [...written.paths.map((path) => garden.world.output.absolute(path)), ...(options.alsoWritten ?? [])])
  showProblems(session.terminal, written.problems)
  const code = exitCode(whole, { strict: session.options.strict || garden.resolved.config.validate.strict })
  if (code === 2 && whole.verdict !== 'errors') showStrict(session, whole)
  return written.problems.length > 0 ? 3 : code
}

/** A verb that could not even start still answers in the shape that was asked for. */
export async function emitProblems(session: Session, verb: Report['verb'], problems: readonly Problem[]): Promise<number> {
  const report = buildReport({
    verb,
    repository: { commit: null, dirty: null },
    scope: { mode: 'named', reason: 'nothing: the verb could not start.', base: null },
    examples: [],
    cells: { planned: [], executed: [] },
    findings: [],
    comparisons: [],
    baseline: null,
    problems,
  })
  if (session.options.json || session.options.format !== undefined) await printReport(session, report)
  showProblems(session.terminal, problems)
  return exitCode(report)
}

/** What is wrong with the configuration belongs into the report of whatever verb found it; validate and check have it already. */
function withConfigFindings(report: Report, findings: readonly Finding[]): Report {
  const known = new Set(report.findings.map(keyOf))
  return withFindings(report, findings.filter((finding) => !known.has(keyOf(finding))))
}

const keyOf = ({ code, path, line, column }: Finding): string => JSON.stringify([code, path, line, column])

async function writeReport({ world }: Garden, report: Report): Promise<{ paths: readonly string[]; problems: readonly Problem[] }> {
  const [{ renderMarkdown }, { renderHtml }] = await Promise.all([import('../core/render/render-markdown.ts'), import('../core/render/render-html.ts')])
  const files = [['report.md', renderMarkdown(report)], ['report.html', renderHtml(report)], ['report.json', renderJson(report)]] as const
  const results = await Promise.all(files.map(async ([path, text]) => ({ path, result: await world.output.write(path, text) })))
  return {
    paths: results.filter(({ result }) => result.ok).map(({ path }) => path),
    problems: results.flatMap(({ result }) => (result.ok ? [] : [result.problem])),
  }
}

async function printReport(session: Session, report: Report): Promise<void> {
  session.terminal.out(await rendered(session, report))
}

async function rendered(session: Session, report: Report): Promise<string> {
  const format = session.options.json ? 'json' : (session.options.format ?? 'terminal')
  switch (format) {
    case 'json':
      return renderJson(report.verb === 'validate' ? (await import('../core/report/validation-document.ts')).validationDocument(report) : report)
    case 'report':
      return renderJson(report)
    case 'markdown':
      // A quoted log has its lines to itself, and this may be printed into a job's log (A50).
      return inert((await import('../core/render/render-markdown.ts')).renderMarkdown(report))
    case 'html':
      return inert((await import('../core/render/render-html.ts')).renderHtml(report))
    case 'csv':
      return inert((await import('../core/render/render-csv.ts')).renderCsv(report))
    case 'summary':
      return inert((await import('../core/render/render-summary.ts')).renderSummary(report))
    case 'github':
    case 'annotations':
      return (await import('../core/render/render-annotations.ts')).renderAnnotations(report)
    case 'sarif':
      return (await import('../core/render/render-sarif.ts')).renderSarif(report)
    case 'junit':
      return (await import('../core/render/render-junit.ts')).renderJunit(report)
    default:
      return (await import('../core/render/render-terminal.ts')).renderTerminal(report, textOptions(session))
  }
}

/** The report says what the baseline forgives; strict, nothing is forgiven, and the exit code would look like a mistake. */
function showStrict(session: Session, report: Report): void {
  const known = report.findings.filter(({ level, status }) => status === 'known' && level !== 'notice').length
  // Where a program reads the output, it stands beside it.
  const print = !session.options.json && (session.options.format ?? 'terminal') === 'terminal' ? session.terminal.out : session.terminal.err
  print(`Strict: warnings fail${known === 0 ? '' : `, and so ${known === 1 ? 'does the finding' : `do the ${known} findings`} that the baseline knows (\`--json\` lists ${known === 1 ? 'it' : 'them'})`}.\n`)
}

/** Where to look next; the paths can be pasted where the person stands. */
function showWritten(session: Session, { world }: Garden, report: Report, pathsAbs: readonly string[]): void {
  const records = report.examples.flatMap((example) => example.records)
  const recordLines = records.length > MAX_PATHS ? [`${fromHere(world.output.absolute('records'))}/ (${records.length} records)`] : records.map((path) => fromHere(world.output.absolute(path)))
  const lines = [...pathsAbs.map(fromHere), ...recordLines].map((path) => `  ${plain(path)}\n`)
  if (lines.length > 0) session.terminal.out(`\nWritten:\n${lines.join('')}`)
}

function fromHere(pathAbs: string): string {
  const path = relative(process.cwd(), pathAbs)
  return path.startsWith('..') ? pathAbs : path
}

const MAX_PATHS = 3
