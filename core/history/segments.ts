/**
 * Where the history of a series begins anew: at a change that a person accepted, and at one that three builds confirmed. Without
 * the reset at accepted changes two levels are mixed, and TigerBeetle's step of -3.3 % at build 95 is missed (specs: compare 4.5).
 */
import { CONFIRMING, shiftAt, type ConfirmOptions, type Shift } from './confirm.ts'
import { acceptedStarts } from './segments-accepted.ts'
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
 * The whole history, by asking T2 after every build in turn: the same points give the same segments, and a new point never moves
 * a boundary that was drawn before. One build alone never begins a segment, for three must agree.
 */
export function segmentsOf(points: readonly BuildPoint[], accepted: readonly AcceptedChange[] = [], options: ConfirmOptions = {}): readonly Segment[] {
  const known = points.filter(({ value }) => Number.isFinite(value))
  const values = known.map(({ value }) => value)
  const begins = boundaries(values, acceptedStarts(known, accepted), options)
  return begins.map((begin, at) => ({ ...begin, points: known.slice(begin.start, begins[at + 1]?.start) }))
}

type Boundary = Omit<Segment, 'points'>

function boundaries(values: readonly number[], accepted: ReadonlyMap<number, readonly AcceptedChange[]>, options: ConfirmOptions): readonly Boundary[] {
  const found: Boundary[] = values.length === 0 ? [] : [{ start: 0, cause: null, shift: null, accepted: [] }]
  let start = 0
  for (let end = 1; end <= values.length; end++) {
    const decided = end > 1 ? accepted.get(end - 1) : undefined
    if (decided !== undefined) {
      found.push({ start: end - 1, cause: 'accepted', shift: shiftAt(values, start, end - 1 + CONFIRMING, options), accepted: decided })
      start = end - 1
    }
    const shift = shiftAt(values, start, end, options)
    if (shift === null) continue
    start = firstBeyond(values, start + 1, end, shift)
    found.push({ start, cause: 'confirmed', shift, accepted: [] })
  }
  return found
}

/**
 * The first build that is nearer to the new level. Two builds on it and a high one before them can confirm a change (a delta of 0.8
 * allows it; to demand three cost 10 points of power at +10 %); and where noise held the third build back, it came earlier.
 */
function firstBeyond(values: readonly number[], from: number, end: number, { before, after }: Shift): number {
  const half = before / 2 + after / 2
  const isBeyond = (at: number): boolean => (after > before ? values[at]! > half : values[at]! < half)
  let first = end - CONFIRMING
  while (first < end - 1 && !isBeyond(first)) first++
  while (first > from && first <= end - CONFIRMING && isBeyond(first - 1)) first--
  return Math.max(first, from)
}
