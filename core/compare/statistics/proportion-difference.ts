import type { Confidence, Shift } from './hodges-lehmann.ts'
import { normalQuantile } from './normal.ts'

export interface Proportion {
  readonly right: number
  readonly total: number
}

/**
 * Share of the head less that of the base, each of its own examples, with Newcombe's hybrid score interval (method 10; Statistics in
 * Medicine 17, 1998), made of Wilson's two (Journal of the American Statistical Association 22, 1927). From −1 to 1; keeps its
 * coverage near 0 and 1, where the textbook's interval does not. null where a side has no examples or counts that cannot be.
 */
export function proportionDifference(base: Proportion, head: Proportion, { confidence }: Confidence): Shift | null {
  if (!possible(base) || !possible(head)) return null
  const estimate = share(head) - share(base)
  if (!(confidence > 0 && confidence < 1)) return { estimate, low: null, high: null }
  const z = normalQuantile((1 + confidence) / 2)
  const [before, after] = [wilson(base, z), wilson(head, z)]
  return {
    estimate,
    low: Math.max(estimate - Math.hypot(share(head) - after.low, before.high - share(base)), -1),
    high: Math.min(estimate + Math.hypot(after.high - share(head), share(base) - before.low), 1),
  }
}

const share = ({ right, total }: Proportion): number => right / total

const possible = ({ right, total }: Proportion): boolean => Number.isFinite(total) && total > 0 && right >= 0 && right <= total

/** Held to the share at 0 and at 1, where rounding would put an end beyond it. */
function wilson(proportion: Proportion, z: number): { readonly low: number; readonly high: number } {
  const { right, total } = proportion
  const around = right + z ** 2 / 2
  const reach = z * Math.sqrt((right * (total - right)) / total + z ** 2 / 4)
  const own = share(proportion)
  return { low: Math.min(Math.max((around - reach) / (total + z ** 2), 0), own), high: Math.max(Math.min((around + reach) / (total + z ** 2), 1), own) }
}
