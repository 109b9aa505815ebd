/** From an answer to bytes: judged, tagged, and left out when the client has them already. */
import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Token } from '../access/tokens.ts'
import { answerProblems } from '../contract/judge.ts'
import { operationOf } from '../contract/openapi.ts'
import type { Meeting } from '../faults/faults.ts'
import type { State } from '../model/state.ts'
import type { Answer } from './answer.ts'
import type { Desk } from './desk.ts'
import type { LoggedRequest } from './log.ts'
import type { Quota } from './route.ts'
import type { Wire } from './send.ts'

export function toWire(desk: Desk, entry: LoggedRequest, request: IncomingMessage, token: Token | null, answer: Answer): Wire {
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

export function withFault(wire: Wire, meeting: Meeting | null): Wire {
  if (meeting?.fault.kind !== 'link') return wire
  const { to } = meeting.fault
  const link = `<${to}>; rel="next"`
  return { ...wire, headers: { ...wire.headers, link } }
}

export function common(state: State, { limit, used, remaining, reset }: Quota): Record<string, string> {
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
