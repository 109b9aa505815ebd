/**
 * What a webhook tells, as far as Hortus acts on it. Read by a total reader from the body alone (A65); texts are a stranger's. Facts that
 * decide anything are asked of GitHub again at the time of acting: a payload only says where to look.
 */
import type { Author } from '../world/github.ts'

export type Event =
  | (Common & { readonly kind: 'comment'; readonly issue: number; readonly isPull: boolean; readonly comment: { readonly id: number; readonly nodeId: string; readonly body: string; readonly createdAt: number }; readonly author: Author })
  | (Common & { readonly kind: 'review'; readonly issue: number; readonly review: { readonly id: number; readonly nodeId: string; readonly body: string; readonly submittedAt: number; readonly commit: string }; readonly author: Author })
  | (Common & { readonly kind: 'pull'; readonly action: 'opened' | 'reopened' | 'synchronize' | 'closed' | 'edited' | 'ready'; readonly issue: number; readonly head: string; /** A stranger's, when `headRepository` is another one. */ readonly headRef: string; /** null: the fork is gone. */ readonly headRepository: number | null; readonly base: string; readonly baseRef: string; readonly merged: boolean; readonly updatedAt: number })
  | (Common & { readonly kind: 'push'; readonly ref: string; readonly before: string; readonly after: string; readonly isDefault: boolean; /** null: too many to say. */ readonly paths: readonly string[] | null })
  | (Common & { readonly kind: 'run'; readonly run: number; readonly attempt: number; readonly path: string; readonly title: string; readonly trigger: string; readonly status: 'requested' | 'in_progress' | 'completed'; readonly conclusion: string | null; readonly headSha: string; readonly headBranch: string | null; readonly updatedAt: number })
  | (Common & { readonly kind: 'check'; readonly action: 'rerequested'; readonly check: number; readonly name: string; readonly headSha: string; readonly externalId: string; readonly app: number | null; readonly updatedAt: number })
  | (Common & { readonly kind: 'repository'; readonly action: 'renamed' | 'transferred' | 'archived' | 'unarchived' | 'deleted' | 'edited' })
  | { readonly kind: 'installation'; readonly action: 'created' | 'deleted' | 'suspend' | 'unsuspend' | 'added' | 'removed' | 'new_permissions_accepted'; readonly installation: number; readonly repositories: readonly number[] }

export interface Common {
  readonly installation: number
  readonly repository: { readonly id: number; readonly owner: string; readonly name: string; readonly defaultBranch: string }
  readonly sender: Author
}

/** `nothing`: it is well-formed and none of ours. `mismatch`: the body is not of the event that the header names. `unreadable`: it is not what GitHub sends. */
export type Told = { readonly kind: 'told'; readonly event: Event } | { readonly kind: 'nothing' | 'mismatch' | 'unreadable'; readonly why: string }
