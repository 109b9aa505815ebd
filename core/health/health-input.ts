/** What health is decided from. The day is given; nothing here is asked of a clock, a file or a network. */
import type { Check } from '../history/check.ts'
import type { Notice } from '../history/notice.ts'
import type { Usage } from '../history/usage.ts'
import type { BreakingChange } from '../audit/breaking-changes.ts'
import type { StaleClaim } from '../audit/stale-claims.ts'
import type { Turnover } from '../audit/turnover.ts'
import type { Tier } from '../garden/example.ts'
import type { Config } from '../schema/config.ts'

export type Rules = Config['health']

/** An example as it is now. */
export interface Subject {
  readonly id: string
  readonly path: string
  readonly tier: Tier
  /** It lives in a repository of its own. */
  readonly graduated: boolean
  /** Declared a product by its descriptor. */
  readonly product: boolean
  /** Nobody can read its descriptor now. */
  readonly unreadable?: true
  /** Git tree hash of its directory now; null: nobody knows. */
  readonly tree: string | null
}

export interface HealthInput {
  /** YYYY-MM-DD, UTC. */
  readonly today: string
  readonly rules: Rules
  /** Of the whole garden, in any order. */
  readonly examples: readonly Subject[]
  /** In any order; one of a day to come is left out. */
  readonly checks: readonly Check[]
  readonly notices?: readonly Notice[]
  readonly usage?: readonly Usage[]
  /** What git says; left out: its history is not here. */
  readonly git?: GitFacts
}

export interface GitFacts {
  readonly claims: ReadonlyMap<string, StaleClaim>
  /** Within the last quarter. */
  readonly breaking: ReadonlyMap<string, readonly BreakingChange[]>
  /** Within the last quarter. */
  readonly turnover: Turnover
}

/** A quarter of a year, in days. */
export const QUARTER_DAYS = 91
export const DAY_MS = 86_400_000

/** Whole days from a moment to the end of a day; 0 for that day itself. */
export const daysSince = (at: string, today: string): number => Math.floor((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${at.slice(0, 10)}T00:00:00Z`)) / DAY_MS)
