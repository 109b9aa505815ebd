/**
 * One repository with a token of one task: what `GitHub` (core/world/github.ts) asks, and what a bot does besides. Writes wait for the
 * shared budget; in a dry run the transport itself refuses them and notes what would have been sent. Nothing here is done twice by
 * itself: `Effects` (bot/worker/effects.ts) look before they make.
 */
import type { Answer, Author, CheckOutput, CheckRun, GitHub, IssueComment, Page, Pull, WorkflowRun } from '../../core/world/github.ts'
import type { RemoteRepository } from '../../core/world.ts'
import type { RepositoryFacts } from './app-client.ts'

export interface RepositoryClient extends GitHub, AsyncDisposable {
  readonly facts: RepositoryFacts
  readonly app: { readonly id: number; readonly slug: string }
  readonly dryRun: boolean
  /** Ends with the task: for what works on its behalf, such as git. */
  readonly signal?: AbortSignal
  /** It was renamed: what is known of it is asked anew when the next task opens it. */
  forget?(): void
  /** git goes another way than the rest: what is pushed is told here. In a dry run the branch is from now on where it would be. */
  notePush?(push: { readonly branch: string; readonly commit: string | null; readonly says: Readonly<Record<string, string | number | boolean | null>> }): void
  /** For git, over https and for this repository only; a fresh one when the last is about to end. */
  gitRemote(): Promise<Answer<{ readonly url: string; readonly token: string }>>

  /**
   * The same repository for what proposes to any (app/graduate.ts), over this client: its limits, its budget, its dry run, its token. What has
   * to wait for GitHub is not waited for: `parked` is told the answer, so that the task can end as it deserves.
   */
  asRemote?(parked: (answer: Answer<never>) => void): Promise<Answer<RemoteRepository>>

  issue(number: number): Promise<Answer<Issue | null>>
  /** Open and closed ones that we wrote, the newest first. */
  ourIssues(page: number): Promise<Answer<Page<Issue>>>
  createIssue(issue: { readonly title: string; readonly body: string; readonly labels: readonly string[] }): Promise<Answer<Issue>>
  updateIssue(number: number, to: { readonly title?: string; readonly body?: string; readonly state?: 'open' | 'closed' }): Promise<Answer<Issue>>

  /** null: it is gone. */
  comment(id: number): Promise<Answer<IssueComment | null>>
  /** A review that was submitted, as `comment` (GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}). null: it is gone. */
  review(pull: number, id: number): Promise<Answer<IssueComment | null>>
  /**
   * Of all issues and pull requests, those changed at that moment (a second) or after it, the oldest first. `same`: nothing changed since it
   * was asked last. GitHub is asked with an ETag, which costs nothing of the hour; what it then answers is told again all the same, so that
   * who was killed between hearing of a comment and acting on it hears of it again.
   */
  commentsSince(since: number, page: number): Promise<Answer<Page<RepositoryComment> | 'same'>>
  /** GitHub keeps one of a kind for each author: doing it twice is doing it once. */
  react(comment: number, reaction: Reaction): Promise<Answer<void>>
  /** To an issue or pull request itself. */
  reactToIssue(issue: number, reaction: Reaction): Promise<Answer<void>>

  /** Of a person now, not of a payload (A36). `id`: number of the account that has this login now (A42). */
  roleOf(login: string): Promise<Answer<{ readonly id: number; readonly role: Role }>>

  /** The first hundred that were submitted. */
  reviewsOf(pull: number): Promise<Answer<readonly IssueComment[]>>

  pullDetails(number: number): Promise<Answer<PullDetails | null>>
  /** Numbers of the accounts that GitHub knows as author or committer of its commits; of the first 250. */
  authorsOf(pull: number): Promise<Answer<readonly number[]>>
  /** Addresses of authors and committers as its commits themselves say them, of the first hundred: what anybody may write into a commit. */
  emailsOf(pull: number): Promise<Answer<readonly string[]>>
  /** Of any state, the newest first: those from a branch of this repository. */
  pullsOfBranch(branch: string): Promise<Answer<readonly PullDetails[]>>
  createPull(pull: { readonly title: string; readonly body: string; readonly head: string; readonly base: string; readonly draft: boolean }): Promise<Answer<PullDetails>>
  updatePull(number: number, to: { readonly title?: string; readonly body?: string; readonly state?: 'open' | 'closed' }): Promise<Answer<PullDetails>>
  /** Commit of a branch; null: it is not there. */
  branch(name: string): Promise<Answer<string | null>>
  /** Only below `hortus/`; one that is gone is no problem. */
  deleteBranch(name: string): Promise<Answer<void>>

  startCheck(check: { readonly name: string; readonly sha: string; readonly externalId: string; readonly detailsUrl?: string } & CheckOutput): Promise<Answer<CheckRun>>
  updateCheck(id: number, to: Partial<CheckOutput> & { readonly status?: 'queued' | 'in_progress'; readonly conclusion?: 'success' | 'neutral' | 'failure' | 'cancelled' | 'timed_out'; readonly detailsUrl?: string }): Promise<Answer<CheckRun>>

  /** `workflow`: its file name. The inputs come from lists that are allowed, and never from a stranger's text (A48). */
  dispatch(workflow: string, ref: string, inputs: Readonly<Record<string, string>>): Promise<Answer<void>>
  /** Newest first, at most 100 of one workflow file since a moment. */
  runsOf(workflow: string, options: { readonly since: number }): Promise<Answer<readonly RunFacts[]>>
  /** Runs of one commit, the newest first. */
  runsAt(sha: string): Promise<Answer<readonly RunFacts[]>>
  runFacts(id: number): Promise<Answer<RunFacts | null>>
  cancelRun(id: number): Promise<Answer<void>>
  rerunFailed(id: number): Promise<Answer<void>>
}

export type Reaction = 'eyes' | 'rocket' | 'confused' | '-1' | '+1'
export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin'

export interface Issue {
  readonly id: number
  readonly number: number
  readonly isPull: boolean
  readonly open: boolean
  readonly locked: boolean
  /** Untrusted, like the body. */
  readonly title: string
  readonly body: string
  readonly author: Author | null
}

export interface RepositoryComment extends IssueComment {
  readonly nodeId: string
  readonly issue: number
  readonly createdAt: number
  readonly updatedAt: number
}

export interface PullDetails extends Pull {
  readonly title: string
  readonly body: string
  readonly draft: boolean
  readonly merged: boolean
  readonly author: Author | null
  readonly url: string
}

export interface RunFacts extends WorkflowRun {
  /** What the workflow's `run-name` made: holds the key of the task that asked for it. */
  readonly title: string
  readonly url: string
  /** Who started it first; null: GitHub does not say. */
  readonly actor: Author | null
  /** Who started this attempt of it; null: GitHub does not say. */
  readonly startedBy: Author | null
}
