/**
 * The repository's commits on this disk: a bare clone that is fetched, and worlds at single commits of it. A push, like every write, is
 * refused in a dry run. Nothing of a commit is ever run here.
 */
import type { RepositoryChange } from '../../core/change/repository-change.ts'
import type { Result } from '../../core/problem.ts'
import type { Checkout } from '../../core/world.ts'
import type { RepositoryClient } from '../github/repository-client.ts'

export interface Mirrors extends AsyncDisposable {
  /** Fetches nothing yet. One directory a repository number; unused ones go when the disk's share is spent. */
  of(client: RepositoryClient): Mirror
}

export interface Mirror {
  /** Brings these commits here, by their ids; those that are here cost nothing. Heads of forks come by `pull` numbers. */
  fetch(commits: readonly string[], options?: { readonly pull?: number; readonly history?: boolean }): Promise<Result<void>>
  /** A world at this commit, in a scratch tree of its own; its data branch is that of the repository. */
  at(commit: string): Promise<Result<Checkout>>
  /** The same change gives the same commit: author, time and message are the caller's. */
  commit(parent: string, change: RepositoryChange, options: { readonly message: string; readonly at: number }): Promise<Result<{ readonly commit: string; readonly tree: string }>>
  /** Below `hortus/` only. `expect`: what the branch must be now, null: not there. `force`: a branch of ours is made anew on another base. */
  push(commit: string, branch: string, options: { readonly expect: string | null; readonly force?: boolean }): Promise<Result<{ readonly moved: boolean }>>
}
