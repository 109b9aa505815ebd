/** A share of right answers over single rows of a test set: McNemar's test where both sides answered the same rows, else the interval of a difference of shares. */
import { EACH_WAY, USUAL_FAMILY } from './decide.ts'
import { CONFIDENCE, sidesOf, type Evidence } from './evidence.ts'
import { discordantItems, sameAnswers, type Items } from './items.ts'
import { tested, type Judgement } from './judgement.ts'
import type { Metric } from './metric.ts'
import { mcnemar, type Discordant } from './statistics/mcnemar.ts'
import { normalAbove, normalBelow, normalQuantile } from './statistics/normal.ts'
import { proportionDifference, type Proportion } from './statistics/proportion-difference.ts'

interface Asked {
  readonly base: Items
  readonly head: Items
}

/** null: a share of 0 has no relative change, and the tolerance must do. */
export function judgeItems(metric: Metric, items: Asked): Judgement | null {
  const { base, head } = items
  if (sameAnswers(base, head)) return { verdict: 'equivalent', reason: 'The same predictions, byte for byte.' }
  if (base.share <= 0) return null
  const discordant = discordantItems(base, head)
  const evidence = discordant === null ? proportionEvidence(metric, items) : pairedEvidence(metric, base, discordant)
  if (evidence === null) return null
  const note = discordant === null ? `Of ${base.rows} and ${head.rows} rows, not known to be the same.` : `Of ${base.rows} rows ${discordant.lost} were lost and ${discordant.gained} gained.`
  const said = tested(metric, evidence, null)
  return { ...said, reason: `${said.reason} ${note}`, detectable: Math.max(detectableOf(evidence), discordant === null ? 0 : LEAST_ROWS / base.rows / base.share) }
}

/** So many rows must be lost, and none gained, before McNemar's p is small enough for one of 24 metrics: 8. */
const LEAST_ROWS = Math.ceil(Math.log2(USUAL_FAMILY / EACH_WAY))

/** What the normal distribution of its interval would call one of 24 metrics. */
function detectableOf({ low, high, gate }: Evidence): number {
  const sigma = (high! - low!) / 2 / normalQuantile((1 + CONFIDENCE) / 2)
  return Math.max(gate, sigma * normalQuantile(1 - EACH_WAY / USUAL_FAMILY))
}

/**
 * p by McNemar's exact test. The interval is Wald's of a difference of paired shares with half a row added to each of the four counts,
 * which holds its coverage for few rows (Agresti & Min, Statistics in Medicine 24, 2005).
 */
function pairedEvidence(metric: Metric, { share, rows }: Items, { lost, gained }: Discordant): Evidence {
  const { pHigher, pLower } = mcnemar({ lost, gained })
  const [b, c, n] = [lost + 0.5, gained + 0.5, rows + 2]
  const middle = (c - b) / n
  const reach = (normalQuantile((1 + CONFIDENCE) / 2) * Math.sqrt(b + c - (c - b) ** 2 / n)) / n
  const nothing = lost + gained === 0
  return { ...common(metric, pHigher, pLower), test: 'mcnemar', leastP: 2 ** -rows, effect: (gained - lost) / rows / share, low: nothing ? 0 : (middle - reach) / share, high: nothing ? 0 : (middle + reach) / share }
}

/** p of the pooled z-test; the interval is Newcombe's (statistics/proportion-difference.ts). */
function proportionEvidence(metric: Metric, { base, head }: Asked): Evidence | null {
  const [a, b] = [rightOf(base), rightOf(head)]
  const shift = proportionDifference(a, b, { confidence: CONFIDENCE })
  if (shift === null) return null
  const pooled = (a.right + b.right) / (a.total + b.total)
  const sigma = Math.sqrt(pooled * (1 - pooled) * (1 / a.total + 1 / b.total))
  const z = sigma === 0 ? 0 : shift.estimate / sigma
  const relative = (value: number | null): number | null => (value === null ? null : value / base.share)
  return { ...common(metric, normalAbove(z), normalBelow(z)), test: 'proportions', effect: relative(shift.estimate), low: relative(shift.low), high: relative(shift.high) }
}

const rightOf = ({ share, rows }: Items): Proportion => ({ right: Math.round(share * rows), total: rows })

function common({ direction, tolerance }: Metric, pHigher: number, pLower: number): Pick<Evidence, 'pWorse' | 'pBetter' | 'adjusted' | 'family' | 'confidence' | 'delta' | 'gate'> {
  return { ...sidesOf(direction, pHigher, pLower), adjusted: null, family: 0, confidence: CONFIDENCE, delta: null, gate: tolerance }
}
