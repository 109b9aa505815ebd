/** What the test over two samples says, before the family of the report is known: T1 of specs: compare 5. */
import { median } from '../benchmark/percentile.ts'
import type { Comparison } from '../schema/report.ts'
import type { Direction } from './metric.ts'
import { deltaOfU } from './statistics/cliffs-delta.ts'
import { hodgesLehmann, ratioShift } from './statistics/hodges-lehmann.ts'
import { leastP } from './statistics/least-p.ts'
import { mannWhitney } from './statistics/mann-whitney.ts'

export type Evidence = NonNullable<Comparison['metrics'][number]['evidence']>

export const CONFIDENCE = 0.95

/** Of neither direction: nobody knows what worse is, so it belongs to no family, and only its interval is used. */
export function mannWhitneyEvidence(base: readonly number[], head: readonly number[], { direction, gate }: { readonly direction: Direction | null; readonly gate: number }): Evidence {
  const { u, pHigher, pLower, exact } = mannWhitney(base, head)
  return {
    test: exact ? 'exact_mann_whitney' : 'mann_whitney',
    ...sidesOf(direction, pHigher, pLower),
    leastP: leastP(base.length, head.length),
    adjusted: null,
    family: 0,
    ...shiftOf(base, head),
    confidence: CONFIDENCE,
    delta: deltaOfU(u, base.length, head.length),
    gate,
  }
}

/** Which tail is worse. Without a direction neither is: 1 both ways, for no p may be taken for a verdict. */
export function sidesOf(direction: Direction | null, pHigher: number, pLower: number): Pick<Evidence, 'pWorse' | 'pBetter'> {
  if (direction === 'max') return { pWorse: pLower, pBetter: pHigher }
  return direction === 'min' ? { pWorse: pHigher, pBetter: pLower } : { pWorse: 1, pBetter: 1 }
}

type Shift = Pick<Evidence, 'effect' | 'low' | 'high'>

/** A ratio where there is one, else a difference over the base's median; null where that is 0: nothing is divided by 0. */
function shiftOf(base: readonly number[], head: readonly number[]): Shift {
  const ratio = ratioShift(base, head, { confidence: CONFIDENCE })
  if (ratio !== null) return finiteOf(ratio.ratio - 1, ratio.low === null ? null : ratio.low - 1, ratio.high === null ? null : ratio.high - 1)
  const shift = hodgesLehmann(base, head, { confidence: CONFIDENCE })
  const scale = base.length === 0 ? 0 : Math.abs(median(base))
  if (shift === null) return NOTHING
  if (scale === 0) return shift.estimate === 0 && shift.low === 0 && shift.high === 0 ? { effect: 0, low: 0, high: 0 } : NOTHING
  return finiteOf(shift.estimate / scale, shift.low === null ? null : shift.low / scale, shift.high === null ? null : shift.high / scale)
}

const NOTHING: Shift = { effect: null, low: null, high: null }

/** A document holds numbers only. */
const finiteOf = (...[effect, low, high]: readonly [number, number | null, number | null]): Shift => ({ effect: finiteOr(effect), low: finiteOr(low), high: finiteOr(high) })
const finiteOr = (value: number | null): number | null => (value !== null && Number.isFinite(value) ? value : null)
