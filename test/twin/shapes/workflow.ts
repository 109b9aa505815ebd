/** A workflow: a file below `.github/workflows`. */
import { stamp } from '../model/clock.ts'
import type { Repository } from '../model/repository.ts'
import type { State } from '../model/state.ts'
import { workflowId } from './actions.ts'
import { apiUrl, htmlUrl } from './repository.ts'
import { nodeId } from './user.ts'

export function workflowShape(state: State, repository: Repository, { path, name }: { readonly path: string; readonly name: string }): Record<string, unknown> {
  const id = workflowId(path)
  const file = path.slice(path.lastIndexOf('/') + 1)
  return {
    id,
    node_id: nodeId('W', id),
    name,
    path,
    state: 'active',
    created_at: stamp(repository.createdAt),
    updated_at: stamp(repository.createdAt),
    url: `${apiUrl(state, repository)}/actions/workflows/${id}`,
    html_url: `${htmlUrl(state, repository)}/blob/${repository.defaultBranch}/${path}`,
    badge_url: `${htmlUrl(state, repository)}/workflows/${encodeURIComponent(name)}/badge.svg?file=${file}`,
  }
}
