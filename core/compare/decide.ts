/** From the evidence of one metric and the family of the report to its verdict. A function of the document alone, so that it can be made again when reports are merged. */
import { percent } from '../render/figures.ts'
import type { Comparison } from '../schema/report.ts'
import type { Verdict } from './metric.ts'
import { leastP } from './statistics/least-p.ts'
import type { Evidence } from './evidence.ts'

/**
 * How often a report in which nothing changed may say of any metric that it did: 0.10, half of it that one got worse. Each half for
 * itself at 0.10 was 13-15 % of the reports of 24 metrics that are noisy beyond their floor (5 % and more, or one start in seven
 * disturbed); at 0.05 it is 7-9 %, and of a quiet report of seven starts a side it costs no more than two points of power.
 */
const Q = 0.1
export const EACH_WAY = Q / 2
/** A report that is merged of several has more metrics than a part of it knows: what could be seen is not promised for a smaller family. */
export const USUAL_FAMILY = 24
/** A history so noisy that its gate is wider can hide anything: what lies inside of it is not the same, it is not known. */
const WIDEST = 0.1
/** |Cliff's delta| of at least this: nine pairs of ten say the same. */
export const DELTA = 0.8

export type Judged = Pick<Comparison['metrics'][number], 'direction' | 'runs' | 'class' | 'noiseFloor'> & { readonly tolerance?: number; readonly evidence: Evidence }

export interface Decision {
  readonly verdict: Verdict
  readonly reason: string
}

/** `adjusted` and `family` of the evidence are those of the whole report. */
export function decide({ evidence, direction, runs, tolerance = 0, noiseFloor }: Judged): Decision {
  const directed = direction === 'min' || direction === 'max'
  if (directed && significant(evidence)) {
    const worse = evidence.effect! > 0 === (direction === 'min')
    return { verdict: worse ? 'regression' : 'improvement', reason: `${moved(evidence)}, beyond ±${size(evidence.gate)}; ${chance(evidence)} among ${metrics(evidence)}.` }
  }
  if (directed && cannotShow(evidence)) return { verdict: 'insufficient_data', reason: tooFewFor(evidence, runs) }
  if (inside(evidence) && (noiseFloor?.builds ?? 0) > 0 && evidence.gate > Math.max(WIDEST, tolerance)) return { verdict: 'inconclusive', reason: `${between(evidence)}; builds of the past differ so much that nothing inside of ±${size(evidence.gate)} can be told.` }
  if (inside(evidence)) return { verdict: 'equivalent', reason: `${between(evidence)}, inside of ±${size(evidence.gate)}.` }
  return { verdict: 'inconclusive', reason: why(evidence, direction) }
}

/** In a direction, beyond chance in this family, in nearly every pair, and large enough to matter. */
function significant({ adjusted, effect, delta, gate }: Evidence): boolean {
  if (adjusted == null || adjusted > EACH_WAY || effect === null || Math.abs(effect) < gate) return false
  return delta == null || (Math.abs(delta) >= DELTA && Math.sign(delta) === Math.sign(effect))
}

/** Even sides that do not overlap at all would not pass as one of so many metrics: then "no change" may not be said either (G8). */
const cannotShow = ({ leastP: least, family }: Evidence): boolean => least !== undefined && least > EACH_WAY / Math.max(1, family ?? 1)

const inside = ({ low, high, gate }: Evidence): boolean => low != null && high != null && low >= -gate && high <= gate

function why(evidence: Evidence, direction: Judged['direction']): string {
  if (evidence.effect === null) return 'The base is 0, so no relative change can be said.'
  const what = evidence.low == null ? moved(evidence) : between(evidence)
  if (direction === undefined) return `${what}; nobody declared which way is better.`
  if (direction === 'neutral') return `${what}; neither way is better.`
  const { adjusted, effect, gate } = evidence
  if (adjusted != null && adjusted > EACH_WAY) return `${what}: too near to chance among ${metrics(evidence)} (${chance(evidence)}).`
  return Math.abs(effect) < gate ? `${what}: the middle is inside of ±${size(gate)}, the rest reaches beyond it.` : `${what}: too many starts say otherwise.`
}

function tooFewFor(evidence: Evidence, runs: Judged['runs']): string {
  const limit = EACH_WAY / Math.max(1, evidence.family ?? 1)
  let needed = 1
  while (leastP(needed, needed) > limit) needed++
  return runs === undefined || !evidence.test.endsWith('mann_whitney') ? `Too few rows to show a change among ${metrics(evidence)}.` : `${runs.base} and ${runs.head} values cannot show a change among ${metrics(evidence)}: ${needed} a side could.`
}

const metrics = ({ family }: Evidence): string => (family === 1 ? 'one metric' : `${family ?? 0} metrics`)
const moved = ({ effect }: Evidence): string => (effect === 0 ? 'No change' : `${effect! > 0 ? 'Rose' : 'Fell'} by ${size(effect!)}`)
const between = ({ low, high }: Evidence): string => `Between ${percent(low ?? null)} and ${percent(high ?? null)}`
const chance = ({ adjusted }: Evidence): string => `p ${adjusted! < 0.0001 ? 'below 0.0001' : adjusted!.toFixed(4)}`

/** Without a sign. */
export const size = (share: number): string => percent(Math.abs(share)).replace(/^[+−]/, '')
