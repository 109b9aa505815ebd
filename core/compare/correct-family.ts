/**
 * Every verdict of a report that rests on a test, made again for all of them together: of 24 metrics that did not change, one in ten
 * tests at 0.10 would still be called a change (specs: compare 0.6). A function of the documents alone and the same when it is done
 * twice, because the report of a workflow is merged from cells that each knew only their own.
 */
import type { Comparison } from '../schema/report.ts'
import { decide, EACH_WAY } from './decide.ts'
import type { Evidence } from './evidence.ts'
import { benjaminiHochberg } from './statistics/benjamini-hochberg.ts'
import { verdictOfMetrics } from './verdict-of-metrics.ts'

type ReportedMetric = Comparison['metrics'][number]
type Tested = ReportedMetric & { readonly evidence: Evidence }

/** Regressions and improvements are two families of one size: every directed metric that was tested. */
export function correctFamily(comparisons: readonly Comparison[]): readonly Comparison[] {
  const tested = comparisons.flatMap(({ metrics }) => metrics.filter(inFamily))
  const worse = benjaminiHochberg(tested.map(({ evidence }) => evidence.pWorse))
  const better = benjaminiHochberg(tested.map(({ evidence }) => evidence.pBetter))
  const adjusted = new Map(tested.map((metric, at): [ReportedMetric, number] => [metric, isWorse(metric) ? worse[at]! : better[at]!]))
  return comparisons.map((comparison) => {
    if (!comparison.metrics.some(isTested)) return comparison
    const metrics = comparison.metrics.map((metric) => (isTested(metric) ? again(metric, adjusted.get(metric) ?? null, tested.length) : metric))
    return { ...comparison, metrics, verdict: verdictOfMetrics(metrics, { builds: comparison.records !== undefined }) }
  })
}

const isTested = (metric: ReportedMetric): metric is Tested => metric.evidence !== undefined

/** Without a direction there is nothing to be worse than. */
const inFamily = (metric: ReportedMetric): metric is Tested => isTested(metric) && (metric.direction === 'min' || metric.direction === 'max')

/** Of no effect at all, the direction that would alarm. */
const isWorse = ({ direction, evidence: { effect, delta } }: Tested): boolean => {
  const sign = Math.sign(effect ?? delta ?? 0)
  return sign === 0 || sign > 0 === (direction === 'min')
}

function again(metric: Tested, adjusted: number | null, family: number): ReportedMetric {
  const evidence = { ...metric.evidence, adjusted, family }
  const said = decide({ ...metric, evidence })
  const nothing = evidence.leastP !== undefined && evidence.leastP > EACH_WAY / Math.max(1, family)
  return { ...metric, evidence, verdict: said.verdict, reason: `${said.reason}${noteAfter(metric)}`, ...(nothing ? { detectable: null } : {}) }
}

/** What else was said of the metric stands behind the sentence of its verdict, which can be made again from what the document holds. */
function noteAfter(metric: Tested): string {
  const before = decide(metric).reason
  const reason = metric.reason ?? ''
  return reason.startsWith(before) ? reason.slice(before.length) : ''
}
