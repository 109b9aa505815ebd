import { ascending } from './ascending.ts'
import { normalAbove, normalBelow } from './normal.ts'
import { tripleTails } from './triple-tails.ts'
import { tiedCounts, untied, EXACT_PAIRS } from './u-distribution.ts'

export interface MannWhitney {
  /** Pairs in which the head's value is above the base's, a tie counting half: from 0 to n·m. */
  readonly u: number
  /** One-sided p that the head tends to be higher: the chance of such a U or a larger one when the sides do not differ. */
  readonly pHigher: number
  readonly pLower: number
  /** false: the normal approximation, with corrections for ties and continuity (n·m above `EXACT_PAIRS`). */
  readonly exact: boolean
}

/**
 * Mann and Whitney's U (Annals of Mathematical Statistics 18, 1947), which asks only that values can be ordered. Exact, given the
 * ties. p is 1 both ways where a side is empty; the order of the values says nothing; values that are not finite are left out.
 */
export function mannWhitney(base: readonly number[], head: readonly number[]): MannWhitney {
  return mannWhitneyOfSorted(ascending(base), ascending(head))
}

/** Of samples from `ascending`, or from a window that its owner keeps in order: half of the time of a history is sorting. */
export function mannWhitneyOfSorted(base: Float64Array, head: Float64Array): MannWhitney {
  const n = base.length
  const m = head.length
  if (n === 0 || m === 0) return { u: 0, pHigher: 1, pLower: 1, exact: true }
  const { doubled, tied } = comparePairs(base, head)
  const u = doubled / 2
  if (n * m > EXACT_PAIRS) return { u, ...approximate(u, n, m, groupsOf(base, head)), exact: false }
  if (!tied) {
    const atMost = untied(n, m)
    return { u, pHigher: atMost[n * m - u]!, pLower: atMost[u]!, exact: true }
  }
  return { u, ...exactWithTies(doubled, n, m, groupsOf(base, head)), exact: true }
}

/** 2U of two samples in ascending order, and whether any two values of the pool are equal. */
export function comparePairs(base: Float64Array, head: Float64Array): { readonly doubled: number; readonly tied: boolean } {
  let doubled = 0
  let passed = 0
  let tied = hasEqual(base) || hasEqual(head)
  let equal = 0
  for (let at = 0; at < head.length; at++) {
    const value = head[at]!
    if (at === 0 || value !== head[at - 1]) {
      passed += equal
      equal = 0
      while (passed < base.length && base[passed]! < value) passed++
      while (passed + equal < base.length && base[passed + equal] === value) equal++
      tied ||= equal > 0
    }
    doubled += 2 * passed + equal
  }
  return { doubled, tied }
}

interface Tails {
  readonly pHigher: number
  readonly pLower: number
}

/** Counted over the smaller side, so a larger head is seen from the base: U and n·m − U change places. */
function exactWithTies(doubled: number, n: number, m: number, groups: readonly number[]): Tails {
  if (m > n) {
    const { pHigher, pLower } = exactWithTies(2 * n * m - doubled, m, n, groups)
    return { pHigher: pLower, pLower: pHigher }
  }
  if (m !== 3) return tailsOf(tiedCounts(groups, n, m), doubled)
  // The sum of the head's ranks is U + m(m + 1) / 2.
  const { atLeast, atMost } = tripleTails(doubledRanks(groups, n + m), doubled + 12)
  return { pHigher: atLeast, pLower: atMost }
}

/** Twice the middle rank of each value of the pool: of the ranks 2, 3 and 4 that equal values share, three times 6. */
function doubledRanks(groups: readonly number[], size: number): Int32Array {
  const ranks = new Int32Array(size)
  let below = 0
  for (const equal of groups) {
    ranks.fill(2 * below + equal + 1, below, below + equal)
    below += equal
  }
  return ranks
}

function tailsOf(counts: Float64Array, doubled: number): Tails {
  let lower = 0
  let higher = 0
  for (let s = 0; s < doubled; s++) lower += counts[s]!
  for (let s = doubled + 1; s < counts.length; s++) higher += counts[s]!
  const here = counts[doubled]!
  const total = lower + here + higher
  return { pHigher: (here + higher) / total, pLower: (lower + here) / total }
}

/** Variance with ties: Lehmann, Nonparametrics, 1975, section 1.4. Nothing but one value: no side is higher. */
function approximate(u: number, n: number, m: number, groups: readonly number[]): Tails {
  const all = n + m
  const ties = groups.reduce((sum, size) => sum + (size ** 3 - size) / (all * (all - 1)), 0)
  const sigma = Math.sqrt(((n * m) / 12) * Math.max(all + 1 - ties, 0))
  if (sigma === 0) return { pHigher: 1, pLower: 1 }
  const away = u - (n * m) / 2
  return { pHigher: normalAbove((away - 0.5) / sigma), pLower: normalBelow((away + 0.5) / sigma) }
}

/** Sizes of the groups of equal values in the pool of both sides, smallest value first. */
function groupsOf(base: Float64Array, head: Float64Array): number[] {
  const groups: number[] = []
  let b = 0
  let h = 0
  while (b < base.length || h < head.length) {
    const before = b + h
    const value = h === head.length || (b < base.length && base[b]! < head[h]!) ? base[b]! : head[h]!
    while (b < base.length && base[b] === value) b++
    while (h < head.length && head[h] === value) h++
    groups.push(b + h - before)
  }
  return groups
}

function hasEqual(sorted: Float64Array): boolean {
  for (let at = 1; at < sorted.length; at++) if (sorted[at] === sorted[at - 1]) return true
  return false
}
