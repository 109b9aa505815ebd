/**
 * T2, the default branch: has something changed for good at the end of a segment (specs: compare 5)? Three builds must say so. On
 * the 25 human-labelled series of SAP HANA the same rule on one build raised 27 false episodes, on three builds 3, and both found
 * 5 of 5 (specs: compare 4.1); docs/detection.md measures it again.
 */
import { leastP } from '../compare/statistics/least-p.ts'
import { mannWhitney } from '../compare/statistics/mann-whitney.ts'
import { gateOf, levelsOf, relative } from './confirm-levels.ts'

export interface ConfirmOptions {
  /** Relative: a smaller change is never called one. Default 0.03, for times on shared runners. */
  readonly floor?: number
  /** How many series are asked at once; each gets q / family of the false alarms. Default 24. */
  readonly family?: number
  /** Share of false alarms of the whole family. Default 0.10 (specs: compare 4.4: 0.05 loses a fifth of the power). */
  readonly q?: number
}

export interface Shift {
  /** Median of the builds before. */
  readonly before: number
  /** Median of the confirming builds. */
  readonly after: number
  /** Relative to the level before; null: that is 0. */
  readonly change: number | null
  /** One-sided, in the direction of the change, not adjusted. */
  readonly p: number
  /** Cliff's delta: above 0, the builds after are higher. */
  readonly delta: number
  /** Relative: what the change had to reach. */
  readonly gate: number
  /** Builds before that were compared. */
  readonly builds: number
}

export type Confirmation =
  | ({ readonly verdict: 'regression' | 'improvement' | 'suspect' } & Shift)
  | { readonly verdict: 'unchanged' }
  /** `needed`: builds that the segment must have so that any data could show a change; 0: no number of builds could. */
  | { readonly verdict: 'insufficient_data'; readonly needed: number }

/** Builds that must agree. */
export const CONFIRMING = 3
/** Builds before them that are looked at: older ones tell of another machine, base image or season. */
export const WINDOW = 40
const DELTA = 0.8
/** However small the family, for a series is asked again after every build: at 1/100 the shortest history is 7 builds. */
const MOST_P = 0.01

/**
 * The last builds of one segment against those before. `regression` and `improvement` are confirmed; `suspect` is the last build
 * alone, it never fails anything. `values`: one a build, oldest first, all finite. `direction`: which way is better.
 */
export function confirm(values: readonly number[], direction: 'min' | 'max', options: ConfirmOptions = {}): Confirmation {
  const shift = shiftAt(values, 0, values.length, options)
  if (shift !== null) return { verdict: (shift.after > shift.before) === (direction === 'max') ? 'improvement' : 'regression', ...shift }
  const single = suspectAt(values, 0, values.length, options)
  if (single !== null) return { verdict: 'suspect', ...single }
  const needed = leastBuilds(options)
  return values.length < needed || needed === 0 ? { verdict: 'insufficient_data', needed } : { verdict: 'unchanged' }
}

/** The builds a segment must have, the confirming ones included: least n with 1 / C(n + 3, 3) ≤ q / family. 0: more than `WINDOW`. */
export function leastBuilds(options: ConfirmOptions = {}): number {
  for (let n = 1; n <= WINDOW; n++) if (leastP(n, CONFIRMING) <= mostP(options)) return n + CONFIRMING
  return 0
}

export const mostP = ({ family = 24, q = 0.1 }: ConfirmOptions): number => Math.min(MOST_P, q / Math.max(family, 1))

/**
 * The change that the last three of `values[start … end)` confirm, or null. The cheapest condition that most builds fail comes first:
 * a history is replayed build by build, a thousand series in two seconds (`npm run bench -- history`).
 */
export function shiftAt(values: readonly number[], start: number, end: number, options: ConfirmOptions): Shift | null {
  const head = end - CONFIRMING
  const from = Math.max(start, head - WINDOW)
  if (head - from < 1 || end > values.length) return null
  if (surelyMixed(values, from, head, end)) return null
  const delta = deltaAt(values, from, head, end)
  if (Math.abs(delta) < DELTA || leastP(head - from, CONFIRMING) > mostP(options)) return null
  const [base, last] = [values.slice(from, head), values.slice(head, end)]
  const levels = levelsOf(base, last)
  const gate = gateOf(levels, options.floor, 2)
  if (relative(levels) < gate || Math.sign(levels.after - levels.before) !== Math.sign(delta)) return null
  const { pHigher, pLower } = mannWhitney(base, last)
  const p = delta > 0 ? pHigher : pLower
  return p <= mostP(options) ? { before: levels.before, after: levels.after, change: levels.change, p, delta, gate, builds: base.length } : null
}

/**
 * The last build alone, where it lies outside everything before by four times the noise (at twice, one honest build in twenty would):
 * the one-build rule of specs: compare 4.1. Said so that a reader knows, never decided on.
 */
export function suspectAt(values: readonly number[], start: number, end: number, options: ConfirmOptions): Shift | null {
  const from = Math.max(start, end - 1 - WINDOW)
  const base = values.slice(from, end - 1)
  if (base.length < leastBuilds(options) - CONFIRMING || leastBuilds(options) === 0) return null
  const last = values.slice(end - 1, end)
  const delta = deltaAt(values, from, end - 1, end)
  const levels = levelsOf(base, last)
  const gate = gateOf(levels, options.floor, 4)
  if (Math.abs(delta) < 1 || relative(levels) < gate) return null
  return { before: levels.before, after: levels.after, change: levels.change, p: leastP(base.length, 1), delta, gate, builds: base.length }
}

/** Cliff's delta of values[head … end) over values[from … head), by looking at every pair: at most 120, and nothing is sorted or copied. */
function deltaAt(values: readonly number[], from: number, head: number, end: number): number {
  let more = 0
  for (let h = head; h < end; h++) {
    const value = values[h]!
    for (let b = from; b < head; b++) {
      const base = values[b]!
      if (value > base) more++
      else if (value < base) more--
    }
  }
  return more / ((head - from) * (end - head))
}

/**
 * A delta of ±0.8 over three builds leaves none of them less than ±0.4, so that at most 30 % of the builds before may be above the
 * lowest of them, or below the highest. Of builds in which nothing changed a third shows that this cannot be.
 */
function surelyMixed(values: readonly number[], from: number, head: number, end: number): boolean {
  let lowest = values[head]!
  let highest = lowest
  for (let at = head + 1; at < end; at++) {
    const value = values[at]!
    if (value < lowest) lowest = value
    if (value > highest) highest = value
  }
  const most = ((1 - MIXED) / 2) * (head - from)
  let above = 0
  let below = 0
  for (let at = from; at < head; at++) {
    const value = values[at]!
    if (value > lowest) above++
    if (value < highest) below++
    if (above > most && below > most) return true
  }
  return false
}

/** 3 × 0.8 less the 2 that the other two can have at most, and a little, since shares of builds are no round numbers. */
const MIXED = 0.4 - 1e-9
