/** A worker in a process of its own, on the machine's clock: its tasks go on until they are stopped or the directory has a file `go`. Notes in lines what it does. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { resolve } from '../../../core/config/resolve.ts'
import type { AppClient } from '../../github/app-client.ts'
import type { Mirrors } from '../../mirror/mirror.ts'
import type { Settings } from '../../settings/settings.ts'
import { openPostgresStore } from '../../store/open-postgres-store.ts'
import { openSqliteStore } from '../../store/open-sqlite-store.ts'
import { openBot } from '../bot.ts'
import type { Handler } from '../handler.ts'

export interface RunChild {
  readonly owner: string
  /** A file of SQLite or a URL of PostgreSQL. */
  readonly store: string
  readonly dirAbs: string
  readonly leaseMs: number
}

const { owner, store: at, dirAbs, leaseMs } = JSON.parse(process.env['HORTUS_RUN'] ?? '') as RunChild
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const handler: Handler = {
  kind: 'command',
  permissions: { metadata: 'read' },
  limitMs: 60_000,
  run: async ({ task, signal }) => {
    say(`runs ${task.key}`)
    while (!signal.aborted && !existsSync(join(dirAbs, 'go'))) await sleep(20)
    say(`${signal.aborted ? 'stopped' : 'did'} ${task.key}`)
    return { kind: 'done', outcome: owner }
  },
}

const stop = new AbortController()
process.on('SIGTERM', () => stop.abort())
const store = at.startsWith('postgres') ? await openPostgresStore({ url: at }) : await openSqliteStore({ path: at })
const client = { facts: {}, [Symbol.asyncDispose]: async () => undefined }
const bot = await openBot({
  owner, store, leaseMs,
  settings: { appId: 1, privateKey: 'none', webhookSecrets: ['x'.repeat(32)], apiUrl: 'http://127.0.0.1:9' } as unknown as Settings,
  app: { open: async () => ({ ok: true, value: client }) } as unknown as AppClient,
  mirrors: { of: () => ({}) } as unknown as Mirrors,
  configOf: async () => resolve([]).config,
  clock: { now: () => new Date(), elapsed: () => performance.now() },
  log: { progress: () => undefined, debug: () => undefined, info: (message, about) => say(`notes ${message} ${String(about?.['task'])}`), warn: (message) => say(`warns ${message}`) },
  handlers: [handler],
  timers: [],
})
await bot.run(stop.signal)
await store[Symbol.asyncDispose]()
say('ended')
