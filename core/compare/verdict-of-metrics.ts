import type { Comparison } from '../schema/report.ts'
import type { Verdict } from './metric.ts'

type Said = Pick<Comparison['metrics'][number], 'name' | 'origin' | 'verdict' | 'head' | 'class' | 'runs' | 'direction' | 'evidence' | 'quarantined' | 'accepted'>

/**
 * What the metrics say together. One regression is a regression, unless a person accepted it or set the metric aside. A reported metric
 * that is gone at the head leaves the rest undecided: a change could hide behind it. Times that one run a side cannot judge neither spoil
 * nor support; times of a benchmark do both, for it was made to judge them. `builds`: a side is several records, made to judge quality.
 */
export function verdictOfMetrics(all: readonly Said[], { builds }: { readonly builds: boolean }): Verdict {
  const metrics = all.filter(({ quarantined, accepted, verdict }) => quarantined === undefined && !(accepted !== undefined && verdict === 'regression'))
  const said = new Set(metrics.map((metric) => metric.verdict))
  if (said.has('regression')) return 'regression'
  if (metrics.some((metric) => metric.origin === 'reported' && metric.head === null)) return 'insufficient_data'
  if (said.has('improvement')) return 'improvement'
  const times = new Set(metrics.filter((metric) => isMeasured(metric) && (metric.evidence !== undefined || !builds)).map(({ verdict }) => verdict))
  if (times.size > 0) return UNDECIDED.find((verdict) => times.has(verdict)) ?? 'equivalent'
  return ORDER.find((verdict) => said.has(verdict)) ?? (all.length > metrics.length ? 'inconclusive' : 'insufficient_data')
}

const ORDER: readonly Verdict[] = ['equivalent', 'inconclusive', 'insufficient_data', 'incomparable']
const UNDECIDED: readonly Verdict[] = ['insufficient_data', 'inconclusive', 'incomparable']

/** Of several starts, and somebody knows which way is better. The tail of a latency is nearly always undecided: that spoils nothing. */
const isMeasured = (metric: Said): boolean => metric.class === 'time' && metric.runs !== undefined && Math.min(metric.runs.base, metric.runs.head) > 1 && (metric.direction === 'min' || metric.direction === 'max') && !isTail(metric.name)
const isTail = (name: string): boolean => name.endsWith('.p95') || name.endsWith('.p99')
