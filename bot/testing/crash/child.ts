/**
 * A bot in a process of its own that works on what its store holds and is killed (SIGKILL) at one of its crash points: before or after a
 * write to the store, a request to GitHub, a look or a push of git. Prints the names of its points when nothing killed it.
 */
import { resolve } from '../../../core/config/resolve.ts'
import { openLog } from '../../../io/log.ts'
import { openAppClient } from '../../github/open-app-client.ts'
import type { Mirror } from '../../mirror/mirror.ts'
import { openMirrors } from '../../mirror/open-mirrors.ts'
import { openSqliteStore } from '../../store/open-sqlite-store.ts'
import { openBot } from '../../worker/bot.ts'
import type { ChildTask } from './play.ts'

const { settings, database, mirrors: dirAbs, now, killAt } = JSON.parse(process.env['HORTUS_CRASH'] ?? '') as ChildTask
const names: string[] = []

function point(name: string): void {
  names.push(name)
  if (names.length !== killAt) return
  process.kill(process.pid, 'SIGKILL')
  // The signal comes when it comes; nothing more is done until then.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

/** Before and after each of these. */
async function around<T>(name: string, act: () => Promise<T>): Promise<T> {
  point(`before ${name}`)
  const value = await act()
  point(`after ${name}`)
  return value
}

function watched<T extends object>(target: T, methods: readonly string[], room: string): T {
  return new Proxy(target, {
    get(object, key) {
      const value: unknown = Reflect.get(object, key)
      if (typeof value !== 'function') return value
      const method = value.bind(object) as (...args: unknown[]) => Promise<unknown>
      return methods.includes(String(key)) ? (...args: unknown[]) => around(`${room}.${String(key)}`, () => method(...args)) : method
    },
  })
}

const plainFetch = globalThis.fetch
globalThis.fetch = (input, init) => around(`${init?.method ?? 'GET'} ${new URL(String(input instanceof Request ? input.url : input)).pathname.replace(/\d+/g, 'N').replace(/[0-9a-f]{40}/g, 'SHA')}`, () => plainFetch(input, init))

const clock = { now: () => new Date(now), elapsed: () => performance.now() }
const log = openLog({ write: (line) => void process.stderr.write(`${line}\n`), level: 'warn', json: true, clock })
const store = watched(await openSqliteStore({ path: database, now: () => now }), ['unsorted', 'sorted', 'add', 'take', 'finish', 'postpone', 'bury', 'intend', 'achieve', 'spend', 'pause', 'remember', 'forget'], 'store')
const mirrors = openMirrors({ dirAbs, log })
const bot = await openBot({
  settings, store, clock, log,
  app: openAppClient({ settings, store, clock, wait: async () => undefined }),
  mirrors: { of: (client) => watched<Mirror>(mirrors.of(client), ['fetch', 'at', 'commit', 'push'], 'mirror'), [Symbol.asyncDispose]: () => mirrors[Symbol.asyncDispose]() },
  configOf: async () => resolve([]).config,
  timers: [],
  // One after the other: the same points in the same order, whenever it is played.
  tasks: 1,
})
await bot.step()
process.stdout.write(JSON.stringify(names))
process.exit(0)
