/**
 * Two benchmarks, set beside each other by what there is today. Quality is judged by its tolerance, as ever. Times and memory get
 * their ratio and no verdict: that takes the exact test over starts (specs: compare 5, T1), and of too few starts not even that
 * could say anything. Two records of which one is no benchmark are compared like any two.
 */
import { compareRecords, type CompareOptions } from '../compare/compare-records.ts'
import { verdictOfMetrics } from '../compare/verdict-of-metrics.ts'
import type { Comparison } from '../schema/report.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { LEAST_RUNS } from './order.ts'

export function compareSides(base: RunRecord, head: RunRecord, options: CompareOptions): Comparison {
  const compared = compareRecords(base, head, options)
  const n = Math.min(measuredOf(base), measuredOf(head))
  if (compared.verdict === 'incomparable' || n === 0) return compared
  const why = !inTurn(base, head) ? APART : n < LEAST_RUNS ? tooFew(n) : NO_TEST
  const verdict: Comparison['verdict'] = n < LEAST_RUNS ? 'insufficient_data' : 'inconclusive'
  const metrics = compared.metrics.map((metric) => (metric.verdict === 'inconclusive' && ONE_RUN.test(metric.reason ?? '') ? { ...metric, verdict, reason: why } : metric))
  // A benchmark is about times: while nothing is said about them, that the rest is equal is no verdict on the whole.
  const whole = verdictOfMetrics(metrics)
  return { ...compared, metrics, verdict: whole === 'regression' ? whole : verdict, reason: `Medians of ${n} starts a side${inTurn(base, head) ? ' in turn on one machine' : ''}. ${why}` }
}

/** What core/compare says of a time or a peak of one run a side. */
const ONE_RUN = /^One run a side/

const NO_TEST = 'Times and memory are shown without a verdict: no test over the starts is applied yet.'
const APART = 'Times and memory are shown without a verdict: the two sides did not take turns, so the machine may have changed between them.'
const tooFew = (n: number): string => `${n} starts a side can give no verdict on a time: at least ${LEAST_RUNS} are needed.`

/** Starts that count; none of a record that is no benchmark. */
const measuredOf = ({ benchmark }: RunRecord): number => (benchmark?.restarts ?? []).filter(({ warmUp, state }) => !warmUp && state === 'succeeded').length

const inTurn = (base: RunRecord, head: RunRecord): boolean => base.groupId !== undefined && base.groupId === head.groupId && base.benchmark?.with === head.id
