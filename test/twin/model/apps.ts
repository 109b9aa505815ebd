/** GitHub Apps and their installations. An app signs with its key; an installation says on whose repositories it may do what. */
import { createHash, generateKeyPairSync } from 'node:crypto'
import type { Permissions } from '../access/permissions.ts'
import type { Identity } from './people.ts'
import type { Repository } from './repository.ts'
import type { State } from './state.ts'

export interface TwinApp {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly clientId: string
  readonly owner: Identity
  /** The bot user that it acts as: `slug[bot]`. */
  readonly bot: Identity
  /** PEM (PKCS #1), as GitHub hands it out. */
  readonly privateKey: string
  readonly publicKey: string
  readonly createdAt: number
  permissions: Permissions
  events: readonly string[]
  webhook: { readonly url: string; readonly secret: string } | null
}

export interface NewApp {
  readonly slug: string
  readonly name?: string
  readonly owner?: Identity
  readonly permissions: Permissions
  /** Names of webhooks. Those of installations come always. */
  readonly events: readonly string[]
  readonly webhook?: { readonly url: string; readonly secret: string }
}

export interface Installation {
  readonly id: number
  readonly app: TwinApp
  readonly account: Identity
  /** Numbers of repositories; `all` has those that come later too. */
  repositories: 'all' | readonly number[]
  permissions: Permissions
  events: readonly string[]
  suspendedAt: number | null
  readonly createdAt: number
  updatedAt: number
}

export function registerApp(state: State, wanted: NewApp): TwinApp {
  const there = state.user(`${wanted.slug}[bot]`)
  const id = there?.app?.id ?? state.nextId()
  const name = wanted.name ?? wanted.slug
  const bot = there ?? state.addUser({ login: `${wanted.slug}[bot]`, id: state.nextId(), type: 'Bot', app: { id, slug: wanted.slug, name } })
  const owner = wanted.owner ?? state.user('hortus-garden') ?? state.addUser({ login: 'hortus-garden', id: state.nextId(), type: 'Organization' })
  const app: TwinApp = {
    id,
    slug: wanted.slug,
    name,
    clientId: `Iv23li${createHash('sha256').update(String(id)).digest('hex').slice(0, 14)}`,
    owner,
    bot,
    ...keys(),
    createdAt: state.now(),
    permissions: { metadata: 'read', ...wanted.permissions },
    events: wanted.events,
    webhook: wanted.webhook ?? null,
  }
  state.apps.set(id, app)
  return app
}

/** Whoever owns the repositories gives the app what it asks for, or less. */
export function installApp(state: State, app: TwinApp, account: Identity, { repositories, permissions }: { readonly repositories?: readonly Repository[]; readonly permissions?: Permissions } = {}): Installation {
  const now = state.now()
  const installation: Installation = {
    id: state.nextId(),
    app,
    account,
    repositories: repositories === undefined ? 'all' : repositories.map(({ id }) => id),
    permissions: { metadata: 'read', ...(permissions ?? app.permissions) },
    events: app.events,
    suspendedAt: null,
    createdAt: now,
    updatedAt: now,
  }
  state.installations.set(installation.id, installation)
  state.happened({ name: 'installation', action: 'created', repository: null, subject: installation.id, sender: account })
  return installation
}

/** The repositories that it reaches now. */
export function repositoriesOf(state: State, { account, repositories }: Installation): Repository[] {
  return [...state.repositories.values()].filter(({ id, owner }) => owner.id === account.id && (repositories === 'all' || repositories.includes(id)))
}

let pair: { readonly privateKey: string; readonly publicKey: string } | null = null

/** Making a key takes longer than most tests: apps of one process share one, except that each has its own number. */
function keys(): { readonly privateKey: string; readonly publicKey: string } {
  pair ??= generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs1', format: 'pem' } })
  return pair
}
