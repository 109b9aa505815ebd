/** All rooms of the bot, opened in the order in which they need each other, and closed backwards. */
import { join } from 'node:path'
import type { Clock, Log } from '../core/world.ts'
import { openBadges } from './badge/open-badges.ts'
import { readGardens } from './badge/read-garden.ts'
import { serveBadges } from './badge/serve-badges.ts'
import { openBotConfig } from './config/open-bot-config.ts'
import { openAppClient } from './github/open-app-client.ts'
import { openMetrics } from './metrics/open-metrics.ts'
import { openMirrors } from './mirror/open-mirrors.ts'
import { openServer } from './server/open-server.ts'
import type { Settings } from './settings/settings.ts'
import { openPostgresStore } from './store/open-postgres-store.ts'
import { openSqliteStore, STORE_FILE } from './store/open-sqlite-store.ts'
import type { Store } from './store/store.ts'
import { endThreads } from './threads/in-thread.ts'
import { openBot } from './worker/bot.ts'

export interface StartOptions {
  readonly settings: Settings
  readonly clock: Clock
  readonly log: Log
  /** The store has ended by itself: nothing is kept any more, and the process should end. */
  readonly onStoreEnd?: (error: Error) => void
}

export interface Started {
  /** `http://127.0.0.1:3000` */
  readonly url: string
  readonly store: Store
  /** Takes nothing more, answers what it has taken, gives leases back; ten seconds at most (G19). */
  stop(): Promise<void>
}

/** Of the ten seconds: what requests may take, and what tasks may. */
const SERVER_MS = 3000
const TASKS_MS = 5000
const REST_MS = 1500

/** Throws a `HortusError` when the store or the address cannot be had. */
export async function startBot({ settings, clock, log, onStoreEnd }: StartOptions): Promise<Started> {
  const ending = new AbortController()
  const metrics = openMetrics({ machine: true })
  const store = await openStore(settings, onStoreEnd)
  const now = (): number => clock.now().getTime()
  metrics.watch(() => store.figures(now()))
  const app = openAppClient({ settings, store, clock, metrics, onWrite: (write) => settings.dryRun && log.info('would have been written', { write }) })
  const mirrors = openMirrors({ dirAbs: join(settings.dataDir, 'mirrors'), log, ...(settings.mirrorsGb === undefined ? {} : { diskBytes: settings.mirrorsGb * 2 ** 30 }) })
  const configOf = openBotConfig({ store, app, mirrors, clock, log })
  const badges = await openBadges({ dirAbs: join(settings.dataDir, 'badges'), load: readGardens({ app, mirrors, configOf, clock, signal: ending.signal }), clock, log })
  const bot = await openBot({ settings, store, app, mirrors, configOf, clock, log, metrics })
  const receive: Store['receive'] = (delivery) => store.receive(delivery).finally(() => bot.wake())
  const ready = async () => ({ ready: (await store.figures(now())).unsorted >= 0, parts: { store: 'up' } })
  const server = await openServer({ settings, store: { receive }, metrics, clock, log, ready, badges: serveBadges(badges, metrics) })
  const running = bot.run(ending.signal)
  return {
    url: server.url,
    store,
    stop: async () => {
      ending.abort()
      await Promise.all([server.close(SERVER_MS), within(TASKS_MS, running)])
      await within(REST_MS, Promise.all([app[Symbol.asyncDispose](), mirrors[Symbol.asyncDispose](), badges.settled()]))
      await within(REST_MS, endThreads())
      await within(REST_MS, store[Symbol.asyncDispose]())
    },
  }
}

function openStore({ databaseUrl, dataDir }: Settings, onEnd: StartOptions['onStoreEnd']): Promise<Store> {
  return databaseUrl === undefined ? openSqliteStore({ path: join(dataDir, STORE_FILE), ...(onEnd === undefined ? {} : { onEnd }) }) : openPostgresStore({ url: databaseUrl })
}

/** What takes longer is left to its leases: another process, or the next start, goes on. */
async function within(ms: number, work: PromiseLike<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([Promise.resolve(work).catch(() => {}), late])
  clearTimeout(timer)
}
