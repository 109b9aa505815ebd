/** The rows of a repository. What git knows lies in the bare repository; refs are kept here too, so that they have a past. */
import type { Identity, Role } from './people.ts'
import { Table, type Journal } from './journal.ts'
import type { Reaction } from './reactions.ts'
import type { Review } from './reviews.ts'

export interface Repository {
  readonly id: number
  /** Changed by a transfer, as the name is by a rename; the number stays. */
  owner: Identity
  name: string
  private: boolean
  /** Read-only for everyone. */
  archived: boolean
  /** Closed by GitHub itself. */
  disabled: boolean
  /** Changed by pull requests only. */
  readonly protectedBranches: Set<string>
  readonly defaultBranch: string
  readonly parent: Repository | null
  readonly createdAt: number
  /** The bare repository on disk. */
  readonly dir: string
  /** By the number of the user; the owner is admin without an entry. */
  readonly collaborators: Map<number, Role>
  /** `refs/heads/main` → commit. */
  readonly refs: Table<string, string>
  /** Issues and pull requests share their numbers. */
  readonly issues: Table<number, Issue>
  readonly comments: Table<number, Comment>
  readonly reactions: Table<number, Reaction>
  readonly reviews: Table<number, Review>
  readonly checkRuns: Table<number, CheckRun>
  readonly workflowRuns: Table<number, WorkflowRun>
  readonly artifacts: Table<number, Artifact>
}

export interface Issue {
  readonly id: number
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly author: Identity
  readonly state: 'open' | 'closed'
  readonly locked: boolean
  readonly createdAt: number
  readonly updatedAt: number
  readonly closedAt: number | null
  /** Names. */
  readonly labels: readonly string[]
  /** Absent on an issue. */
  readonly pull: Pull | null
}

export interface Pull {
  readonly id: number
  readonly draft: boolean
  readonly head: { readonly ref: string; readonly sha: string; readonly repository: Repository | null; readonly owner: Identity }
  readonly base: { readonly ref: string; readonly sha: string }
  readonly mergedAt: number | null
  readonly mergedBy: Identity | null
  readonly mergeCommit: string | null
  /** Null while GitHub is still thinking about it. */
  readonly mergeable: boolean | null
}

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly author: Identity
  readonly body: string
  readonly createdAt: number
  readonly updatedAt: number
}

export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
  readonly raw_details?: string
}

export interface CheckRun {
  readonly id: number
  readonly suite: number
  readonly app: Identity
  readonly name: string
  readonly headSha: string
  readonly externalId: string
  readonly detailsUrl: string | null
  readonly status: string
  readonly conclusion: string | null
  readonly startedAt: number
  readonly completedAt: number | null
  readonly title: string | null
  readonly summary: string | null
  readonly text: string | null
  readonly annotations: readonly Annotation[]
}

export interface WorkflowRun {
  readonly id: number
  readonly number: number
  readonly attempt: number
  /** Of the workflow. */
  readonly name: string
  /** What `run-name` made; null: the message of the commit. */
  readonly title: string | null
  /** Of a workflow dispatch. */
  readonly inputs: Readonly<Record<string, string>>
  /** `.github/workflows/ci.yml` */
  readonly path: string
  readonly event: string
  readonly status: 'queued' | 'in_progress' | 'completed'
  readonly conclusion: string | null
  readonly headBranch: string
  readonly headSha: string
  readonly headRepository: Repository
  readonly actor: Identity
  /** Who started this attempt. */
  readonly startedBy: Identity
  readonly createdAt: number
  /** Of this attempt. */
  readonly attemptAt: number
  readonly updatedAt: number
}

export interface Artifact {
  readonly id: number
  readonly run: number
  readonly name: string
  readonly zip: Buffer
  readonly createdAt: number
  readonly expiresAt: number
}

export const fullName = ({ owner, name }: Repository): string => `${owner.login}/${name}`

/** Forks, their parent and its other forks share all objects, as on GitHub. */
export function newTables(journal: Journal): Pick<Repository, 'refs' | 'issues' | 'comments' | 'reactions' | 'reviews' | 'checkRuns' | 'workflowRuns' | 'artifacts'> {
  return { refs: new Table(journal), issues: new Table(journal), comments: new Table(journal), reactions: new Table(journal), reviews: new Table(journal), checkRuns: new Table(journal), workflowRuns: new Table(journal), artifacts: new Table(journal) }
}
