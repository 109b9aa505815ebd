/** One request to the API, from the token to the answer, in the order in which GitHub decides. */
import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { HOURLY, type Limits } from '../access/limits.ts'
import { accepted, grants, permissionsOn, type Need, type Permissions } from '../access/permissions.ts'
import type { Token } from '../access/tokens.ts'
import { answerProblems, bodyProblems, queryProblems, unknownKeys } from '../contract/judge.ts'
import { operationOf } from '../contract/openapi.ts'
import { waitOut, type Faults, type Meeting } from '../faults/faults.ts'
import type { Repository } from '../model/repository.ts'
import type { State } from '../model/state.ts'
import { errorAnswer, notFound, Refusal, type Answer } from './answer.ts'
import { readBody } from './body.ts'
import type { Log, LoggedRequest } from './log.ts'
import type { Call, Quota } from './route.ts'
import type { Match, Router } from './router.ts'
import { faultAnswer, send, type Wire } from './send.ts'

export interface Desk {
  readonly state: State
  readonly router: Router
  readonly limits: Limits
  readonly faults: Faults
  readonly log: Log
  /** For a test of the judge: changes an answer before it is judged. */
  tamper: ((operation: string, body: unknown) => unknown) | null
}

const GENERAL_DOCS = 'https://docs.github.com/rest'

export async function answerApi(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { state, log, limits, faults } = desk
  const method = request.method ?? 'GET'
  const url = new URL(request.url ?? '/', state.origin)
  const entry = log.begin(state.now(), method, url.pathname + url.search)
  const body = await readBody(request)
  const token = state.tokens.fromHeader(request.headers.authorization, state.now())
  const known = token === 'unknown' ? null : token
  entry.login = known?.identity.login ?? null
  const match = matchOf(desk, method, url)
  entry.operation = match?.route.operation ?? null
  const who = known?.value ?? 'anonymous'
  const hourly = known?.hourly ?? HOURLY.anonymous
  const free = entry.operation === 'GET /rate_limit'
  const limited = free ? null : limits.enter(who, hourly, method, state.now())
  const meeting = faults.meet(entry.operation ?? `${method} ${url.pathname}`)
  entry.fault = meeting?.fault.kind ?? null
  try {
    if (meeting !== null) await waitOut(meeting)
    const quota = () => limits.quota(who, hourly, state.now())
    const instead = meeting === null ? null : faultAnswer(meeting.fault)
    const right = instead !== null && meeting?.carriedOut !== true ? null : await decide({ desk, entry, request, url, body, token, match, limited, meeting, quota })
    const wire = instead ?? withFault(toWire(desk, entry, request, known, right!), meeting)
    if (wire.status === 304 && !free) limits.refund(who)
    entry.status = wire.status
    send(response, { ...wire, headers: { ...common(state, quota()), ...(match === null ? {} : { 'x-accepted-github-permissions': accepted(match.route.needs) }), ...wire.headers } }, meeting?.fault ?? null)
  } finally {
    if (!free) limits.leave(who)
  }
}

function matchOf({ state, router }: Desk, method: string, url: URL): Match | null {
  // Link headers name the repository by its number.
  const [, id, rest] = /^\/repositories\/(\d+)(\/.*)?$/.exec(url.pathname) ?? []
  const repository = id === undefined ? null : state.repositoryById(Number(id))
  const path = repository === null ? url.pathname : `/repos/${repository.owner.login}/${repository.name}${rest ?? ''}`
  try {
    return router(method, path)
  } catch {
    // Not a decodable path.
    return null
  }
}

interface Asked {
  readonly desk: Desk
  readonly entry: LoggedRequest
  readonly request: IncomingMessage
  readonly url: URL
  readonly body: Buffer | null
  readonly token: Token | null | 'unknown'
  readonly match: Match | null
  readonly limited: ReturnType<Limits['enter']>
  readonly meeting: Meeting | null
  readonly quota: () => Quota
}

async function decide(asked: Asked): Promise<Answer> {
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
  const { desk, entry, request, url, token, match, limited, meeting, quota } = asked
  const { state, log } = desk
  if ((request.headers['user-agent'] ?? '') === '') throw new Refusal(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.')
  if (token === 'unknown') throw new Refusal(401, 'Bad credentials')
  if (limited !== null) return tooMany(limited, docs)
  if (asked.body === null) throw new Refusal(413, 'Payload too large')
  if (match === null) {
    log.note('request', entry, ['the twin serves no such operation'])
    throw notFound()
  }
  const { route, params } = match
  const repository = params['owner'] === undefined ? null : state.repository(params['owner'], params['repo'] ?? '')
  const moved = repository === null && params['owner'] !== undefined ? state.movedRepository(params['owner'], params['repo'] ?? '') : null
  if (moved !== null && permissionsOn(token, moved) !== null) return movedTo(state, moved, url, docs, request.method)
  const held = repository === null ? null : permissionsOn(token, repository)
  authorise(route.needs, token, params['owner'] !== undefined, held)
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
    at: fault?.kind === 'stale' ? (fault.version ?? state.journal.version - 1) : Infinity,
    params,
    query: url.searchParams,
    path: url.pathname.replace(/^\/repos\/[^/]+\/[^/]+/, repository === null ? '$&' : `/repositories/${repository.id}`),
    body,
    accept: request.headers.accept ?? '',
    identity: token?.identity ?? null,
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

// ---------------------------------------------------------------- the wire

function toWire(desk: Desk, entry: LoggedRequest, request: IncomingMessage, token: Token | null, answer: Answer): Wire {
  const json = answer.body !== undefined && typeof answer.body !== 'string' && !Buffer.isBuffer(answer.body)
  const body = desk.tamper === null || !json ? answer.body : desk.tamper(entry.operation ?? '', answer.body)
  const type = answer.type ?? 'application/json; charset=utf-8'
  const operation = entry.operation === null ? undefined : operationOf(entry.operation)
  // What is refused before the operation is reached is not the operation's answer, but has the same shape of an error.
  if (operation !== undefined) desk.log.note('answer', entry, answerProblems(entry.operation!, operation, answer.status, type, json ? (JSON.parse(JSON.stringify(body)) as unknown) : undefined))
  const bytes = body === undefined ? Buffer.alloc(0) : json ? Buffer.from(JSON.stringify(body)) : Buffer.from(body as string)
  const headers = { ...(bytes.length === 0 ? {} : { 'content-type': type }), ...answer.headers }
  if (entry.method !== 'GET' || answer.status !== 200 || entry.operation === 'GET /rate_limit') return { status: answer.status, headers, body: bytes }
  const etag = `W/"${createHash('sha256').update(`${request.headers.accept ?? ''} ${token?.identity.id ?? 0} ${answer.headers?.['link'] ?? ''} `).update(bytes).digest('hex')}"`
  const same = (request.headers['if-none-match'] ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag.slice(2))
  return same ? { status: 304, headers: { ...answer.headers, etag }, body: Buffer.alloc(0) } : { status: 200, headers: { ...headers, etag }, body: bytes }
}

function withFault(wire: Wire, meeting: Meeting | null): Wire {
  if (meeting?.fault.kind !== 'link') return wire
  const { to } = meeting.fault
  const link = `<${to}>; rel="next"`
  return { ...wire, headers: { ...wire.headers, link } }
}

function common(state: State, { limit, used, remaining, reset }: Quota): Record<string, string> {
  return {
    'date': new Date(state.now()).toUTCString(),
    'server': 'github.com',
    'cache-control': 'private, max-age=60, s-maxage=60',
    'vary': 'Accept, Authorization, Cookie, X-GitHub-OTP,Accept-Encoding, Accept, X-Requested-With',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': '2022-11-28',
    'x-github-request-id': randomUUID(),
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-used': String(used),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': 'core',
  }
}

