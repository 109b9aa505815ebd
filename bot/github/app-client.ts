/** GitHub as the App sees it. Every token it makes is for one repository and for what one task needs (A68). */
import type { Answer } from '../../core/world/github.ts'
import type { PermissionName } from '../../core/command/permission-name.ts'
import type { RepositoryClient } from './repository-client.ts'

export interface AppClient {
  readonly app: { readonly id: number; readonly slug: string }
  /** One page of at most 100. */
  installations(page: number): Promise<Answer<readonly Installation[]>>
  /** Repositories that an installation may see; one page of at most 100. */
  repositories(installation: number, page: number): Promise<Answer<readonly RepositoryFacts[]>>
  /** A client with a token of its own for this repository and these permissions; it is renewed when it ends. Tasks that need the very same share one; it is revoked when nobody has used it for a while. */
  open(wanted: { readonly installation: number; readonly repository: number; readonly permissions: Permissions; readonly task: string | null; readonly signal: AbortSignal; /** For metrics: on whose behalf. */ readonly verb?: string | null }): Promise<Answer<RepositoryClient>>
  /** Whose the repository is now; null: it is gone, or the App is not installed where it is. */
  installationOf(repository: number): Promise<Answer<Installation | null>>
  /** Deliveries of the App's webhook, the newest first, at most 100 after `cursor`. */
  deliveries(cursor: string | null): Promise<Answer<{ readonly items: readonly DeliveryFacts[]; readonly next: string | null }>>
  /** GitHub sends it again, under the same GUID. */
  redeliver(id: number): Promise<Answer<void>>
}

export type { PermissionName } from '../../core/command/permission-name.ts'
export type Permissions = Readonly<Partial<Record<PermissionName, 'read' | 'write'>>>

export interface Installation {
  readonly id: number
  readonly account: { readonly id: number; readonly login: string }
  readonly suspended: boolean
  /** Names of the permissions that it gives, at whatever level. */
  readonly gives: readonly string[]
}

export interface RepositoryFacts {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly defaultBranch: string
  readonly private: boolean
  readonly archived: boolean
}

export interface DeliveryFacts {
  readonly id: number
  readonly guid: string
  readonly event: string
  readonly deliveredAt: number
  /** Status that our answer had; 0: there was none. */
  readonly status: number
  readonly redelivery: boolean
}
