/** Where an export goes. A part of `World` (core/world.ts). */
import type { Result } from '../problem.ts'
import type { CommitOptions, Committed } from './edits.ts'

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
  /**
   * Makes what was written so far a git repository with one commit on the branch, on top of the history when one is given. Equal files,
   * words and times give an equal commit. Called once, before `finish`.
   */
  commit(options: TargetCommit): Promise<Result<Committed>>
  /** Every file of every commit of the history that `commit` wrote, each content once a path, for who looks for secrets and sizes (A73). Empty without a history. */
  historyBlobs(): Promise<Result<readonly HistoryBlob[]>>
  /** Contents of what `historyBlobs` lists, by id; null for one of more than `maxBytes`. */
  readBlobs(ids: readonly string[], options: { readonly maxBytes: number }): Promise<ReadonlyMap<string, Uint8Array | null>>
  /** Throws away what was written so far, so that it can be written once more. */
  clear(): Promise<Result<void>>
  /** Where the files are until `finish`: for the proof, which never writes there. null: nothing was written yet. */
  stagedAbs(): string | null
  finish(): Promise<Result<void>>
}

export interface TargetCommit extends Omit<CommitOptions, 'parent'> {
  readonly branch: string
  readonly history?: HistoryPlan
}

/** The history of one directory of the garden, as if it had always been a repository of its own. */
export interface HistoryPlan {
  /** Directory of the example, relative to the garden's root; exact renames of it are followed. */
  readonly path: string
  /** Full id: where the history ends. */
  readonly commit: string
  /** Paths (relative to the example) that no commit of the new history holds. */
  readonly drop: (path: string) => boolean
  /** What a commit message becomes: references of the garden name the garden. `commit`: the garden's. */
  readonly message: (message: string, commit: string) => string
}

export interface HistoryBlob {
  /** Of a submodule the commit that it names. */
  readonly blob: string
  readonly path: string
  /** An LFS pointer names content that is not part of the repository; neither is that of a submodule. */
  readonly kind: 'file' | 'symlink' | 'lfs_pointer' | 'submodule'
  /** Bytes; 0 of a submodule. */
  readonly size: number
  /** The first commit of the new history that holds it, and the garden's commit that this one was made from. */
  readonly commit: string
  readonly from: string
}
