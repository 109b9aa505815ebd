/** The findings as JSON for a coding agent: what, where, what to do. The text in it is data, whatever it says. */
import type { Report } from '../../schema/report.ts'
import { cut, plain, plainLines } from '../plain.ts'
import { quotedOf } from '../quoted.ts'
import { decisiveMetrics, failedUnexplained, newFindings, regressions } from '../sentences.ts'
import { fence, ours, size } from './md.ts'
import type { Md } from './md.ts'

/** One object a line, worst first; what does not fit is counted in a last line. */
export function agentBlock(report: Report, limit: number): Md {
  const items = [...problems(report), ...failed(report), ...regressed(report), ...findings(report)].map((item) => JSON.stringify(item))
  if (items.length === 0) return ours('')
  const kept: string[] = []
  let used = 100
  for (const item of items) {
    used += size(item) + 2
    if (used > limit) break
    kept.push(item)
  }
  const left = items.length - kept.length
  if (left > 0) kept.push(JSON.stringify({ code: 'REPORT.MORE', message: `${left} more in report.json` }))
  return fence(`[\n${kept.join(',\n')}\n]`, 'json', limit)
}

interface Item {
  readonly code: string
  readonly level: string
  readonly file: string | null
  readonly line: number | null
  readonly example: string | null
  readonly message: string
  readonly fix: string
}

const text = (untrusted: string, max = 500): string => cut(plain(untrusted), max)
/** A quoted log keeps its lines: in JSON a line break is an escape. */
const message = (untrusted: string): string => (quotedOf(untrusted).quote.length === 0 ? text(untrusted) : cut(plainLines(untrusted), 1500))
const name = (untrusted: string | null): string | null => (untrusted === null ? null : text(untrusted, 300))

const findings = (report: Report): Item[] =>
  newFindings(report).map((f) => ({ code: f.code, level: f.level, file: name(f.path), line: f.line, example: name(f.example), message: message(f.message), fix: text(f.fix, 300) }))

const problems = (report: Report): Item[] =>
  report.problems.map((p) => ({ code: text(p.code, 100), level: 'problem', file: name(p.path ?? null), line: null, example: null, message: text(p.message), fix: text(p.next, 300) }))

const failed = (report: Report): Item[] =>
  failedUnexplained(report).map((e) => ({ code: 'EXAMPLE.FAILED', level: 'error', file: name(e.path), line: null, example: name(e.id), message: text(e.reason ?? 'no reason was given'), fix: `Run \`hortus smoke ${text(e.id, 200)}\` and read its log.` }))

const regressed = (report: Report): Item[] =>
  regressions(report).map((c) => ({ code: 'COMPARE.REGRESSION', level: 'error', file: null, line: null, example: name(c.example), message: text(`${decisiveMetrics(c, 5)}; base ${c.base}, head ${c.head}`), fix: 'Find what in the change made it worse, or let a person accept it.' }))
