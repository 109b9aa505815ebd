/** The levels before and after a change, and how large a change must be. Nothing here is divided by 0. */
import { ascending } from '../compare/statistics/ascending.ts'
import { levelOf, middle, noiseFloor } from './noise-floor.ts'

export interface Levels {
  readonly before: number
  readonly after: number
  /** Relative; null: the level before is 0. */
  readonly change: number | null
  /** What changes of this series are relative to; 0 where most values before are 0. */
  readonly scale: number
  /** Relative noise of the builds before. */
  readonly noise: number
}

export function levelsOf(base: readonly number[], head: readonly number[]): Levels {
  const level = levelOf(ascending(base))
  const after = middle(ascending(head))
  const change = level.middle === 0 ? null : (after - level.middle) / Math.abs(level.middle)
  return { before: level.middle, after, change: change !== null && Number.isFinite(change) ? change : null, scale: level.scale, noise: noiseFloor(base).value }
}

/** max(floor, times × noise). Default floors: times 3 % on shared runners (specs: compare 5). */
export const gateOf = (levels: Levels, floor: number | undefined, times: number): number => Math.max(floor ?? DEFAULT_FLOOR, times * levels.noise)

export const DEFAULT_FLOOR = 0.03

/** Size of the change in the unit of the gate; from nothing but zeros, any change is beyond every gate. */
export function relative({ before, after, scale }: Levels): number {
  if (before === after) return 0
  return scale === 0 ? Number.MAX_VALUE : Math.abs(after - before) / scale
}
