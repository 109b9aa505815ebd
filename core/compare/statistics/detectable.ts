import { median } from '../../benchmark/percentile.ts'
import { ascending } from './ascending.ts'
import { deltaOfU } from './cliffs-delta.ts'
import { difference, hodgesLehmann, positive, quotient, ratioShift } from './hodges-lehmann.ts'
import { leastP } from './least-p.ts'
import { mannWhitney } from './mann-whitney.ts'
import { pairOrder, type Combine } from './pair-order.ts'

export interface Gates {
  /** A one-sided p of at most this. */
  readonly alpha: number
  /** |Cliff's delta| of at least this. */
  readonly delta: number
  /** A relative effect of at least this. */
  readonly floor: number
}

/**
 * The smallest relative change, 0 or more, that would pass every gate in either direction, given the spread of these samples: 0.04
 * says "could not see less than 4 %". First the head is divided by its Hodges-Lehmann ratio to the base, so that a change which is
 * there does not count as sensitivity. Then all of it is multiplied by 1 + d, and by 1 − d: any d above the returned one passes (with
 * ties within a side p may rise again by a hair; then d is where it passes first on the way of a halving), and none below. Samples
 * with a value of 0 or less have no ratio: they are shifted by d of the base's |median|. null where no shift passes. Not finite
 * values are left out.
 */
export function smallestDetectable(base: readonly number[], head: readonly number[], gates: Gates): number | null {
  const [before, after] = [Array.from(ascending(base)), Array.from(ascending(head))]
  if (before.length === 0 || after.length === 0 || leastP(before.length, after.length) > gates.alpha) return null
  const shifted = [...before, ...after].every(positive) ? byFactor(before, after, gates) : byAmount(before, after, gates)
  return shifted === null ? null : Math.max(...shifted, gates.floor > 0 ? gates.floor : 0)
}

type Both = readonly [up: number, down: number] | null

function byFactor(base: readonly number[], head: readonly number[], gates: Gates): Both {
  const { ratio } = ratioShift(base, head, POINT)!
  const centred = head.map((value) => quotient(ratio, value))
  const [up, down] = [leastStep(base, centred, FACTOR, gates), leastStep(centred, base, FACTOR, gates)]
  return up === null || down === null ? null : [up - 1, 1 - 1 / down]
}

/** In units of the largest value, so that `beyond` can be a figure. Both samples ascending. */
function byAmount(base: readonly number[], head: readonly number[], gates: Gates): Both {
  const largest = Math.max(...[base[0], base.at(-1), head[0], head.at(-1)].map((end) => Math.abs(end!)))
  const middle = Math.abs(median(base)) / largest
  if (!(middle > 0)) return null
  const [before, after] = [base, head].map((values) => values.map((value) => value / largest)) as [number[], number[]]
  const { estimate } = hodgesLehmann(before, after, POINT)!
  const centred = after.map((value) => value - estimate)
  const [up, down] = [leastStep(before, centred, AMOUNT, gates), leastStep(centred, before, AMOUNT, gates)]
  return up === null || down === null || !Number.isFinite(Math.max(up, down) / middle) ? null : [up / middle, down / middle]
}

interface Way {
  readonly combine: Combine
  readonly moved: (value: number, step: number) => number
  /** A hair more, so that the pair which a step brings level has changed places, whatever rounding did. */
  readonly beyond: (step: number) => number
}

const FACTOR: Way = { combine: quotient, moved: (value, step) => Math.min(value * step, Number.MAX_VALUE), beyond: (step) => step * (1 + 1e-12) }
const AMOUNT: Way = { combine: difference, moved: (value, step) => value + step, beyond: (step) => step + 1e-12 }

/** Only the estimate is asked for. */
const POINT = { confidence: 0 }

/**
 * The smallest step by which `high` must move for it to be found higher than `low`: one of those at which a pair is level, found by
 * halving. Backwards (below a factor of 1, an amount of 0) where it is found without moving.
 */
function leastStep(low: readonly number[], high: readonly number[], way: Way, gates: Gates): number | null {
  const pairs = pairOrder(ascending(high), ascending(low), way.combine)
  const passes = (rank: number): boolean => {
    const by = way.beyond(pairs.at(rank))
    return found(low, high.map((value) => way.moved(value, by)), gates)
  }
  let [from, to] = [0, pairs.count - 1]
  if (!passes(to)) return null
  while (from < to) {
    const middle = (from + to) >> 1
    if (passes(middle)) to = middle
    else from = middle + 1
  }
  return pairs.at(to)
}

function found(low: readonly number[], high: readonly number[], { alpha, delta }: Gates): boolean {
  const { u, pHigher } = mannWhitney(low, high)
  return pHigher <= alpha && deltaOfU(u, low.length, high.length) >= delta
}
