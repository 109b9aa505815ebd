/** What the answer to a request is, in the order in which GitHub decides. */
import type { IncomingMessage } from 'node:http'
import type { Limits } from '../access/limits.ts'
import { grants, permissionsOn, type Need, type Permissions } from '../access/permissions.ts'
import type { Authority } from '../access/authority.ts'
import type { Token } from '../access/tokens.ts'
import { bodyProblems, queryProblems, unknownKeys } from '../contract/judge.ts'
import { operationOf } from '../contract/openapi.ts'
import type { Meeting } from '../faults/faults.ts'
import type { TwinApp } from '../model/apps.ts'
import type { Repository } from '../model/repository.ts'
import type { State } from '../model/state.ts'
import { errorAnswer, notFound, Refusal, type Answer } from './answer.ts'
import type { Desk } from './desk.ts'
import type { LoggedRequest } from './log.ts'
import type { Call, Quota, Route } from './route.ts'
import type { Match } from './router.ts'

const GENERAL_DOCS = 'https://docs.github.com/rest'

export interface Asked {
  readonly desk: Desk
  readonly entry: LoggedRequest
  readonly request: IncomingMessage
  readonly url: URL
  readonly body: Buffer | null
  readonly authority: Authority
  readonly match: Match | null
  readonly limited: ReturnType<Limits['enter']>
  readonly meeting: Meeting | null
  readonly quota: () => Quota
}

export async function decide(asked: Asked): Promise<Answer> {
  const docs = asked.match === null ? GENERAL_DOCS : (operationOf(asked.match.route.operation)?.externalDocs?.url ?? GENERAL_DOCS)
  try {
    return await carryOut(asked, docs)
  } catch (error) {
    if (error instanceof Refusal) return errorAnswer(error, docs)
    // A bug of the twin: the test that met it must not pass.
    asked.desk.log.note('answer', asked.entry, [`the twin failed: ${error instanceof Error ? error.stack : String(error)}`])
    return errorAnswer({ status: 500, message: 'Server Error' }, docs)
  }
}

async function carryOut(asked: Asked, docs: string): Promise<Answer> {
  const { desk, entry, request, url, authority, match, limited, meeting, quota } = asked
  const { token, app } = authority
  const { state, log } = desk
  if ((request.headers['user-agent'] ?? '') === '') throw new Refusal(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.')
  if (token === 'unknown') throw new Refusal(401, 'Bad credentials')
  if (authority.refused !== null) throw new Refusal(authority.refused.status, authority.refused.message)
  if (token?.installation !== undefined && token.installation.suspendedAt !== null) throw new Refusal(403, 'This installation has been suspended')
  if (limited !== null) return tooMany(limited, docs)
  if (asked.body === null) throw new Refusal(413, 'Payload too large')
  // A number that no repository has: GitHub's documentation does not list these addresses, its Link headers do.
  if (match === null && /^\/repositories\/\d+(\/|$)/.test(url.pathname)) throw notFound()
  if (match === null) {
    log.note('request', entry, ['the twin serves no such operation'])
    throw notFound()
  }
  const { route, params } = match
  const repository = params['owner'] === undefined ? null : state.repository(params['owner'], params['repo'] ?? '')
  const moved = repository === null && params['owner'] !== undefined ? state.movedRepository(params['owner'], params['repo'] ?? '') : null
  if (moved !== null && permissionsOn(token, moved) !== null) return movedTo(state, moved, url, docs, request.method)
  const held = repository === null ? null : permissionsOn(token, repository)
  authoriseKind(route.by, token, app)
  // An app asks with its JWT about repositories that it may not read.
  if (route.by === undefined) authorise(route.needs, token, params['owner'] !== undefined, held)
  if (repository?.archived === true && request.method !== 'GET') throw new Refusal(403, 'Repository was archived so is read-only.')
  const operation = operationOf(route.operation)
  if (operation === undefined) throw new Error(`openapi.json does not hold ${route.operation}: node scripts/generate-openapi.ts`)
  const body = parseBody(asked.body)
  entry.body = body
  log.note('request', entry, [...queryProblems(operation, url.searchParams), ...unknownKeys(operation, body).map((key) => `body/${key}: GitHub knows no such key`)])
  const wrong = asked.body.length === 0 && operation.requestBody?.required !== true ? [] : bodyProblems(route.operation, operation, body)
  log.note('request', entry, wrong)
  if (wrong.length > 0) throw new Refusal(422, `Invalid request.\n\n${wrong.join('\n')}`)
  const { fault } = meeting ?? { fault: null }
  const call: Call = {
    state,
    at: fault?.kind === 'stale' && request.method === 'GET' ? (fault.version ?? state.journal.behind()) : Infinity,
    params,
    query: url.searchParams,
    path: url.pathname.replace(/^\/repos\/[^/]+\/[^/]+/, repository === null ? '$&' : `/repositories/${repository.id}`),
    body,
    accept: request.headers.accept ?? '',
    identity: token?.identity ?? null,
    token,
    app,
    repository: repository!,
    docs,
    may: (needs) => held !== null && grants(held, needs),
    quota,
  }
  return route.handle(call)
}

/** 301 for a read, 307 for a write: the method stays what it was. */
function movedTo(state: State, { id }: Repository, url: URL, docs: string, method = 'GET'): Answer {
  const location = `${state.origin}${url.pathname.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${id}`)}${url.search}`
  return { status: method === 'GET' ? 301 : 307, headers: { location }, body: { message: 'Moved Permanently', url: location, documentation_url: docs } }
}

/** JWTs are for what an app is, tokens for what it does. */
function authoriseKind(by: Route['by'], token: Token | null, app: TwinApp | null): void {
  if (by === 'app' && app === null) throw new Refusal(401, 'A JSON web token could not be decoded')
  if (by !== 'app' && app !== null) throw new Refusal(403, 'Resource not accessible by integration')
  if (by === 'installation' && token?.installation === undefined) throw new Refusal(token === null ? 401 : 403, token === null ? 'Requires authentication' : 'You must authenticate with an installation access token in order to list repositories for an installation.')
}

function authorise(needs: Need, token: Token | null, inRepository: boolean, held: Permissions | null): void {
  if (needs.signedIn === true && token === null) throw new Refusal(401, 'Requires authentication')
  if (!inRepository) return
  if (held === null) throw notFound()
  if (grants(held, needs)) {
    // What is public may be read by anyone, and nothing may be written without a name.
    if (token === null && needs.anyOf.some(([, level]) => level === 'write')) throw new Refusal(401, 'Requires authentication')
    return
  }
  if (token === null) throw new Refusal(401, 'Requires authentication')
  if (needs.people === true && token.identity.type === 'User' && token.permissions === undefined) return
  if (token.identity.type === 'User' && needs.anyOf.every(([name]) => name === 'checks')) throw new Refusal(403, 'You must authenticate via a GitHub App.')
  throw new Refusal(403, token.identity.type === 'Bot' ? 'Resource not accessible by integration' : 'Resource not accessible by personal access token')
}

function parseBody(bytes: Buffer): Readonly<Record<string, unknown>> {
  if (bytes.length === 0) return {}
  const value: unknown = (() => {
    try {
      return JSON.parse(bytes.toString('utf8'))
    } catch {
      throw new Refusal(400, 'Problems parsing JSON')
    }
  })()
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Refusal(400, 'Body should be a JSON object')
  return value as Readonly<Record<string, unknown>>
}

function tooMany(limited: NonNullable<Asked['limited']>, docs: string): Answer {
  if (limited.kind === 'primary') return errorAnswer({ status: 403, message: 'API rate limit exceeded for installation.' }, `${GENERAL_DOCS}/using-the-rest-api/rate-limits-for-the-rest-api`)
  const message = 'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.'
  return { ...errorAnswer({ status: 403, message }, docs), headers: { 'retry-after': String(limited.retryAfter) } }
}
