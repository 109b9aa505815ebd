/** Carries changes to a repository out. A part of `World` (core/world.ts). */
import type { RepositoryChange } from '../change/repository-change.ts'
import type { Result } from '../problem.ts'

export interface Edits {
  /**
   * In the working tree, all of it or nothing: a file that says something else than it did when the change was decided, a target that is
   * there, a symlink on the way (A11) or a full disk is a problem, and everything is as it was. Never touches the index or a ref.
   */
  apply(change: RepositoryChange): Promise<Result<void>>
  /** As a commit on top of `parent`, without touching working tree, index or any ref. Moves keep blob and mode (A77). */
  commit(change: RepositoryChange, options: CommitOptions): Promise<Result<Committed>>
}

export interface CommitOptions {
  /** Full id. */
  readonly parent: string
  /** Plain text; what is a stranger's in it is the caller's to encode (A28). */
  readonly message: string
  readonly author: Person
  /** Seconds since 1970; equal inputs give an equal commit. */
  readonly at: number
}

export interface Person {
  readonly name: string
  readonly email: string
}

export interface Committed {
  readonly commit: string
  readonly tree: string
}
