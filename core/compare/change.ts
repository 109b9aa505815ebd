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

/** Whether two finite values lie within a relative tolerance; from 0 the tolerance counts as an absolute one. */
export function within(base: number, head: number, tolerance: number): boolean {
  return base === 0 ? Math.abs(head) <= tolerance : Math.abs(head - base) <= tolerance * Math.abs(base)
}

/** Whether not all of them are the same number. */
export const varies = (values: readonly number[]): boolean => values.some((value) => value !== values[0])
