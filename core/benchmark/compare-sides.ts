/**
 * The two sides of a paired benchmark, set beside each other by what there is today. Quality is judged by its tolerance, as ever.
 * Times and memory get their ratio and no verdict: that takes the exact test over starts (specs: compare 5, T1), and of too few
 * starts not even that could say anything.
 */
import { compareRecords, type CompareOptions } from '../compare/compare-records.ts'
import { verdictOfMetrics } from '../compare/verdict-of-metrics.ts'
import type { Comparison } from '../schema/report.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { LEAST_RUNS } from './order.ts'

export function compareSides(base: RunRecord, head: RunRecord, options: CompareOptions): Comparison {
  const compared = compareRecords(base, head, options)
  if (compared.verdict === 'incomparable') return compared
  const n = Math.min(measuredOf(base), measuredOf(head))
  const metrics = compared.metrics.map((metric) => (metric.verdict === 'inconclusive' && ONE_RUN.test(metric.reason ?? '') ? { ...metric, ...untested(n) } : metric))
  return { ...compared, metrics, verdict: undecided(verdictOfMetrics(metrics), n), reason: `Medians of ${n} starts a side in turn on one machine. ${n < LEAST_RUNS ? tooFew(n) : NO_TEST}` }
}

/** What core/compare says of a time or a peak of one run a side. */
const ONE_RUN = /^One run a side/

/** A benchmark is about times: while nothing is said about them, that the rest is equal is no verdict on the whole. */
function undecided(verdict: Comparison['verdict'], n: number): Comparison['verdict'] {
  if (verdict === 'regression' || verdict === 'incomparable') return verdict
  return n < LEAST_RUNS ? 'insufficient_data' : 'inconclusive'
}

const NO_TEST = 'Times and memory are shown without a verdict: no test over the starts is applied yet.'
const tooFew = (n: number): string => `${n} starts a side can give no verdict on a time: at least ${LEAST_RUNS} are needed.`

function untested(n: number): Pick<Comparison['metrics'][number], 'verdict' | 'reason'> {
  return n < LEAST_RUNS ? { verdict: 'insufficient_data', reason: tooFew(n) } : { verdict: 'inconclusive', reason: NO_TEST }
}

/** Starts that count. */
const measuredOf = ({ benchmark }: RunRecord): number => (benchmark?.restarts ?? []).filter(({ warmUp, state }) => !warmUp && state === 'succeeded').length
