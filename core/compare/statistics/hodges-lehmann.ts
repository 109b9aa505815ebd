import { median } from '../../benchmark/percentile.ts'
import { ascending } from './ascending.ts'
import { normalQuantile } from './normal.ts'
import { pairOrder, type PairOrder } from './pair-order.ts'
import { EXACT_PAIRS, untied } from './u-distribution.ts'

export interface Shift {
  /** Head − base, in the unit of the values. */
  readonly estimate: number
  /** null: no interval of finite length has this confidence with so few values. Always both or neither. */
  readonly low: number | null
  readonly high: number | null
}

export interface RatioShift {
  /** Head / base: 1.04 is 4 % more. */
  readonly ratio: number
  readonly low: number | null
  readonly high: number | null
}

export interface Confidence {
  /** For instance 0.95, of both ends together. */
  readonly confidence: number
}

/**
 * The shift between two samples: the median of all differences head − base (Hodges & Lehmann, Annals of Mathematical Statistics 34,
 * 1963). Its interval inverts the exact Mann-Whitney distribution: from the k-th smallest to the k-th largest difference (Bauer,
 * Journal of the American Statistical Association 67, 1972; Hollander & Wolfe, Nonparametric Statistical Methods, 4.2-4.3). Both ends
 * belong to it, and with ties its coverage is only larger. null where a side is empty.
 */
export function hodgesLehmann(base: readonly number[], head: readonly number[], { confidence }: Confidence): Shift | null {
  const [below, above] = [ascending(base), ascending(head)]
  if (below.length === 0 || above.length === 0) return null
  const pairs = pairOrder(below, above, difference)
  return { estimate: median(middle(pairs)), ...interval(pairs, below.length, above.length, confidence) }
}

/**
 * The same for the logarithms, said as a ratio: the factor between two samples. No logarithm is taken: the order of ratios is that
 * of their logarithms, and of an even number the middle is the geometric one. null where a side is empty or a value is not positive
 * and finite, for then there is no ratio.
 */
export function ratioShift(base: readonly number[], head: readonly number[], { confidence }: Confidence): RatioShift | null {
  if (base.length === 0 || head.length === 0 || ![...base, ...head].every(positive)) return null
  const pairs = pairOrder(ascending(base), ascending(head), quotient)
  return { ratio: geometric(middle(pairs)), ...interval(pairs, base.length, head.length, confidence) }
}

/** Both clipped to what a double holds, so that values of 1e308 and 1e-308 give no infinity and no ratio of 0. */
export const difference = (base: number, head: number): number => Math.min(Math.max(head - base, -Number.MAX_VALUE), Number.MAX_VALUE)
export const quotient = (base: number, head: number): number => Math.min(Math.max(head / base, Number.MIN_VALUE), Number.MAX_VALUE)
export const positive = (value: number): boolean => value > 0 && Number.isFinite(value)

const middle = ({ count, at }: PairOrder): [number, number] => [at((count - 1) >> 1), at(count >> 1)]

function geometric([a, b]: readonly [number, number]): number {
  return a === b ? a : Math.min(Math.max(Math.sqrt(a) * Math.sqrt(b), a), b)
}

function interval(pairs: PairOrder, n: number, m: number, confidence: number): { readonly low: number | null; readonly high: number | null } {
  const k = outside(n, m, (1 - confidence) / 2)
  return k === 0 ? { low: null, high: null } : { low: pairs.at(k - 1), high: pairs.at(pairs.count - k) }
}

/** The largest k with P(U ≤ k − 1) ≤ tail, at most half of the pairs; 0: even the widest interval misses more than that. */
function outside(n: number, m: number, tail: number): number {
  const most = (n * m + 1) >> 1
  if (!(tail > 0)) return 0
  if (n * m > EXACT_PAIRS) {
    const sigma = Math.sqrt((n * m * (n + m + 1)) / 12)
    return Math.min(Math.max(Math.floor((n * m) / 2 + 0.5 + sigma * normalQuantile(tail)), 0), most)
  }
  const atMost = untied(n, m)
  let k = 0
  while (k < most && atMost[k]! <= tail) k++
  return k
}
