import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** Nothing that we say is a page, and nothing may make it one. */
export const PLAIN_HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" } as const

export function answer(response: ServerResponse, status: number, body: string | Buffer, headers: OutgoingHttpHeaders): void {
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

export const say = (response: ServerResponse, status: number, value: unknown, headers: OutgoingHttpHeaders = {}): void => answer(response, status, `${JSON.stringify(value)}\n`, { ...PLAIN_HEADERS, ...headers, 'content-type': 'application/json; charset=utf-8' })

/**
 * A refusal whose body nobody reads: the answer goes out, the sender has a moment to read it, and the connection is cut. Reading the rest
 * only to throw it away would let a stranger keep us busy; cutting at once would lose the answer in a reset.
 */
export function refuse(request: IncomingMessage, response: ServerResponse, status: number, value: unknown, lingerMs: number, headers: OutgoingHttpHeaders = {}): void {
  if (response.headersSent || response.destroyed) return
  if (request.complete) return say(response, status, value, headers)
  const body = `${JSON.stringify(value)}\n`
  response.writeHead(status, { ...PLAIN_HEADERS, ...headers, 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body), connection: 'close' })
  response.write(body)
  request.pause()
  const timer = setTimeout(() => request.destroy(), lingerMs)
  request.once('close', () => clearTimeout(timer))
}
