/** What one history may have to tell, before the other histories of the report have been asked. */
import { mannWhitney } from '../compare/statistics/mann-whitney.ts'
import { LEAST_SIDE } from './change-points-split.ts'
import { changePoints } from './change-points.ts'
import { DEFAULT_FLOOR, levelsOf, relative } from './confirm-levels.ts'
import { suspectAt, WINDOW, type ConfirmOptions, type Shift } from './confirm.ts'
import type { Segment } from './segments.ts'
import type { AcceptedChange, BuildPoint, Series } from './series.ts'

export interface Candidate {
  readonly series: Series
  readonly kind: 'regression' | 'improvement' | 'suspect' | 'change_point'
  /** One-sided where one way is better, of the maximum for a change point; 1 for a suspect, which is no test. */
  readonly p: number
  readonly before: readonly BuildPoint[]
  readonly after: readonly BuildPoint[]
  readonly accepted: readonly AcceptedChange[]
  /** Relative: what the change had to reach. */
  readonly gate: number
  /** Whether the second look puts a change where the three builds do; null: nothing was confirmed that it could be asked about. */
  readonly seconded: 'agrees' | 'differs' | 'too_early' | null
}

type Direction = 'min' | 'max' | null

/** Of a change before so many builds nobody needs to be told again. */
const RECENT = WINDOW
/** Both looks mean the same change when they differ by no more. */
const NEAR = 2

export function lookBack(series: Series, segments: readonly Segment[], direction: Direction, options: ConfirmOptions): Candidate | null {
  const [before, last] = [segments.at(-2), segments.at(-1)]
  if (last === undefined) return null
  if (before === undefined || last.shift === null || last.points.length > RECENT) return suspect(series, last.points, options) ?? onlySeenBack(series, last.points, options)
  return begun(series, before, { ...last, shift: last.shift }, direction) ?? suspect(series, last.points, options) ?? onlySeenBack(series, last.cause === 'accepted' ? last.points : [...before.points, ...last.points], options)
}

/**
 * The last segment began with a change: told again until it is old, and weighed with every build since, so that three unlucky builds
 * are forgotten as soon as the next ones say otherwise; a change that is smaller than it seemed to three is looked for again.
 */
function begun(series: Series, before: Segment, last: Segment & { readonly shift: Shift }, direction: Direction): Candidate | null {
  const higher = last.shift.after > last.shift.before
  const base = before.points.slice(-WINDOW)
  if (relative(levelsOf(valuesOf(base), valuesOf(last.points))) < last.shift.gate) return null
  const { pHigher, pLower } = mannWhitney(valuesOf(base), valuesOf(last.points))
  const oneSided = higher ? pHigher : pLower
  const kind = direction === null ? 'change_point' : higher === (direction === 'max') ? 'improvement' : 'regression'
  return { series, kind, p: direction === null ? Math.min(1, 2 * oneSided) : oneSided, before: base, after: last.points, accepted: last.accepted, gate: last.shift.gate, seconded: secondLook(base, last.points) }
}

function secondLook(base: readonly BuildPoint[], since: readonly BuildPoint[]): Candidate['seconded'] {
  if (since.length < LEAST_SIDE) return 'too_early'
  return changePoints(valuesOf([...base, ...since])).some(({ at }) => Math.abs(at - base.length) <= NEAR) ? 'agrees' : 'differs'
}

function suspect(series: Series, points: readonly BuildPoint[], options: ConfirmOptions): Candidate | null {
  const shift = suspectAt(valuesOf(points), 0, points.length, options)
  return shift === null ? null : { series, kind: 'suspect', p: 1, before: points.slice(-WINDOW - 1, -1), after: points.slice(-1), accepted: [], gate: shift.gate, seconded: null }
}

/** A change too small beside the noise for three builds, that many builds show. */
function onlySeenBack(series: Series, points: readonly BuildPoint[], { floor = DEFAULT_FLOOR }: ConfirmOptions): Candidate | null {
  const point = changePoints(valuesOf(points), { floor }).at(-1)
  if (point === undefined || points.length - point.at > RECENT) return null
  return { series, kind: 'change_point', p: point.p, before: points.slice(0, point.at), after: points.slice(point.at), accepted: [], gate: floor, seconded: null }
}

const valuesOf = (points: readonly BuildPoint[]): readonly number[] => points.map(({ value }) => value)
