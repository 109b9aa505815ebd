/** A real server on loopback before a store that only remembers, and a sender that signs as GitHub does. */
import { systemClock } from '../../../io/clock.ts'
import type { Log } from '../../../core/world.ts'
import { openMetrics } from '../../metrics/open-metrics.ts'
import type { NewDelivery } from '../../store/store.ts'
import { openServer, type Server, type ServerOptions } from '../open-server.ts'
import { sign } from '../signature.ts'

export const SECRET = 'it-is-long-and-random-4f9a2c'

export interface Serving extends AsyncDisposable {
  readonly server: Server
  readonly received: NewDelivery[]
  readonly said: string[]
  readonly send: (options?: Sending) => Promise<{ readonly status: number; readonly text: string }>
  readonly metrics: () => Promise<string>
}

export interface Sending {
  readonly path?: string
  readonly method?: string
  readonly body?: string
  readonly secret?: string
  /** null: that header is left out. */
  readonly headers?: Readonly<Record<string, string | null>>
}

export async function serving(options: Partial<Omit<ServerOptions, 'settings'>> & { readonly settings?: Partial<ServerOptions['settings']> } = {}): Promise<Serving> {
  const received: NewDelivery[] = []
  const said: string[] = []
  const note = (message: string, fields?: unknown): void => void said.push(`${message} ${JSON.stringify(fields ?? {})}`)
  const log: Log = { progress: () => {}, debug: () => {}, info: note, warn: note }
  const known = new Set<string>()
  const receive = (delivery: NewDelivery): Promise<'stored' | 'known'> => {
    if (known.has(delivery.guid)) return Promise.resolve('known')
    known.add(delivery.guid)
    received.push(delivery)
    return Promise.resolve('stored')
  }
  const metrics = openMetrics()
  const server = await openServer({ store: { receive }, metrics, clock: systemClock, log, ...options, settings: { webhookSecrets: [SECRET], host: '127.0.0.1', port: 0, ...options.settings } })
  let sent = 0
  return {
    server,
    received,
    said,
    metrics: async () => (await metrics.page()).text,
    send: async ({ path = '/webhooks', method = 'POST', body = '{"action":"created"}', secret = SECRET, headers = {} } = {}) => {
      sent += 1
      const all = { 'content-type': 'application/json', 'x-github-event': 'issue_comment', 'x-github-delivery': `00000000-0000-4000-8000-${String(sent).padStart(12, '0')}`, 'x-hub-signature-256': sign(secret, body), ...headers }
      const response = await fetch(`${server.url}${path}`, { method, headers: Object.entries(all).flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]])), ...(method === 'GET' || method === 'HEAD' ? {} : { body }) })
      return { status: response.status, text: await response.text() }
    },
    [Symbol.asyncDispose]: () => server.close(200),
  }
}
