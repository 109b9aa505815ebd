/**
 * How often Mann and Whitney's U takes each value when nothing but chance says which m of n + m values are the head's: the exact
 * distribution, given the ties. A dynamic programme over the groups of equal values, smallest first, whose state is how many of
 * them were the head's and what 2U has come to (doubled, so that the half of a tie is a whole number). Only sums and products of
 * positive counts: nothing cancels, and C(80, 40) = 1e23 is far from what a double can hold.
 * Mann & Whitney, Annals of Mathematical Statistics 18, 1947; with ties Streitberg & Röhmel, Statistical Software Newsletter 12, 1986.
 */

/**
 * Up to n·m of this the distribution is counted: 40 against 40, 3 against 533. Above it the normal approximation stands in, whose far
 * tails are too heavy where one side is small (3 against 534: the 99 % interval starts at rank 111 in place of 164): it finds less, not more.
 */
export const EXACT_PAIRS = 1600

/** counts[s]: of the C(n + m, m) choices, how many have 2U = s. `groups`: sizes of the groups of equal values, in their order. */
export function tiedCounts(groups: readonly number[], n: number, m: number): Float64Array {
  const width = 2 * n * m + 1
  const rows = Array.from({ length: m + 1 }, () => new Float64Array(width))
  rows[0]![0] = 1
  let below = 0
  for (const size of groups) {
    const ways = choices(size)
    // From many to few, so that what is added to a row has not seen this group yet. Fewer than `least` can no longer become m.
    const least = Math.max(below + size - n, 0)
    for (let heads = Math.min(m, below + size); heads >= least; heads--) {
      for (let chosen = 1; chosen <= Math.min(size, heads); chosen++) {
        const before = heads - chosen
        const bases = below - before
        if (bases < 0 || bases > n) continue
        // Each head of the group is above the bases below it, and ties with those of the group.
        addShifted(rows[heads]!, rows[before]!, 2 * before * bases, chosen * (2 * bases + size - chosen), ways[chosen]!)
      }
    }
    below += size
  }
  return rows[m]!
}

/** P(U ≤ u) for u = 0 … n·m, without ties. Kept, because a history asks for the same sizes again and again. */
export function untied(n: number, m: number): Float64Array {
  const [many, few] = n < m ? [m, n] : [n, m]
  const key = many * 65_536 + few
  const known = KEPT.get(key)
  if (known !== undefined) return known
  if (KEPT.size >= MOST_KEPT) KEPT.clear()
  const made = cumulated(many, few)
  KEPT.set(key, made)
  return made
}

const KEPT = new Map<number, Float64Array>()
const MOST_KEPT = 256

function cumulated(n: number, m: number): Float64Array {
  const counts = tiedCounts(Array.from({ length: n + m }, () => 1), n, m)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const below = new Float64Array(n * m + 1)
  let sum = 0
  for (let u = 0; u <= n * m; u++) {
    sum += counts[2 * u]!
    below[u] = Math.min(sum / total, 1)
  }
  return below
}

function addShifted(to: Float64Array, from: Float64Array, last: number, shift: number, times: number): void {
  for (let s = 0; s <= last; s++) to[s + shift]! += from[s]! * times
}

/** C(size, 0) … C(size, size). */
function choices(size: number): number[] {
  const row = [1]
  for (let chosen = 1; chosen <= size; chosen++) row.push(Math.round((row[chosen - 1]! * (size - chosen + 1)) / chosen))
  return row
}
