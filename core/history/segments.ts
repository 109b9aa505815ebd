/**
 * Where the history of a series begins anew: at a change that a person accepted, and at one that three builds confirmed. Without
 * the reset at accepted changes two levels are mixed, and TigerBeetle's step of -3.3 % at build 95 is missed (specs: compare 4.5).
 */
import type { ConfirmOptions, Shift } from './confirm.ts'
import { acceptedStarts } from './segments-accepted.ts'
import { replay } from './segments-replay.ts'
import type { AcceptedChange, BuildPoint } from './series.ts'

export interface Segment<Point = BuildPoint> {
  /** Oldest first; never empty. */
  readonly points: readonly Point[]
  /** Index of the first of them in the series. */
  readonly start: number
  /** Why it begins: a confirmed change, an accepted one; null: it is the first. */
  readonly cause: 'confirmed' | 'accepted' | null
  /** The change as it was confirmed, against the segment before; null: none was. */
  readonly shift: Shift | null
  /** The changes that a person accepted it for. */
  readonly accepted: readonly AcceptedChange[]
}

/**
 * The builds that belong together with the last one, oldest first: what a new build may be compared with, and what a noise floor is
 * learned from. `accepted`: the changes accepted for this very series (`acceptedFor`). Values that are not finite are left out.
 */
export function currentSegment(points: readonly BuildPoint[], accepted: readonly AcceptedChange[] = [], options: ConfirmOptions = {}): readonly BuildPoint[] {
  return segmentsOf(points, accepted, options).at(-1)?.points ?? []
}

/**
 * The whole history, by asking T2 after every build in turn: the same points give the same segments, and once ten builds have followed
 * a boundary no later point moves it. One build alone never begins a segment, for three must agree.
 */
export function segmentsOf(points: readonly BuildPoint[], accepted: readonly AcceptedChange[] = [], options: ConfirmOptions = {}): readonly Segment[] {
  const known = points.filter(({ value }) => Number.isFinite(value))
  const { boundaries } = replay(known.map(({ value }) => value), acceptedStarts(known, accepted), options)
  return boundaries.map(({ start, cause, shift, accepted: by }, index) => ({ start, cause, shift, accepted: by, points: known.slice(start, boundaries[index + 1]?.start) }))
}
