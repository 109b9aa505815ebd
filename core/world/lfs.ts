/** A Git LFS server. A part of `World` (core/world.ts). */
import type { Pointer } from '../integrity/pointer.ts'

export interface Lfs {
  /**
   * Which contents the server does not have, by its batch API (git-lfs, docs/api/batch.md). Nothing is fetched. Only `server` is
   * asked: no redirect is followed. The token of the environment goes along only `withToken`.
   */
  absent(request: { readonly server: string; readonly withToken: boolean; readonly objects: readonly Pointer[]; readonly signal: AbortSignal }): Promise<LfsAnswer>
}

export interface LfsAnswer {
  /** SHA-256 of contents that the server says it has not. */
  readonly absent: readonly string[]
  /** Contents that it said nothing about. */
  readonly unanswered: number
  /** Why it could not be asked, or not to the end, as the end of a sentence; null when it could. */
  readonly trouble: string | null
}
