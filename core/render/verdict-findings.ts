import { descriptorOf } from '../garden/discover.ts'
import { confirmedRegressions } from '../report/verdict-of.ts'
import type { Finding, Report } from '../schema/report.ts'
import { decisiveMetrics, failedUnexplained, regressions } from './sentences.ts'
import { TREND_FIX, trendFact } from './trend-words.ts'

/** What makes a report red without a finding: examples that failed for a reason no finding gives, regressions, and in a report of the history confirmed ones. For outputs that know only findings. */
export function verdictFindings(report: Report): readonly Finding[] {
  const failed = failedUnexplained(report).map(({ id, path, reason }) => red('EXAMPLE.FAILED', descriptorOf(path), id, reason ?? 'The example failed; no reason was given.', `Run \`hortus smoke ${id}\` and read its log.`))
  const worse = regressions(report).map((comparison) => {
    const example = report.examples.find(({ id }) => id === comparison.example)
    return red('COMPARE.REGRESSION', example === undefined ? '.' : descriptorOf(example.path), comparison.example, `${decisiveMetrics(comparison)}. ${comparison.reason ?? ''}`.trimEnd(), 'Find what in the change made it worse, or let a person accept it.')
  })
  const lasting = confirmedRegressions(report).map((trend) => red('HISTORY.REGRESSION', '.', trend.example, `${trendFact(trend)}. ${trend.reason}`, TREND_FIX))
  return [...failed, ...worse, ...lasting]
}

const red = (code: string, path: string, example: string | null, message: string, fix: string): Finding => ({ code, level: 'error', path, line: null, column: null, message, fix, example, status: 'new' })
