/** One request to the API, from the token to the answer. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { accountOf, authorityOf } from '../access/authority.ts'
import { accepted } from '../access/permissions.ts'
import { waitOut } from '../faults/faults.ts'
import { readBody } from './body.ts'
import { decide } from './decide.ts'
import type { Desk } from './desk.ts'
import type { Match } from './router.ts'
import { faultAnswer, send } from './send.ts'
import { common, toWire, withFault } from './wire.ts'

export async function answerApi(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { state, log, limits, faults } = desk
  const method = request.method ?? 'GET'
  const url = new URL(request.url ?? '/', state.origin)
  const entry = log.begin(state.now(), method, url.pathname + url.search)
  const body = await readBody(request)
  const authority = authorityOf(state, request.headers.authorization)
  const known = authority.token === 'unknown' ? null : authority.token
  entry.login = known?.identity.login ?? authority.app?.slug ?? null
  entry.token = known
  const match = matchOf(desk, method, url)
  entry.operation = match?.route.operation ?? null
  const { who, hourly } = accountOf(authority)
  const free = entry.operation === 'GET /rate_limit'
  const limited = free ? null : limits.enter(who, hourly, method, state.now(), entry.operation !== 'POST /app/installations/{installation_id}/access_tokens')
  const meeting = faults.meet(entry.operation ?? `${method} ${url.pathname}`)
  entry.fault = meeting?.fault.kind ?? null
  try {
    if (meeting !== null) await waitOut(meeting)
    const quota = () => limits.quota(who, hourly, state.now())
    // What a number stands for may have another name by now.
    const now = meeting === null ? match : matchOf(desk, method, url)
    const instead = meeting === null ? null : faultAnswer(meeting.fault)
    const right = instead !== null && meeting?.carriedOut !== true ? null : await decide({ desk, entry, request, url, body, authority, match: now, limited, meeting, quota })
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
