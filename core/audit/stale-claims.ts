/** Which `verification` claims are older than what they claim: files of the example that changed after the claimed day. */
import type { Example } from '../garden/example.ts'
import type { LogCommit } from '../world.ts'

export interface StaleClaim {
  /** The day in the descriptor. */
  readonly claimed: string
  /** Newest first; never empty. */
  readonly changed: readonly ChangedSince[]
}

export interface ChangedSince {
  readonly path: string
  readonly at: number
  readonly sha: string
}

/** By id of the example; what nothing speaks against is left out. */
export function staleClaims(_examples: readonly Pick<Example, 'id' | 'path' | 'verification'>[], _log: readonly LogCommit[]): ReadonlyMap<string, StaleClaim> {
  return new Map()
}
