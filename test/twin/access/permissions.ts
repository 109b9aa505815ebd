/**
 * What a token may do on a repository. The right that each route names is the one in GitHub's own table
 * (github/docs, src/github-apps/data/fpt-2022-11-28/server-to-server-permissions.json). An installation token may do what it was given, and nothing else, also on a public
 * repository that it is installed on: GitHub lets some reads of public data through there, but a workflow that works with
 * the stricter table works on private repositories too.
 */
import type { Installation } from '../model/apps.ts'
import { atLeast, type Role } from '../model/people.ts'
import type { Repository } from '../model/repository.ts'
import type { Token } from './tokens.ts'

export const PERMISSIONS = ['metadata', 'contents', 'issues', 'pull_requests', 'checks', 'actions', 'workflows', 'administration'] as const
export type Permission = (typeof PERMISSIONS)[number]
export type Level = 'read' | 'write'
export type Permissions = { readonly [name in Permission]?: Level }

/** One of these is enough. */
export interface Need {
  readonly anyOf: readonly (readonly [Permission, Level])[]
  /** Any signed-in user who can see the repository may, as everybody may comment on a public issue. */
  readonly people?: true
  /** Not without a token, even on a public repository. */
  readonly signedIn?: true
}

/** `need('issues:write', 'pull_requests:write')`: either. */
export function need(...names: readonly `${Permission}:${Level}`[]): Need {
  return { anyOf: names.map((name) => name.split(':') as unknown as readonly [Permission, Level]) }
}

/** The header in which GitHub says what would have been enough. */
export const accepted = ({ anyOf }: Need): string => anyOf.map(([name, level]) => `${name}=${level}`).join('; ')

const READ_ALL: Permissions = { metadata: 'read', contents: 'read', issues: 'read', pull_requests: 'read', checks: 'read', actions: 'read' }
/** Check runs are written by apps only. */
const WRITE_ALL: Permissions = { metadata: 'read', contents: 'write', issues: 'write', pull_requests: 'write', checks: 'read', actions: 'write', workflows: 'write' }

/** Null: for this token the repository does not exist. */
export function permissionsOn(token: Token | null, repository: Repository): Permissions | null {
  const seenByAll = repository.private ? null : READ_ALL
  if (token === null) return seenByAll
  if (!coversRepository(token, repository)) return seenByAll
  if (token.installation !== undefined) return lesser({ metadata: 'read', ...token.permissions }, token.installation.permissions)
  if (token.identity.type === 'Bot') return { metadata: 'read', ...token.permissions }
  const role = roleOf(repository, token.identity.id)
  const byRole = role === 'none' ? seenByAll : atLeast(role, 'write') ? WRITE_ALL : READ_ALL
  return byRole === null || token.permissions === undefined ? byRole : lesser(byRole, { metadata: 'read', ...token.permissions })
}

export function grants(held: Permissions, { anyOf }: Need): boolean {
  return anyOf.some(([name, level]) => held[name] === 'write' || held[name] === level)
}

/** What GitHub answers for a person: everybody can read what is public. */
export function roleOf(repository: Repository, user: number): Role {
  if (repository.owner.id === user) return 'admin'
  return repository.collaborators.get(user) ?? (repository.private ? 'none' : 'read')
}

function coversRepository({ repositories, installation }: Token, { id, owner }: Repository): boolean {
  const given = repositories === 'all' || repositories.includes(id)
  return given && (installation === undefined || covers(installation, id, owner.id))
}

/** Whether an app may reach a repository of this owner by an installation. */
export function covers({ account, repositories }: Installation, repository: number, owner: number): boolean {
  return account.id === owner && (repositories === 'all' || repositories.includes(repository))
}

/** What both allow. */
export function lesser(a: Permissions, b: Permissions): Permissions {
  const both = PERMISSIONS.filter((name) => a[name] !== undefined && b[name] !== undefined)
  return Object.fromEntries(both.map((name) => [name, a[name] === 'write' && b[name] === 'write' ? 'write' : 'read']))
}
