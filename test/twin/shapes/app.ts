/** Apps, installations and their tokens. */
import { stamp } from '../model/clock.ts'
import type { Installation, TwinApp } from '../model/apps.ts'
import { repositoriesOf } from '../model/apps.ts'
import type { Repository } from '../model/repository.ts'
import type { State } from '../model/state.ts'
import { stampOrNull } from './issue.ts'
import { integration, nodeId, simpleUser } from './user.ts'

/** `GET /app`. */
export function appShape(state: State, app: TwinApp): Record<string, unknown> {
  return { ...integration(state, app.bot), installations_count: [...state.installations.values()].filter((each) => each.app === app).length }
}

export function installationShape(state: State, installation: Installation): Record<string, unknown> {
  const { id, app, account, repositories, permissions, events, createdAt, updatedAt, suspendedAt } = installation
  const url = `${state.origin}/app/installations/${id}`
  return {
    id,
    client_id: app.clientId,
    account: simpleUser(state, account),
    repository_selection: repositories === 'all' ? 'all' : 'selected',
    access_tokens_url: `${url}/access_tokens`,
    repositories_url: `${state.origin}/installation/repositories`,
    html_url: account.type === 'Organization' ? `${state.origin}/organizations/${account.login}/settings/installations/${id}` : `${state.origin}/settings/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type === 'Organization' ? 'Organization' : 'User',
    permissions,
    events,
    created_at: stamp(createdAt),
    updated_at: stamp(updatedAt),
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: suspendedAt === null ? null : simpleUser(state, account),
    suspended_at: stampOrNull(suspendedAt),
  }
}

export const installedRepositories = (state: State, installation: Installation): Record<string, unknown>[] => repositoriesOf(state, installation).map(shortRepository)

/** As the webhooks of installations have them. */
export const shortRepository = ({ id, name, owner, private: hidden }: Repository): Record<string, unknown> => ({ id, node_id: nodeId('R', id), name, full_name: `${owner.login}/${name}`, private: hidden })
