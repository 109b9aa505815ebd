/** The arithmetic of one value a side. Statistics over several runs will stand beside it; nothing here decides. */
import type { Value } from './metric.ts'

/** (head - base) / |base|; null when it cannot be said: a value that is no finite number, a base of 0, a quotient too large to hold. */
export function relativeChange(base: Value, head: Value): number | null {
  if (typeof base !== 'number' || typeof head !== 'number') return null
  if (base === head) return 0
  if (base === 0) return null
  const change = (head - base) / Math.abs(base)
  return Number.isFinite(change) ? change : null
}

/** Times as large, whichever side is the larger: 1 when equal, Infinity when one is 0 or the signs differ. */
export function factor(base: number, head: number): number {
  if (base === head) return 1
  if (base === 0 || head === 0 || base > 0 !== head > 0) return Infinity
  const quotient = head / base
  return quotient > 1 ? quotient : 1 / quotient
}

/** Whether two finite values lie within a relative tolerance; from 0 the tolerance counts as an absolute one. */
export function within(base: number, head: number, tolerance: number): boolean {
  return base === 0 ? Math.abs(head) <= tolerance : Math.abs(head - base) <= tolerance * Math.abs(base)
}
