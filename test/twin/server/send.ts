/** Puts an answer on the wire, whole or as an armed fault wants it. */
import type { ServerResponse } from 'node:http'
import type { Fault } from '../faults/faults.ts'

export interface Wire {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export function send(response: ServerResponse, { status, headers, body }: Wire, fault: Fault | null): void {
  if (fault?.kind === 'cut') return cut(response, { status, headers, body }, fault.after ?? Math.floor(body.length / 2))
  const sent = fault?.kind === 'truncated' ? body.subarray(0, Math.floor(body.length / 2)) : body
  const bare = status === 204 || status === 304
  response.writeHead(status, { ...headers, ...(bare ? {} : { 'content-length': String(sent.length) }) })
  response.end(bare ? undefined : sent)
}

/** The length that was promised does not come. */
function cut(response: ServerResponse, { status, headers, body }: Wire, after: number): void {
  response.writeHead(status, { ...headers, 'content-length': String(Math.max(body.length, after + 1)) })
  response.flushHeaders()
  response.write(body.subarray(0, after), () => response.socket?.resetAndDestroy())
  if (after === 0) response.socket?.resetAndDestroy()
}

/** The answer that a fault puts in place of the right one; null for faults that change the right one. */
export function faultAnswer(fault: Fault): Wire | null {
  if (fault.kind === 'html') return { status: fault.status ?? 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from('<!DOCTYPE html><html><body><h1>We are having a problem</h1></body></html>') }
  if (fault.kind !== 'status') return null
  const { status, retryAfter } = fault
  const message = fault.message ?? (status === 403 || status === 429 ? 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' : 'Server Error')
  const headers = { 'content-type': 'application/json; charset=utf-8', ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }), ...fault.headers }
  return { status, headers, body: Buffer.from(JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) })) }
}
