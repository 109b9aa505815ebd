/** What a test does with a twin: acts on its model, and questions about what became of it. */
import type { LimitSettings } from './access/limits.ts'
import type { Permissions } from './access/permissions.ts'
import type { Armed, Arming } from './faults/faults.ts'
import type { Installation, NewApp, TwinApp } from './model/apps.ts'
import type { Happening } from './model/events.ts'
import type { Identity, Role } from './model/people.ts'
import type { NewIssue } from './model/pulls.ts'
import type { NewPush, NewRepository, RepositorySettings } from './model/repositories.ts'
import type { Artifact, CheckRun, Comment, Issue, Repository, WorkflowRun } from './model/repository.ts'
import type { ReactionContent, Subject } from './model/reactions.ts'
import type { NewReview, Review } from './model/reviews.ts'
import type { State } from './model/state.ts'
import type { LoggedRequest, RequestFilter, Violation } from './server/log.ts'
import type { DispatchHandler } from './model/dispatches.ts'
import type { Webhooks } from './webhooks/courier.ts'

/** A login stands for the user of that name, who is made when first named. */
export type Actor = string | Identity

export interface TwinOptions {
  /** The twin's time at the start, in milliseconds; it stands still unless `running`. */
  readonly now?: number
  readonly running?: boolean
  readonly port?: number
  /** Logins that are organisations; every other owner is a person. */
  readonly organizations?: readonly string[]
  /** Of what goes wrong with webhooks. */
  readonly seed?: number
  /** Secondary rate limits other than GitHub's. */
  readonly limits?: Partial<LimitSettings>
  /** For a test of the judge: changes an answer before it is judged and sent. */
  readonly tamper?: (operation: string, body: unknown) => unknown
}

export interface NewToken {
  readonly as: Actor
  /** All, unless named. */
  readonly repositories?: readonly Repository[]
  /** An app's token may nothing but read metadata without it; a person's whatever the person may. */
  readonly permissions?: Permissions
  /** An hour for apps, as on GitHub. */
  readonly livesMs?: number
  readonly hourly?: number
}

export interface Twin extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`: the API, and git below it. */
  readonly url: string
  readonly storageUrl: string
  readonly state: State
  readonly events: readonly Happening[]
  readonly violations: readonly Violation[]
  /** Takes the breaches so far, so that the end does not throw for them. */
  readonly forgive: () => readonly Violation[]
  readonly user: (login: string) => Identity
  readonly organization: (login: string) => Identity
  /** `github-actions` is the app behind GITHUB_TOKEN; any other slug is an app that is made when first named. */
  readonly app: (slug: string) => Identity
  /** A GitHub App with a key of its own. Its webhooks go to `webhook.url`, signed with the secret. */
  readonly createApp: (wanted: Omit<NewApp, 'owner'> & { readonly owner?: Actor }) => TwinApp
  /** On all repositories of the owner, or those that are named. Returns the number of the installation. */
  readonly install: (app: Pick<TwinApp, 'id'>, owner: Actor, options?: { readonly repositories?: readonly Repository[]; readonly permissions?: Permissions }) => number
  readonly installation: (id: number) => Installation
  readonly uninstall: (id: number) => void
  readonly suspend: (id: number, to?: boolean) => void
  /** Gives or takes rights, as the owner does who accepts what an app newly asks for. */
  readonly permit: (id: number, permissions: Permissions) => void
  /** Changes which repositories it reaches. */
  readonly select: (id: number, repositories: 'all' | readonly Repository[]) => void
  /** What is delivered to apps, and what goes wrong with it. */
  readonly webhooks: Webhooks
  /** Every webhook that is due has been sent and answered, those that followed from it too. */
  readonly settle: () => Promise<void>
  /** What was dispatched has been done, and told. */
  readonly idle: () => Promise<void>
  /** Does the work of runs that a workflow dispatch makes; without one they stay queued. */
  readonly onDispatch: (handler: DispatchHandler) => void
  /** The value of a new token. */
  readonly token: (wanted: NewToken) => string
  readonly createRepository: (wanted: Omit<NewRepository, 'owner' | 'collaborators'> & { readonly owner: Actor; readonly collaborators?: Readonly<Record<string, Role>> }) => Promise<Repository>
  readonly fork: (repository: Repository, owner: Actor, name?: string) => Promise<Repository>
  readonly rename: (repository: Repository, name: string) => void
  readonly transfer: (repository: Repository, owner: Actor) => void
  /** Makes it read-only, disables it, shows or hides it. */
  readonly settings: (repository: Repository, to: RepositorySettings) => void
  /** Merges an open pull request as its button does. Returns the commit of the merge. */
  readonly merge: (repository: Repository, number: number, by?: Actor) => Promise<string>
  /** Deletes it: what was a fork leaves its pull requests without a head repository. */
  readonly remove: (repository: Repository) => void
  /** A commit on a branch, as if pushed. Returns its SHA. */
  readonly push: (repository: Repository, wanted: Omit<NewPush, 'author'> & { readonly author?: Actor }) => Promise<string>
  readonly openIssue: (repository: Repository, wanted: Omit<NewIssue, 'author'> & { readonly author: Actor }) => Issue
  /** `head`: a branch of the repository, or of a fork. */
  readonly openPullRequest: (repository: Repository, wanted: Omit<NewIssue, 'author'> & { readonly author: Actor; readonly head: string | { readonly repository: Repository; readonly branch: string }; readonly base?: string; readonly draft?: boolean }) => Promise<Issue>
  readonly label: (repository: Repository, number: number, labels: readonly string[], by?: Actor) => Issue
  /** A draft becomes ready, or the other way round. */
  readonly setDraft: (repository: Repository, number: number, draft: boolean, by?: Actor) => Issue
  readonly review: (repository: Repository, number: number, review: Omit<NewReview, 'author'> & { readonly author: Actor }) => Review
  /** A person changes their comment; deletes it. */
  readonly editComment: (repository: Repository, comment: Pick<Comment, 'id'>, body: string, by?: Actor) => Comment
  readonly deleteComment: (repository: Repository, comment: Pick<Comment, 'id'>, by?: Actor) => void
  /** To a comment, an issue or a pull request: who reacted, and how. */
  readonly reactions: (repository: Repository, to: Subject) => { readonly login: string; readonly content: ReactionContent }[]
  /** Somebody asks for a check to be run again. */
  readonly rerequest: (repository: Repository, check: Pick<CheckRun, 'id'>, by?: Actor) => void
  /** Closes, reopens, locks. */
  readonly setIssue: (repository: Repository, number: number, to: { readonly state?: 'open' | 'closed'; readonly locked?: boolean }, by?: Actor) => Issue
  /** A comment by anyone, without the API: it counts for no limit. */
  readonly comment: (repository: Repository, number: number, author: Actor, body: string) => Comment
  readonly comments: (repository: Repository, number: number) => Comment[]
  readonly checkRuns: (repository: Repository, sha?: string) => CheckRun[]
  readonly startRun: (repository: Repository, wanted: { readonly headSha: string; readonly headBranch: string; readonly actor?: Actor; readonly headRepository?: Repository; readonly name?: string; readonly path?: string; readonly event?: string }) => WorkflowRun
  readonly finishRun: (repository: Repository, run: WorkflowRun, conclusion?: string) => WorkflowRun
  /** `by` left out: whoever started it first. */
  readonly rerun: (repository: Repository, run: WorkflowRun, by?: Actor) => WorkflowRun
  /** Files, which are zipped, or the bytes of an archive as a hostile run may have made them. */
  readonly uploadArtifact: (repository: Repository, run: WorkflowRun, name: string, content: Uint8Array | Readonly<Record<string, string | Uint8Array>>, days?: number) => Artifact
  readonly cloneUrl: (repository: Repository, token?: string) => string
  readonly now: () => number
  readonly advance: (ms: number) => void
  readonly arm: (arming: Arming) => Armed
  readonly requests: (filter?: RequestFilter) => LoggedRequest[]
  /** Stops and removes everything; throws when GitHub's document was breached. */
  readonly close: () => Promise<void>
}
