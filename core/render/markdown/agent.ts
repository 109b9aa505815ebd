/** The findings as JSON for a coding agent: what, where, what to do. The text in it is data, whatever it says. */
import type { Comparison, Report } from '../../schema/report.ts'
import type { Metric } from '../comparison-words.ts'
import { cut, plain, plainLines } from '../plain.ts'
import { quotedOf } from '../quoted.ts'
import { decisiveMetrics, failedUnexplained, newFindings } from '../sentences.ts'
import { TREND_FIX, trendFact } from '../trend-words.ts'
import { fence, ours, size } from './md.ts'
import type { Md } from './md.ts'

/** One object a line, worst first; what does not fit is counted in a last line. */
export function agentBlock(report: Report, limit: number): Md {
  const items = [...problems(report), ...failed(report), ...compared(report, RED), ...trends(report), ...findings(report), ...compared(report, OTHERS)].map((item) => JSON.stringify(item))
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

const RED: ReadonlySet<Comparison['verdict']> = new Set(['regression'])
/** Where all is as before there is nothing to do. */
const OTHERS: ReadonlySet<Comparison['verdict']> = new Set(['improvement', 'inconclusive', 'insufficient_data', 'incomparable'])

const compared = (report: Report, verdicts: ReadonlySet<Comparison['verdict']>): (Item & { readonly metrics: readonly object[] })[] =>
  report.comparisons.filter(({ verdict }) => verdicts.has(verdict)).map((c) => ({
    code: `COMPARE.${c.verdict.toUpperCase()}`,
    level: c.verdict === 'regression' ? 'error' : 'notice',
    file: null,
    line: null,
    example: name(c.example),
    message: text([decisiveMetrics(c, 5), `base ${c.base}, head ${c.head}`, ...(c.reason === null ? [] : [c.reason])].filter((part) => part !== '').join('; ')),
    fix: FIXES[c.verdict] ?? '',
    metrics: c.metrics.filter(({ verdict }) => verdict === c.verdict).slice(0, 5).map(figures),
  }))

const FIXES: Partial<Record<Comparison['verdict'], string>> = { regression: 'Find what in the change made it worse, or let a person accept it: `hortus accept`.', inconclusive: 'More runs a side show smaller changes.', insufficient_data: 'More runs a side are needed.', incomparable: 'Compare runs of the same preset, params, data and hardware class.' }

/** The figures as they are, so that nothing has to be read out of a sentence. */
function figures({ name: metric, origin, base, head, unit, change, runs, evidence, detectable, accepted, quarantined }: Metric): object {
  const shown = (value: Metric['base']): Metric['base'] => (typeof value === 'string' ? text(value, 40) : value === null ? null : short(value))
  const { test, adjusted, family, effect, low, high, gate } = evidence ?? {}
  return { name: text(metric, 100), origin, base: shown(base), head: shown(head), ...(unit === undefined ? {} : { unit: text(unit, 40) }), change: short(change), runs, detectable: short(detectable), ...(evidence === undefined ? {} : { evidence: { test, adjusted: short(adjusted), family, effect: short(effect), low: short(low), high: short(high), gate } }), ...(accepted === undefined ? {} : { accepted: true }), ...(quarantined === undefined ? {} : { quarantined: true }) }
}

/** Six digits say all that there is to know. */
const short = <T extends number | null | undefined>(value: T): T => (typeof value === 'number' ? Number(value.toPrecision(6)) : value) as T

const trends = (report: Report): Item[] =>
  (report.trends ?? []).filter(({ kind, accepted }) => kind === 'regression' && accepted !== true).map((t) => ({ code: 'HISTORY.REGRESSION', level: 'warning', file: null, line: null, example: name(t.example), message: text(trendFact(t)), fix: TREND_FIX }))
