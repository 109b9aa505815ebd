/** A history as it was lived: after every build T2 is asked, and what it confirms begins a segment for the builds to come. */
import { levelsOf, relative } from './confirm-levels.ts'
import { CONFIRMING, mostP, shiftAt, WINDOW, type ConfirmOptions, type Shift } from './confirm.ts'
import { mannWhitney } from '../compare/statistics/mann-whitney.ts'
import type { AcceptedChange } from './series.ts'

export interface Boundary {
  /** Index of the first build of the segment. */
  readonly start: number
  /** Index of the build at which it was drawn. */
  readonly at: number
  readonly cause: 'confirmed' | 'accepted' | null
  readonly shift: Shift | null
  readonly accepted: readonly AcceptedChange[]
}

export interface Replay {
  readonly boundaries: readonly Boundary[]
  /** Every confirmation as it was told on its day, those that were taken back included. */
  readonly told: readonly Boundary[]
}

/** Builds after a confirmed change, the confirming ones included, when it is looked at once more. */
const PROBATION = 10

export function replay(values: readonly number[], accepted: ReadonlyMap<number, readonly AcceptedChange[]>, options: ConfirmOptions): Replay {
  const boundaries: Boundary[] = values.length === 0 ? [] : [{ start: 0, at: 0, cause: null, shift: null, accepted: [] }]
  const told: Boundary[] = []
  for (let end = 1; end <= values.length; end++) {
    const decided = end > 1 ? accepted.get(end - 1) : undefined
    if (decided !== undefined) boundaries.push({ start: end - 1, at: end - 1, cause: 'accepted', shift: shiftAt(values, boundaries.at(-1)!.start, end - 1 + CONFIRMING, options), accepted: decided })
    if (isTakenBack(values, boundaries, end, options)) boundaries.pop()
    const { start } = boundaries.at(-1)!
    const shift = shiftAt(values, start, end, options)
    if (shift === null) continue
    boundaries.push({ start: firstBeyond(values, Math.max(start + 1, end - PROBATION), end, shift), at: end - 1, cause: 'confirmed', shift, accepted: [] })
    told.push(boundaries.at(-1)!)
  }
  return { boundaries, told }
}

/**
 * Three unlucky builds: with ten, the level is nearer to the old one, or no longer surely another. Without a second look every other
 * history of 300 noisy builds in which nothing changes is cut somewhere, and its noise floor learned from what is left.
 */
function isTakenBack(values: readonly number[], boundaries: readonly Boundary[], end: number, options: ConfirmOptions): boolean {
  const [before, last] = [boundaries.at(-2), boundaries.at(-1)!]
  if (before === undefined || last.cause !== 'confirmed' || last.shift === null || end - last.start !== PROBATION) return false
  const [base, since] = [values.slice(Math.max(before.start, last.start - WINDOW), last.start), values.slice(last.start, end)]
  const levels = levelsOf(base, since)
  const higher = last.shift.after > last.shift.before
  if (levels.after > levels.before !== higher || relative(levels) < last.shift.gate / 2) return true
  const { pHigher, pLower } = mannWhitney(base, since)
  return (higher ? pHigher : pLower) > mostP(options)
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
