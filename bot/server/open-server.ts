/** The door: takes deliveries, says how the bot is, serves badges. It stores and answers; nothing is worked on here. */
import type { Clock, Log } from '../../core/world.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Settings } from '../settings/settings.ts'
import type { Store } from '../store/store.ts'

export interface ServerOptions {
  readonly settings: Pick<Settings, 'webhookSecrets' | 'host' | 'port' | 'proxies' | 'metricsToken'>
  readonly store: Pick<Store, 'receive'>
  readonly metrics: Metrics
  readonly clock: Clock
  readonly log: Log
}

export interface Server {
  readonly port: number
  /** `http://127.0.0.1:3000` */
  readonly url: string
  /** Takes nothing more, answers what it has taken, and is gone after `graceMs` at the latest. */
  close(graceMs: number): Promise<void>
}

export function openServer(_options: ServerOptions): Promise<Server> {
  throw new Error('not yet')
}
