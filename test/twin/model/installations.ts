/** What becomes of an installation: fewer or more repositories, other rights, a pause, its end. */
import type { Permissions } from '../access/permissions.ts'
import type { Installation } from './apps.ts'
import type { Identity } from './people.ts'
import type { State } from './state.ts'

/** Its tokens end with it. */
export function uninstall(state: State, installation: Installation, sender: Identity): void {
  state.happened({ name: 'installation', action: 'deleted', repository: null, subject: installation.id, sender })
  state.installations.delete(installation.id)
  state.tokens.revokeOf(installation)
}

/** Nothing goes until it is taken back: no token is made, no token works, no webhook is sent but the one that says so. */
export function suspend(state: State, installation: Installation, to: boolean, sender: Identity): void {
  const { suspendedAt } = installation
  if (to === (suspendedAt !== null)) return
  installation.suspendedAt = to ? state.now() : null
  installation.updatedAt = state.now()
  state.happened({ name: 'installation', action: to ? 'suspend' : 'unsuspend', repository: null, subject: installation.id, sender })
}

export function selectRepositories(state: State, installation: Installation, repositories: 'all' | readonly number[], sender: Identity): void {
  const reached = (): number[] => [...state.repositories.values()].filter(({ owner }) => owner.id === installation.account.id).map(({ id }) => id).filter((id) => installation.repositories === 'all' || installation.repositories.includes(id))
  const before = reached()
  installation.repositories = repositories
  installation.updatedAt = state.now()
  const after = reached()
  const [added, removed] = [after.filter((id) => !before.includes(id)), before.filter((id) => !after.includes(id))]
  if (added.length > 0) state.happened({ name: 'installation_repositories', action: 'added', repository: null, subject: installation.id, sender, details: { added, removed: [] } })
  if (removed.length > 0) state.happened({ name: 'installation_repositories', action: 'removed', repository: null, subject: installation.id, sender, details: { added: [], removed } })
}

/** The owner accepts what the app newly asks for; a test takes rights away the same way. */
export function acceptPermissions(state: State, installation: Installation, permissions: Permissions, sender: Identity): void {
  installation.permissions = { metadata: 'read', ...permissions }
  installation.events = installation.app.events
  installation.updatedAt = state.now()
  state.happened({ name: 'installation', action: 'new_permissions_accepted', repository: null, subject: installation.id, sender })
}
