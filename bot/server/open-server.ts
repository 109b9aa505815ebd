/** The door: takes deliveries, says how the bot is, serves badges. It stores and answers; nothing is worked on here. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock, Log } from '../../core/world.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Settings } from '../settings/settings.ts'
import type { Store } from '../store/store.ts'
import { say } from './answer.ts'
import { LIMITS, type Limits } from './limits.ts'
import { openHttp, type Http } from './open-http.ts'
import { openOperation, type Readiness } from './operation.ts'
import { openDeliveries } from './take-delivery.ts'

export interface ServerOptions {
  readonly settings: Pick<Settings, 'webhookSecrets' | 'host' | 'port' | 'proxies' | 'metricsToken'>
  readonly store: Pick<Store, 'receive'>
  readonly metrics: Metrics
  readonly clock: Clock
  readonly log: Log
  /** What `/ready` says; left out: ready as long as the server listens. */
  readonly ready?: () => Promise<Readiness>
  /** Answers what lies below `/badge/`. Left out: there are none. */
  readonly badges?: Handle
  readonly limits?: Partial<Limits>
}

export type Server = Http
export type Handle = (request: IncomingMessage, response: ServerResponse) => void

export async function openServer({ settings, store, metrics, clock, log, ready, badges, limits: given }: ServerOptions): Promise<Server> {
  const limits = { ...LIMITS, ...given }
  const take = openDeliveries({ secrets: settings.webhookSecrets, proxies: settings.proxies ?? 0, limits, store, metrics, clock, log })
  const operation = openOperation({ metrics, clock, metricsToken: settings.metricsToken ?? null, ready: ready ?? (() => Promise.resolve({ ready: true })) })
  const handle: Handle = (request, response) => {
    // A connection that breaks while we answer is nobody's failure.
    response.on('error', ignore)
    const path = pathOf(request.url)
    if (path === '/webhooks' || path === '/api/github/webhooks') return take(request, response)
    // Nothing else has a body; what comes all the same is not read.
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, { ok: false, why: 'method' }, { connection: 'close', allow: 'GET, HEAD' })
    if (path.startsWith('/badge/') && badges !== undefined) return badges(request, response)
    const answered = operation(path, request, response)
    if (answered === null) return say(response, 404, { ok: false, why: 'nothing is here' })
    settle(response, answered, log)
  }
  const http = await openHttp({ host: settings.host, port: settings.port, limits, handle })
  return {
    ...http,
    close: (graceMs) => {
      operation.close()
      return http.close(graceMs)
    },
  }
}

const ignore = (): void => {}

const pathOf = (url = '/'): string => {
  const query = url.indexOf('?')
  return query === -1 ? url : url.slice(0, query)
}

function settle(response: ServerResponse, answered: Promise<void>, log: Log): void {
  answered.catch((error: unknown) => {
    log.warn('a request could not be answered', { error })
    say(response, 500, { ok: false, why: 'internal' })
  })
}
