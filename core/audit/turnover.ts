/** What came into a garden and what left it in a window of time, as the history says. */
import type { LogCommit } from '../world.ts'

export interface Turnover {
  readonly added: readonly Moved[]
  readonly removed: readonly Moved[]
  readonly archived: readonly Moved[]
  readonly graduated: readonly Moved[]
}

export interface Moved {
  /** Directory of the example: where it is, or was last. */
  readonly path: string
  readonly at: number
  readonly sha: string
}

export interface TurnoverOptions {
  readonly sinceMs: number
  readonly folder: string
  /** null: those that real gardens use (read-tier.ts). */
  readonly archiveFolder: string | null
  /** Directories of examples whose descriptor says that they graduated: the history alone cannot tell. Left out: none. */
  readonly graduated?: readonly string[]
}

export function turnover(_log: readonly LogCommit[], _options: TurnoverOptions): Turnover {
  return { added: [], removed: [], archived: [], graduated: [] }
}
