/** A bot in a process of its own that works on what its store holds and is killed (SIGKILL) at one of its points. Prints their names when nothing killed it. */
import { join } from 'node:path'
import { openLog } from '../../../io/log.ts'
import { openSqliteStore } from '../../store/open-sqlite-store.ts'
import { openPlayedBot } from './played-bot.ts'
import type { ChildTask } from './play-in-child.ts'
import { openLookout, requestName, type Watch } from './watch.ts'

const { settings, now, parts, at } = JSON.parse(process.env['HORTUS_CRASH'] ?? '') as ChildTask
const names: string[] = []
const isReached = openLookout(at)

function point(name: string): void {
  names.push(name)
  if (!isReached(name)) return
  process.kill(process.pid, 'SIGKILL')
  // The signal comes when it comes; nothing more is done until then.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

const watch: Watch = async (name, act) => {
  point(`before ${name}`)
  const value = await act()
  point(`after ${name}`)
  return value
}

const plainFetch = globalThis.fetch
globalThis.fetch = (input, init) => watch(requestName(input, init), () => plainFetch(input, init))

const clock = { now: () => new Date(now), elapsed: () => performance.now() }
const log = openLog({ write: (line) => void process.stderr.write(`${line}\n`), level: 'warn', json: true, clock })
const store = await openSqliteStore({ path: join(settings.dataDir, 'store.db'), now: () => now })
const { bot } = await openPlayedBot({ settings, store, mirrorsAbs: join(settings.dataDir, 'mirrors'), clock, log, parts, wait: async () => undefined, watch, tasks: 1 })
await bot.step()
process.stdout.write(JSON.stringify(names))
process.exit(0)
