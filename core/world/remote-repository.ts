/**
 * A repository on GitHub that something is proposed to: looked at by its name, addressed by its number, changed by new branches and
 * pull requests only. Every answer has been read by a strict, capped reader; texts in it are a stranger's. Nothing is merged, forced,
 * created or deleted, and no setting is touched.
 */
import type { Committed, Person } from './edits.ts'
import type { Answer } from './github.ts'
import type { Result } from '../problem.ts'

export interface RemoteRepository {
  /** `owner/name`, as it was asked for. */
  readonly name: string
  /** Its page, for people. */
  readonly webUrl: string
  /** Lets time pass, for what another server has not seen yet. */
  pause(ms: number): Promise<void>
  /** What answers to the name now. A redirect is followed by nobody: whoever renames a repository frees its name (A76). */
  look(): Promise<Answer<Looked>>
  /** Everything else goes by the number, which no other repository ever has. */
  byId(id: number): RepositoryById
  /**
   * A commit whose tree is that of an exported commit, on top of a branch of this repository: its parents are `base` and the exported
   * commit, so that the branch can be merged and the history of the export is kept. Made in a scratch repository; reads only.
   */
  graft(request: GraftRequest): Promise<Result<Grafted>>
  /** `expect`: what the branch is at now; null: it must not be there. Never forces. `moved` false: it was at the commit already. */
  push(request: PushRequest): Promise<Result<{ readonly moved: boolean }>>
}

export type Looked = { readonly kind: 'there'; readonly facts: RepositoryFacts } | { readonly kind: 'moved' } | { readonly kind: 'missing' }

export interface RepositoryFacts {
  readonly id: number
  /** `owner/name`, as GitHub writes it now. */
  readonly fullName: string
  readonly isPrivate: boolean
  readonly archived: boolean
  readonly disabled: boolean
  readonly fork: boolean
  readonly defaultBranch: string
}

export interface RepositoryById {
  /** null: it is gone, or the token may not see it. */
  facts(): Promise<Answer<RepositoryFacts | null>>
  /** The commit of a branch; null: there is none, or no commit at all. */
  branch(name: string): Promise<Answer<string | null>>
  commit(sha: string): Promise<Answer<{ readonly tree: string; readonly parents: readonly string[] } | null>>
  /** The root of a tree. */
  root(tree: string): Promise<Answer<readonly RootEntry[]>>
  /** A text file at a commit; null: there is none, it is no file, or it is larger than GitHub shows (a megabyte). */
  text(path: string, commit: string): Promise<Answer<string | null>>
  /** Those from one branch of the repository itself, open or not, the newest first: at most 100. */
  pullsFrom(owner: string, branch: string): Promise<Answer<readonly Proposal[]>>
  /** Open ones, the newest first: at most 100. */
  openPulls(): Promise<Answer<readonly Proposal[]>>
  createPull(pull: NewProposal): Promise<Answer<Proposal>>
  updatePull(number: number, to: Pick<NewProposal, 'title' | 'body'>): Promise<Answer<Proposal>>
}

export interface RootEntry {
  readonly path: string
  readonly type: 'blob' | 'tree' | 'commit'
}

/** A pull request, as far as proposing again needs it. */
export interface Proposal {
  readonly number: number
  readonly state: 'open' | 'merged' | 'closed'
  readonly title: string
  readonly body: string
  readonly head: { readonly ref: string; readonly sha: string; readonly repository: number | null }
  readonly base: string
}

export interface NewProposal {
  /** A branch of the repository itself. */
  readonly head: string
  readonly base: string
  readonly title: string
  readonly body: string
  /** Nobody is asked to review it yet. */
  readonly draft?: boolean
}

export interface GraftRequest {
  /** A repository on this machine, and a commit of it. */
  readonly fromAbs: string
  readonly commit: string
  /** Branch of this repository, and the commit that it is at. */
  readonly onto: { readonly branch: string; readonly commit: string }
  readonly message: string
  readonly author: Person
}

export interface Grafted extends Committed, AsyncDisposable {
  /** Where the commit is, until it is disposed of. */
  readonly rootAbs: string
  /** Seconds since 1970. */
  readonly at: number
  /** Every file of the tree. */
  readonly paths: readonly string[]
}

export interface PushRequest {
  readonly fromAbs: string
  readonly commit: string
  readonly branch: string
  readonly expect: string | null
}
