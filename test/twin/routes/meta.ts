/** Who I am, how much I may still ask, what a repository is, and what a person may do on it. */
import { need, roleOf } from '../access/permissions.ts'
import { atLeast } from '../model/people.ts'
import { notFound, ok, Refusal } from '../server/answer.ts'
import type { Call, Route } from '../server/route.ts'
import { fullRepository } from '../shapes/repository.ts'
import { simpleUser, wholeUser } from '../shapes/user.ts'

export const metaRoutes: readonly Route[] = [
  { operation: 'GET /user', needs: { anyOf: [], signedIn: true }, handle: getUser },
  { operation: 'GET /rate_limit', needs: { anyOf: [] }, handle: rateLimit },
  { operation: 'GET /repos/{owner}/{repo}', needs: need('metadata:read'), handle: ({ state, repository }) => ok(fullRepository(state, repository)) },
  { operation: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission', needs: { ...need('metadata:read'), signedIn: true }, handle: permissionOf },
]

/** An installation is nobody's account. */
function getUser({ state, identity }: Call) {
  if (identity?.type !== 'User') throw new Refusal(403, 'Resource not accessible by integration')
  return ok(wholeUser(state, identity))
}

function rateLimit({ quota }: Call) {
  const core = quota()
  const resources = { core, search: { limit: 30, used: 0, remaining: 30, reset: core.reset } }
  return ok({ resources, rate: core })
}

/** The old four levels, and the role by its own name: maintain is `write` there, triage is `read`. */
function permissionOf({ state, repository, params }: Call) {
  const user = state.user(params['username'] ?? '')
  if (user === null) throw notFound()
  const role = roleOf(repository, user.id)
  const permission = role === 'admin' || role === 'none' ? role : atLeast(role, 'write') ? 'write' : 'read'
  const can = { pull: atLeast(role, 'read'), triage: atLeast(role, 'triage'), push: atLeast(role, 'write'), maintain: atLeast(role, 'maintain'), admin: role === 'admin' }
  return ok({ permission, role_name: role, user: { ...simpleUser(state, user), role_name: role, permissions: can } })
}
