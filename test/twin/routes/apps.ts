/** What an app is told about itself, by its JWT: where it is installed, and the tokens for it. */
import type { Installation } from '../model/apps.ts'
import { repositoriesOf } from '../model/apps.ts'
import { suspend, uninstall } from '../model/installations.ts'
import { mintToken, type WantedToken } from '../model/tokens-of.ts'
import { stamp } from '../model/clock.ts'
import { created, gone, notFound, numberOf, ok } from '../server/answer.ts'
import { listAnswer } from '../server/page.ts'
import type { Call, Route } from '../server/route.ts'
import { appShape, installationShape } from '../shapes/app.ts'
import { wholeRepository } from '../shapes/repository.ts'

const BY_APP = { needs: { anyOf: [] }, by: 'app' } as const
const BY_INSTALLATION = { needs: { anyOf: [] }, by: 'installation' } as const

export const appRoutes: readonly Route[] = [
  { operation: 'GET /app', ...BY_APP, handle: ({ state, app }) => ok(appShape(state, app!)) },
  { operation: 'GET /apps/{app_slug}', needs: { anyOf: [] }, handle: bySlug },
  { operation: 'GET /app/installations', ...BY_APP, handle: list },
  { operation: 'GET /app/installations/{installation_id}', ...BY_APP, handle: (call) => ok(installationShape(call.state, installationOf(call))) },
  { operation: 'DELETE /app/installations/{installation_id}', ...BY_APP, handle: remove },
  { operation: 'POST /app/installations/{installation_id}/access_tokens', ...BY_APP, handle: createToken },
  { operation: 'PUT /app/installations/{installation_id}/suspended', ...BY_APP, handle: (call) => setSuspended(call, true) },
  { operation: 'DELETE /app/installations/{installation_id}/suspended', ...BY_APP, handle: (call) => setSuspended(call, false) },
  { operation: 'GET /repos/{owner}/{repo}/installation', ...BY_APP, handle: ofRepository },
  { operation: 'GET /orgs/{org}/installation', ...BY_APP, handle: (call) => ofAccount(call, 'org') },
  { operation: 'GET /users/{username}/installation', ...BY_APP, handle: (call) => ofAccount(call, 'username') },
  { operation: 'GET /installation/repositories', ...BY_INSTALLATION, handle: repositories },
  { operation: 'DELETE /installation/token', ...BY_INSTALLATION, handle: revoke },
]

function bySlug({ state, params }: Call) {
  const app = [...state.apps.values()].find(({ slug }) => slug === params['app_slug'])
  if (app === undefined) throw notFound()
  return ok(appShape(state, app))
}

function list(call: Call) {
  return listAnswer(call, installationsOf(call), (installation) => installationShape(call.state, installation))
}

function createToken(call: Call) {
  const installation = installationOf(call)
  const token = mintToken(call.state, installation, call.body as WantedToken)
  const only = token.repositories
  const named = only === 'all' ? {} : { repositories: repositoriesOf(call.state, installation).filter(({ id }) => only.includes(id)).map((repository) => wholeRepository(call.state, repository)) }
  return created({ token: token.value, expires_at: stamp(token.expiresAt), permissions: token.permissions, repository_selection: only === 'all' && installation.repositories === 'all' ? 'all' : 'selected', ...named })
}

function remove(call: Call) {
  uninstall(call.state, installationOf(call), call.app!.bot)
  return gone
}

function setSuspended(call: Call, to: boolean) {
  suspend(call.state, installationOf(call), to, call.app!.bot)
  return gone
}

function ofRepository(call: Call) {
  const { owner = '', repo = '' } = call.params
  const repository = call.state.repository(owner, repo)
  const found = repository === null ? undefined : installationsOf(call).find((each) => repositoriesOf(call.state, each).includes(repository))
  if (found === undefined) throw notFound()
  return ok(installationShape(call.state, found))
}

function ofAccount(call: Call, name: 'org' | 'username') {
  const login = (call.params[name] ?? '').toLowerCase()
  const found = installationsOf(call).find(({ account }) => account.login.toLowerCase() === login && (name === 'username' || account.type === 'Organization'))
  if (found === undefined) throw notFound()
  return ok(installationShape(call.state, found))
}

function repositories(call: Call) {
  const { installation, repositories: only } = call.token!
  const reached = repositoriesOf(call.state, installation!).filter(({ id }) => only === 'all' || only.includes(id))
  const selection = installation!.repositories === 'all' && only === 'all' ? 'all' : 'selected'
  return listAnswer(call, reached, (repository) => wholeRepository(call.state, repository), (shown, total_count) => ({ total_count, repository_selection: selection, repositories: shown }))
}

function revoke(call: Call) {
  call.state.tokens.revoke(call.token!.value)
  return gone
}

const installationsOf = ({ state, app }: Call): Installation[] => [...state.installations.values()].filter((each) => each.app === app)

function installationOf(call: Call): Installation {
  const found = call.state.installations.get(numberOf(call, 'installation_id'))
  if (found === undefined || found.app !== call.app) throw notFound()
  return found
}
