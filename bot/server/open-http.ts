/** A listening HTTP server with limits on what a stranger may cost, and an end that takes no longer than it is told. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HortusError } from '../../core/problem.ts'
import { LIMITS, type Limits } from './limits.ts'

export interface Http {
  readonly port: number
  /** `http://127.0.0.1:3000` */
  readonly url: string
  /** Takes nothing more, answers what it has taken, and is gone after `graceMs` at the latest. */
  close(graceMs: number): Promise<void>
}

export interface HttpOptions {
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  readonly limits?: Limits
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void
}

/** Throws a `HortusError` `SERVER.ADDRESS` when the address cannot be listened on. */
export async function openHttp({ host, port, limits = LIMITS, handle }: HttpOptions): Promise<Http> {
  const server = createServer({ headersTimeout: limits.headersMs, requestTimeout: limits.requestMs, connectionsCheckingInterval: 1000, keepAliveTimeout: 30_000, maxHeaderSize: 16 << 10, noDelay: true }, handle)
  // With a listener, whoever asks before sending a body is told no before it is sent.
  server.on('checkContinue', handle)
  server.maxConnections = limits.connections
  giveWay(server, limits.connections * 0.75)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(notHad(host, port, error)))
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      resolve()
    })
  })
  const bound = server.address() as AddressInfo
  return {
    port: bound.port,
    url: `http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}`,
    close: (graceMs) =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), graceMs)
        // A connection that is kept alive is idle only after its last answer.
        const idle = setInterval(() => server.closeIdleConnections(), 20)
        server.close(() => {
          clearTimeout(cut)
          clearInterval(idle)
          resolve()
        })
      }),
  }
}

/** Connections that are kept and not used make room for others before all places are taken: keeping one costs a stranger nothing (A66). */
function giveWay(server: Server, from: number): void {
  let open = 0
  const left = (): void => void (open -= 1)
  server.on('connection', (socket) => {
    open += 1
    socket.once('close', left)
    if (open > from) server.closeIdleConnections()
  })
}

const WHY: Readonly<Record<string, string>> = { EADDRINUSE: 'something listens there already', EACCES: 'this account may not', EADDRNOTAVAIL: 'this machine has no such address', ENOTFOUND: 'there is no such name' }

function notHad(host: string, port: number, error: NodeJS.ErrnoException): HortusError {
  return new HortusError({ code: 'SERVER.ADDRESS', message: `${host} port ${port} cannot be listened on: ${WHY[error.code ?? ''] ?? error.message}.`, next: 'Set HOST and PORT to an address that is free, or stop what has it.' }, { cause: error })
}
