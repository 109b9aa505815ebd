import type { Comparison } from '../schema/report.ts'
import type { Verdict } from './metric.ts'

type Said = Pick<Comparison['metrics'][number], 'name' | 'origin' | 'verdict' | 'head' | 'class' | 'runs' | 'direction' | 'evidence' | 'quarantined' | 'accepted'>

/**
 * What the metrics say together. One regression is a regression, unless a person accepted it or set the metric aside. A reported metric
 * that is gone at the head leaves the rest undecided: a change could hide behind it. What was made to be judged must be decided before
 * the whole is called equivalent; times that one run a side cannot judge neither spoil nor support. `builds`: a side is several records.
 */
export function verdictOfMetrics(all: readonly Said[], { builds }: { readonly builds: boolean }): Verdict {
  const metrics = all.filter(({ quarantined, accepted, verdict }) => quarantined === undefined && !(accepted !== undefined && verdict === 'regression'))
  const said = new Set(metrics.map((metric) => metric.verdict))
  if (said.has('regression')) return 'regression'
  if (metrics.some((metric) => metric.origin === 'reported' && metric.head === null)) return 'insufficient_data'
  if (said.has('improvement')) return 'improvement'
  const judged = new Set(metrics.filter((metric) => madeToJudge(metric, builds)).map(({ verdict }) => verdict))
  const undecided = UNDECIDED.find((verdict) => judged.has(verdict))
  return undecided ?? ORDER.find((verdict) => said.has(verdict)) ?? (all.length > metrics.length ? 'inconclusive' : 'insufficient_data')
}

const ORDER: readonly Verdict[] = ['equivalent', 'inconclusive', 'insufficient_data', 'incomparable']
const UNDECIDED: readonly Verdict[] = ['insufficient_data', 'inconclusive', 'incomparable']

/**
 * Times of a benchmark, and quality that a test was made of, where somebody knows which way is better. The tail of a latency is nearly
 * always undecided, and so is memory: both can be a regression, and neither keeps the rest from being equivalent.
 */
function madeToJudge({ name, class: kind, direction, runs, evidence }: Said, builds: boolean): boolean {
  if (direction !== 'min' && direction !== 'max') return false
  if (kind === 'quality') return evidence !== undefined
  const several = runs !== undefined && Math.min(runs.base, runs.head) > 1
  return kind === 'time' && several && (evidence !== undefined || !builds) && !name.endsWith('.p95') && !name.endsWith('.p99')
}
