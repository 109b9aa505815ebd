/** The way of one example through the checks: what its last word was, how often it failed since, when it was green, how long the next tier would have held. */
import type { Check, CheckRow } from '../history/check.ts'
import type { Incident } from './incidents.ts'
import type { Subject } from './health-input.ts'

export interface Course {
  readonly subject: Subject
  /** Number of the rung that its tier asks for. */
  readonly required: number
  /** Of the next tier; null: there is none. */
  readonly next: number | null
  /** Last word that was one. */
  word: 'passed' | 'failed' | null
  failing: Failing | null
  incident: Incident | null
  lastGreen: Seen | null
  /** First check that listed it. */
  first: Seen | null
  /** Last check that listed it, whatever it came to. */
  last: Seen | null
  /** The most that one of its runs wrote, bytes. */
  written: number
  /** Weeks in a row that the next tier's rung was reached by a scheduled check, without a failure between. */
  held: { readonly from: number; readonly to: number } | null
}

export interface Seen {
  readonly check: Check
  readonly row: CheckRow
}

export interface Failing {
  readonly scheduled: number
  readonly other: number
  readonly since: Check
  readonly last: Seen
}

export function fail({ failing }: Course, seen: Seen): Failing {
  const scheduled = seen.check.trigger === 'schedule'
  return {
    scheduled: (failing?.scheduled ?? 0) + (scheduled ? 1 : 0),
    other: (failing?.other ?? 0) + (scheduled ? 0 : 1),
    since: failing?.since ?? seen.check,
    last: seen,
  }
}

/** Monday to Sunday, UTC: a weekly timer that runs late is still of its week. 1970-01-01 was a Thursday. */
export const weekOf = (at: string): number => Math.floor((Math.floor(Date.parse(`${at.slice(0, 10)}T00:00:00Z`) / 86_400_000) + 3) / 7)

/** `held` after one more scheduled check. */
export function hold(held: Course['held'], outcome: 'passed' | 'failed', week: number): Course['held'] {
  if (outcome === 'failed') return null
  return held !== null && week - held.to <= 1 ? { from: held.from, to: week } : { from: week, to: week }
}
