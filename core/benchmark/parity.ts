/** Two arrays that should hold the same: how far they are apart, and whether that is within what the descriptor allows. */
import type { ParityPlan } from '../garden/example.ts'
import type { NumberArray } from './number-array.ts'

export interface Distance {
  readonly mae: number
  readonly rmse: number
  readonly maxError: number
  /** null: one side is all zeros, and has no direction. Two that are all zeros are alike: 1. */
  readonly cosine: number | null
}

export type Compared = { readonly kind: 'distance'; readonly distance: Distance } | { readonly kind: 'incomparable'; readonly reason: string }

/**
 * Shapes must match. A NaN is equal to a NaN at the same place, and an infinity to the same infinity; any other pair with one of
 * them is no matter of degree: the arrays cannot be compared, and the first place is named.
 */
export function distance(a: NumberArray, b: NumberArray): Compared {
  if (a.shape.join() !== b.shape.join()) return incomparable(`the shapes differ: ${shapeOf(a)} and ${shapeOf(b)}`)
  const n = a.values.length
  if (n === 0) return incomparable('there are no elements to compare')
  let [sum, squares, most, finite] = [0, 0, 0, 0]
  // By the largest of each side, so that squares of 1e200 do not overflow.
  const [scaleA, scaleB] = [largest(a.values), largest(b.values)]
  let [dot, normA, normB] = [0, 0, 0]
  for (let at = 0; at < n; at++) {
    const [x, y] = [a.values[at]!, b.values[at]!]
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      if (Object.is(x, y)) continue
      return incomparable(`element ${at} is ${x} on one side and ${y} on the other`)
    }
    const error = Math.abs(x - y)
    most = Math.max(most, error)
    sum += error / n
    squares += (error / n) * error
    finite += 1
    dot += (x / scaleA) * (y / scaleB)
    normA += (x / scaleA) ** 2
    normB += (y / scaleB) ** 2
  }
  if (finite === 0) return incomparable('no element is a finite number')
  return { kind: 'distance', distance: { mae: cap((sum * n) / finite), rmse: cap(Math.sqrt((squares * n) / finite)), maxError: cap(most), cosine: cosine(dot, normA, normB) } }
}

export interface ParityVerdict {
  readonly verdict: 'agree' | 'differ'
  readonly reason: string | null
}

/** Every threshold that is asked for must hold; all that do not are named. */
export function judgeParity(distance_: Distance, thresholds: ParityPlan['thresholds']): ParityVerdict {
  const upper = ([['mean absolute error', 'mae'], ['RMSE', 'rmse'], ['largest error', 'maxError']] as const).flatMap(([name, key]) => {
    const limit = thresholds[key]
    return limit === null || distance_[key] <= limit ? [] : [`${name} ${shown(distance_[key])} over ${limit}`]
  })
  const cos = thresholds.cosine === null || (distance_.cosine !== null && distance_.cosine >= thresholds.cosine) ? [] : [distance_.cosine === null ? 'no cosine similarity: one side is all zeros' : `cosine similarity ${distance_.cosine} under ${thresholds.cosine}`]
  const reasons = [...upper, ...cos]
  return reasons.length === 0 ? { verdict: 'agree', reason: null } : { verdict: 'differ', reason: reasons.join('; ') }
}

/** Of all required pairs: one that differs decides; one that nobody could compare is never taken for one that agrees. */
export function parityVerdict(pairs: readonly { readonly required: boolean; readonly verdict: 'agree' | 'differ' | 'unknown' }[]): 'agree' | 'differ' | 'unknown' {
  const required = pairs.filter((pair) => pair.required).map(({ verdict }) => verdict)
  return required.includes('differ') ? 'differ' : required.includes('unknown') || required.length === 0 ? 'unknown' : 'agree'
}

function cosine(dot: number, normA: number, normB: number): number | null {
  if (normA === 0 || normB === 0) return normA === normB ? 1 : null
  return Math.min(1, Math.max(-1, dot / (Math.sqrt(normA) * Math.sqrt(normB))))
}

function largest(values: ArrayLike<number>): number {
  let most = 0
  for (let at = 0; at < values.length; at++) if (Number.isFinite(values[at]!)) most = Math.max(most, Math.abs(values[at]!))
  return most === 0 ? 1 : most
}

const incomparable = (reason: string): Compared => ({ kind: 'incomparable', reason })
/** Written as Python writes a shape. */
export const shapeOf = ({ shape }: Pick<NumberArray, 'shape'>): string => `(${shape.join(', ')})`
const shown = (value: number): string => (value === 0 ? '0' : value.toPrecision(3))
const cap = (value: number): number => (Number.isFinite(value) ? value : Number.MAX_VALUE)
