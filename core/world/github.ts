/**
 * What Hortus asks of GitHub, about one repository. A part of `World` (core/world.ts). Every answer has been read by a strict,
 * capped reader; texts in it are a stranger's. Nothing here is repeated that may have happened already: see `happened`.
 */
import type { Problem, Result } from '../problem.ts'

export interface GitHub {
  /** `owner/name`. */
  readonly repository: string
  /** Whether this is github.com; a server of one's own tells less (digests, numbers of apps). */
  readonly isPublic: boolean
  /** Lets time pass, for what another server has not seen yet. */
  pause(ms: number): Promise<void>
  /** Number of the person whose token it is; null: it is the token of an app. */
  person(): Promise<Answer<number | null>>
  /** One page of at most 100 comments of an issue or pull request, the oldest first. Pages count from 1. */
  comments(issue: number, page: number): Promise<Answer<Page<IssueComment>>>
  createComment(issue: number, body: string): Promise<Answer<IssueComment>>
  updateComment(id: number, body: string): Promise<Answer<IssueComment>>
  /** A comment that is gone already is no problem. */
  deleteComment(id: number): Promise<Answer<void>>
  /** `annotations`: at most 50; more are added by `annotateCheck`. */
  createCheck(check: NewCheck): Promise<Answer<CheckRun>>
  /** Adds at most 50 annotations; what the check says else must be said again. */
  annotateCheck(id: number, output: CheckOutput): Promise<Answer<CheckRun>>
  /** Check runs of this name at a commit: the newest of each app. */
  checks(sha: string, name: string): Promise<Answer<readonly CheckRun[]>>
  /** null: there is none of this number. */
  pull(number: number): Promise<Answer<Pull | null>>
  /** Open pull requests from one branch: at most 100. */
  pullsFrom(owner: string, branch: string): Promise<Answer<readonly Pull[]>>
  /** One page of at most 100 paths that a pull request changes; of a file that moved both. GitHub lists 3,000 files at most. */
  changedPaths(pull: number, page: number): Promise<Answer<Page<string>>>
  /** null: there is none of this id. */
  run(id: number): Promise<Answer<WorkflowRun | null>>
  /** Artifacts of this name, of all attempts of a run; at most 100. */
  artifacts(run: number, name: string): Promise<Answer<readonly Artifact[]>>
  /** The bytes of its zip file. Where they are fetched from is never shown the token. */
  download(artifact: number, options: { readonly maxBytes: number }): Promise<Answer<Uint8Array>>
}

export type Answer<T> = Result<T, GitHubProblem>

export interface GitHubProblem extends Problem {
  readonly kind: GitHubFailure
  /** Whether what was asked was done all the same: a request whose answer was lost may have been carried out. */
  readonly happened: 'no' | 'unknown'
  /** Asking again before is pointless: milliseconds since 1970. Always there in what a bot is told of `limited`. */
  readonly until?: number
}

/** `permission`: 401, or 403 that is no limit. `limited`: over a rate limit, and waiting was no help. `unreadable`: not what GitHub answers. */
export type GitHubFailure = 'permission' | 'not_found' | 'limited' | 'refused' | 'unreachable' | 'unreadable' | 'too_large'

export interface Page<T> {
  readonly items: readonly T[]
  /** The number of the last page, as far as GitHub says it: never below the one that was asked for. */
  readonly last: number
}

/** Who wrote something: numbers never change, logins can (A35, A42). */
export interface Author {
  readonly id: number
  readonly login: string
  readonly bot: boolean
  /** The app that it was written through, where GitHub says it. */
  readonly app: number | null
}

export interface IssueComment {
  readonly id: number
  readonly body: string
  /** null: the account is gone. */
  readonly author: Author | null
}

export interface CheckOutput {
  readonly title: string
  /** Markdown. At most 65,535 characters. */
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
}

export interface CheckAnnotation {
  readonly path: string
  readonly line: number
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

export interface NewCheck extends CheckOutput {
  readonly name: string
  readonly sha: string
  /** How it is known again: of which run it tells. */
  readonly externalId: string
  readonly conclusion: 'success' | 'neutral' | 'failure'
  /** A page with more, for instance the run. */
  readonly detailsUrl?: string
}

export interface CheckRun {
  readonly id: number
  readonly externalId: string
  /** It has come to its conclusion. Left out: the server did not say. */
  readonly completed?: boolean
  /** The app that wrote it: with a token of an app, ourselves. */
  readonly app: { readonly id: number; readonly slug: string } | null
}

export interface Pull {
  readonly number: number
  readonly open: boolean
  readonly head: Side
  readonly base: Side
}

export interface Side {
  readonly sha: string
  readonly ref: string
  /** null: the repository is gone. */
  readonly repository: number | null
}

export interface WorkflowRun {
  readonly id: number
  readonly attempt: number
  readonly event: string
  /** Of the workflow file, without the ref that may follow it. */
  readonly path: string
  readonly status: string
  readonly conclusion: string | null
  readonly headSha: string
  readonly headBranch: string | null
  readonly headRepository: { readonly id: number; readonly owner: string } | null
  /** When this attempt started: milliseconds since 1970. */
  readonly startedAt: number
}

export interface Artifact {
  readonly id: number
  readonly name: string
  readonly bytes: number
  readonly expired: boolean
  /** `sha256:` and 64 hexadecimal digits; null where the server does not say it. */
  readonly digest: string | null
  readonly createdAt: number
  /** The run it belongs to, and the commit of that run. */
  readonly run: number | null
  readonly headSha: string | null
}
