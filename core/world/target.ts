/** Where an export goes. A part of `World` (core/world.ts). */
import type { Result } from '../problem.ts'

/**
 * A new directory that `export` fills. Everything is collected beside it and appears at once with `finish`;
 * until then nothing is at `rootAbs`.
 */
export interface Target extends AsyncDisposable {
  readonly rootAbs: string
  /** Nothing is there, or an empty directory. */
  isFree(): Promise<boolean>
  /** Copies a file of the garden, bytes unchanged; refuses what leaves the garden, a symlink, or more than `maxBytes`. */
  copy(from: string, to: string, options: { readonly maxBytes: number; readonly executable: boolean }): Promise<Result<void>>
  write(to: string, text: string, options?: { readonly executable?: boolean }): Promise<Result<void>>
  /** A relative symlink to another path of the target. */
  link(to: string, at: string): Promise<Result<void>>
  finish(): Promise<Result<void>>
}
