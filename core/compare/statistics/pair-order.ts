/**
 * The n·m values that come of every pair of two samples, by rank, for estimators that need a few of them only. Pairs of usual sizes
 * are laid out and sorted; of large samples (10,000 against 10,000 would be 800 MB) the one of a rank is found by halving.
 */
export interface PairOrder {
  readonly count: number
  /** The value of rank 0 … count − 1, smallest first. */
  at(rank: number): number
}

/** Must not fall when `head` grows, nor rise when `base` does, and must be finite. */
export type Combine = (base: number, head: number) => number

/** `base` and `head` ascending. */
export function pairOrder(base: Float64Array, head: Float64Array, combine: Combine, laidOut = LAID_OUT): PairOrder {
  const count = base.length * head.length
  if (count > laidOut) return { count, at: (rank) => select(base, head, combine, rank) }
  const pairs = new Float64Array(count)
  base.forEach((b, row) => head.forEach((h, column) => (pairs[row * head.length + column] = combine(b, h))))
  pairs.sort()
  return { count, at: (rank) => pairs[rank]! }
}

const LAID_OUT = 10_000

/** The least double that at least rank + 1 pairs do not exceed: 64 halvings of the line of all doubles, each in n + m steps. */
function select(base: Float64Array, head: Float64Array, combine: Combine, rank: number): number {
  let low = LEAST
  let high = MOST
  while (low < high) {
    const middle = (low + high) >> 1n
    if (countUpTo(base, head, combine, numberAt(middle)) > rank) high = middle
    else low = middle + 1n
  }
  return numberAt(low)
}

function countUpTo(base: Float64Array, head: Float64Array, combine: Combine, limit: number): number {
  let count = 0
  let first = 0
  for (const value of head) {
    while (first < base.length && combine(base[first]!, value) > limit) first++
    count += base.length - first
  }
  return count
}

const MAX_BITS = 0x7fef_ffff_ffff_ffffn
const LEAST = -MAX_BITS
const MOST = MAX_BITS
const view = new DataView(new ArrayBuffer(8))

/** The doubles in their order are the whole numbers in theirs: the bits of a positive one, and their negative. */
function numberAt(place: bigint): number {
  view.setBigUint64(0, place < 0n ? -place : place)
  const size = view.getFloat64(0)
  return place < 0n ? -size : size
}
