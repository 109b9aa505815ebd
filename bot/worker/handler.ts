/** What does a task is given, and what it says at the end. A handler is a story that may be begun again at any point of it. */
import type { Config } from '../../core/schema/config.ts'
import type { Problem } from '../../core/problem.ts'
import type { Answer, GitHubProblem } from '../../core/world/github.ts'
import type { Clock, Log } from '../../core/world.ts'
import type { AppClient, Permissions } from '../github/app-client.ts'
import type { RepositoryClient } from '../github/repository-client.ts'
import type { Mirror } from '../mirror/mirror.ts'
import type { Settings } from '../settings/settings.ts'
import type { Json, NewTask, Store, Task } from '../store/store.ts'

export interface Handler {
  readonly kind: string
  /** The token of the task has these and no others; of a command those of its verb. */
  readonly permissions: Permissions | ((input: Json) => Permissions)
  /** Milliseconds after which it is stopped and tried again. */
  readonly limitMs: number
  readonly run: (context: TaskContext) => Promise<Outcome>
  /** What it does where the installation gives less, in `missing` (`checks: write`); left out, or null: it says what is missing and ends. */
  readonly fewer?: (context: TaskContext, missing: readonly string[]) => Promise<Outcome> | null
}

export interface TaskContext {
  readonly task: Task
  readonly github: RepositoryClient
  readonly app: AppClient
  readonly mirror: Mirror
  readonly effects: Effects
  readonly store: Store
  readonly settings: Settings
  /** In force for the repository: of its default branch, or the last good one. */
  readonly config: () => Promise<Config>
  readonly clock: Clock
  /** Every line has the GUID and the key of the task. */
  readonly log: Log
  /** Aborted when the lease is lost, the limit is over or the process ends. */
  readonly signal: AbortSignal
}

export type Outcome =
  | { readonly kind: 'done'; readonly outcome: string; readonly then?: readonly NewTask[] }
  /** Later, and it is nobody's failure: GitHub asked to wait, or what it needs is not there yet. */
  | { readonly kind: 'later'; readonly at: number; readonly why: string; /** Whose the repository is by now. */ readonly installation?: number }
  /** It failed and may be better the next time; after the last attempt it is a dead letter. */
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** It will never be better. */
  | { readonly kind: 'dead'; readonly problem: Problem }

/**
 * Find before create. What was achieved is given back from the ledger; what was intended is looked for on GitHub first; only then is it
 * made. A crash before or after any line of it leads to one effect (G2). Ends by throwing `Stopped` when the lease is lost, so that a
 * late worker writes nothing (fencing), and on a problem of GitHub's that is worth another try.
 */
export interface Effects {
  once<T extends Json>(step: string, effect: { readonly find: () => Promise<Answer<T | null>>; readonly make: () => Promise<Answer<T>> }): Promise<T>
  /** For what changes nothing when it is done again (an edit, a reaction): made again unless achieved. */
  again<T extends Json>(step: string, make: () => Promise<Answer<T>>): Promise<T>
  /** What an earlier attempt noted or achieved under this name; null: nothing. */
  known(step: string): Promise<Json>
  /** It may have been done before: the ledger may be younger than what it is about, and knows nothing of it. */
  doubtful(): Promise<boolean>
  /** The value of an answer; a problem ends the task as it deserves. */
  need<T>(answer: Answer<T> | Promise<Answer<T>>): Promise<T>
}

/** Thrown by `Effects`, read by the worker. */
export class Stopped extends Error {
  readonly outcome: Outcome | 'lost'
  constructor(outcome: Outcome | 'lost') {
    super('The task stops here.')
    this.name = 'Stopped'
    this.outcome = outcome
  }
}

/** What a problem of GitHub's means for a task. */
export type FromProblem = (problem: GitHubProblem, now: number) => Outcome
