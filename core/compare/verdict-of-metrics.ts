import type { Comparison } from '../schema/report.ts'
import type { Verdict } from './metric.ts'

/**
 * What the metrics say together. One regression is a regression. A reported metric that is gone at the head leaves the
 * rest undecided: a change could hide behind it. Times that one run a side cannot judge neither spoil nor support.
 */
export function verdictOfMetrics(metrics: readonly Pick<Comparison['metrics'][number], 'origin' | 'verdict' | 'head'>[]): Verdict {
  const said = new Set(metrics.map((metric) => metric.verdict))
  if (said.has('regression')) return 'regression'
  if (metrics.some((metric) => metric.origin === 'reported' && metric.head === null)) return 'insufficient_data'
  return ORDER.find((verdict) => said.has(verdict)) ?? 'insufficient_data'
}

const ORDER: readonly Verdict[] = ['improvement', 'equivalent', 'inconclusive', 'insufficient_data', 'incomparable']
