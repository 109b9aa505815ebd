/** Tokens of installations: never more than the installation has, and less when they are asked for so. */
import type { Level, Permissions } from '../access/permissions.ts'
import { HOURLY } from '../access/limits.ts'
import type { Token } from '../access/tokens.ts'
import { Refusal } from '../server/answer.ts'
import { repositoriesOf, type Installation } from './apps.ts'
import type { State } from './state.ts'

export const TOKEN_LIVES_MS = 3_600_000

export interface WantedToken {
  readonly repositories?: readonly string[]
  readonly repository_ids?: readonly number[]
  readonly permissions?: Readonly<Record<string, string>>
}

export function mintToken(state: State, installation: Installation, wanted: WantedToken): Token {
  if (installation.suspendedAt !== null) throw new Refusal(403, 'This installation has been suspended')
  return state.tokens.add({
    identity: installation.app.bot,
    installation,
    repositories: wantedRepositories(state, installation, wanted),
    permissions: wantedPermissions(installation, wanted.permissions),
    expiresAt: state.now() + TOKEN_LIVES_MS,
    hourly: HOURLY.others,
  })
}

function wantedRepositories(state: State, installation: Installation, { repositories, repository_ids: ids }: WantedToken): 'all' | readonly number[] {
  if (repositories === undefined && ids === undefined) return 'all'
  const reached = repositoriesOf(state, installation)
  const byName = (repositories ?? []).map((name) => reached.find((repository) => repository.name.toLowerCase() === name.toLowerCase())?.id)
  const byId = (ids ?? []).map((id) => reached.find((repository) => repository.id === id)?.id)
  const all = [...byName, ...byId]
  if (all.length === 0 || all.includes(undefined)) throw new Refusal(422, 'There is at least one repository that does not exist or is not accessible to the parent installation.')
  return [...new Set(all as number[])]
}

/** An installation that has not accepted what the app newly asks for has less than the app. */
function wantedPermissions({ permissions: held }: Installation, wanted: WantedToken['permissions']): Permissions {
  if (wanted === undefined || Object.keys(wanted).length === 0) return held
  for (const [name, level] of Object.entries(wanted)) {
    const has = held[name as keyof Permissions]
    if (has === undefined || (level === 'write' && has !== 'write')) throw new Refusal(422, 'The permissions requested are not granted to this installation.')
  }
  return { metadata: 'read', ...(wanted as Readonly<Record<string, Level>>) }
}
