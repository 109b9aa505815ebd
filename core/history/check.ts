/** What one check of the default branch came to: the value, and what its letters mean (docs/health.md). */
import type { Tier } from '../garden/example.ts'
import type { RungResult } from '../schema/report.ts'

export type Rung = RungResult['rung']

/**
 * One letter a rung. failed: by the fault of the example, and it decided. doubted: failed and decided nothing (a probe that may err).
 * machine: could not be tried because of the engine, the disk or an interrupt. skipped: could not be tried for another reason.
 */
export const STATES = { passed: 'p', failed: 'f', doubted: 'd', machine: 'm', skipped: 's', not_run: 'n' } as const
export type StateLetter = (typeof STATES)[keyof typeof STATES]

/** What started it. Only what a timer started counts against an example: a push may be of half a thought. */
export const TRIGGERS = ['schedule', 'push', 'workflow_dispatch', 'repository_dispatch', 'manual'] as const
export type Trigger = (typeof TRIGGERS)[number]

export interface Check {
  readonly id: string
  /** ISO 8601, UTC, with milliseconds: when it ended, by the clock of the machine that ran or appended it, never by a commit's (A38). */
  readonly at: string
  readonly commit: string
  readonly trigger: Trigger
  /** The run of the workflow; null: by hand. Another attempt of the same run takes its place. */
  readonly run: string | null
  /** In the order of ids, each once. Of a check that was read they are made anew each time: look at them once. */
  readonly rows: readonly CheckRow[]
}

/** A row is an array: half a million of them are read for one page. */
export type CheckRow = readonly [
  example: string,
  /** Git tree hash of its directory. */
  tree: string | null,
  tier: Tier,
  /** One letter for each rung, in the order they are climbed (core/report/order.ts). */
  states: string,
  /** Why it is not green, in one short line. Untrusted. */
  reason: string | null,
  /** Time of all rungs together, milliseconds. */
  ms: number | null,
  /** Bytes of the files that its run wrote, as the harness measured them outside of the image. */
  bytes: number | null,
]
