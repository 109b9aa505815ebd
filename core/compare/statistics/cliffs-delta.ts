import { ascending } from './ascending.ts'
import { comparePairs } from './mann-whitney.ts'

/**
 * Cliff's delta (Psychological Bulletin 114, 1993): of all pairs, the share in which the head is higher less the share in which it
 * is lower. 1: every value of the head is above every value of the base; −1: below; 0 of an empty side. The same as 2U / (n·m) − 1,
 * so whoever has U need not ask. O(n log n).
 */
export function cliffsDelta(base: readonly number[], head: readonly number[]): number {
  const below = ascending(base)
  const above = ascending(head)
  return deltaOfU(comparePairs(below, above).doubled / 2, below.length, above.length)
}

export function deltaOfU(u: number, n: number, m: number): number {
  return n === 0 || m === 0 ? 0 : (2 * u - n * m) / (n * m)
}
