/** `installation` and `installation_repositories`: what an app is told about where it is installed. */
import { installationShape, installedRepositories, shortRepository } from '../../shapes/app.ts'
import type { MakePayload } from '../payloads.ts'

export const installationPayload: MakePayload = (state, { subject, action }) => {
  const installation = state.installations.get(subject as number)!
  return {
    installation: installationShape(state, installation),
    repositories: installedRepositories(state, installation),
    ...(action === 'created' ? { requester: null } : {}),
  }
}

export const installationRepositoriesPayload: MakePayload = (state, { subject, details }) => {
  const installation = state.installations.get(subject as number)!
  const shown = (numbers: readonly number[] = []) => numbers.map((number) => shortRepository(state.everyRepository.get(number)!))
  return {
    installation: installationShape(state, installation),
    repository_selection: installation.repositories === 'all' ? 'all' : 'selected',
    repositories_added: shown(details?.added),
    repositories_removed: shown(details?.removed),
    requester: null,
  }
}
