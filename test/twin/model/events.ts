/**
 * What happened, in order. Webhooks are made from these and the rows at that moment, never out of thin air; tests may also
 * wait for one or count them.
 */
import type { Identity } from './people.ts'

export interface Happening {
  /** GitHub's name of the webhook: `issue_comment`, `push`, `check_run`. */
  readonly name: string
  readonly action: string | null
  /** Number of the repository; null for what happened to an installation. */
  readonly repository: number | null
  /** Number or name of what it happened to. */
  readonly subject: number | string
  readonly sender: Identity
  /** What the rows do not tell afterwards: what was there before, what was removed. */
  readonly details?: Details
  readonly version: number
  /** Milliseconds of the twin's time. */
  readonly at: number
}

export interface Details {
  /** As GitHub words them: `{ body: { from: 'before' } }`. */
  readonly changes?: Readonly<Record<string, unknown>>
  /** Commits of a ref or head. */
  readonly before?: string | null
  readonly after?: string | null
  readonly label?: string
  /** A row that is gone. */
  readonly row?: unknown
  /** Numbers of repositories. */
  readonly added?: readonly number[]
  readonly removed?: readonly number[]
}
