/** The bot as production starts it, against the twin: its server, its store in a file, its workers. */
import { join } from 'node:path'
import { resolve } from '../../core/config/resolve.ts'
import { openLog } from '../../io/log.ts'
import { systemClock } from '../../io/clock.ts'
import { openAppClient } from '../../bot/github/open-app-client.ts'
import { openMetrics } from '../../bot/metrics/open-metrics.ts'
import { openMirrors } from '../../bot/mirror/open-mirrors.ts'
import { openServer } from '../../bot/server/open-server.ts'
import type { Settings } from '../../bot/settings/settings.ts'
import { openSqliteStore } from '../../bot/store/open-sqlite-store.ts'
import { openBot } from '../../bot/worker/bot.ts'
import type { TwinApp } from '../../test/twin/model/apps.ts'
import type { Twin } from '../../test/twin/twin.ts'

export async function openBotParts({ twin, app, secret, dataDir }: { readonly twin: Twin; readonly app: TwinApp; readonly secret: string; readonly dataDir: string }) {
  const settings: Settings = { appId: app.id, privateKey: app.privateKey, webhookSecrets: [secret], apiUrl: twin.url, webUrl: twin.url, host: '127.0.0.1', port: 0, dataDir, dryRun: false, concurrency: 2, logLevel: 'warn', publicUrl: null }
  const clock = systemClock
  const log = openLog({ write: (line) => void process.stderr.write(`${line}\n`), level: process.env['LOG_LEVEL'] === 'debug' ? 'debug' : 'warn', json: true, clock })
  const metrics = openMetrics()
  const store = await openSqliteStore({ path: join(dataDir, 'hortus.db') })
  const appClient = openAppClient({ settings, store, clock })
  const mirrors = openMirrors({ dirAbs: join(dataDir, 'mirrors'), log })
  const { config } = resolve([])
  const bot = await openBot({ settings, store, app: appClient, mirrors, configOf: async () => config, clock, log, metrics })
  const server = await openServer({ settings, store: { receive: (delivery) => store.receive(delivery).finally(() => bot.wake()) }, metrics, clock, log })
  const stop = new AbortController()
  const running = bot.run(stop.signal)
  return {
    url: server.url,
    /** Something is sorted, runs, or is due. */
    async isBusy(): Promise<boolean> {
      const { unsorted, running: now, oldestMs } = await store.figures(Date.now())
      return unsorted > 0 || now > 0 || oldestMs > 0
    },
    async [Symbol.asyncDispose]() {
      await server.close(2000)
      stop.abort()
      await running
      await appClient[Symbol.asyncDispose]()
      await mirrors[Symbol.asyncDispose]()
      await store[Symbol.asyncDispose]()
    },
  }
}
