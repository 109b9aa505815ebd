/** One replica: it sorts, takes, does and finishes until nothing is left. What it does is a line in a file, found before it is written. */
import { appendFileSync, closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { openPostgresStore } from '../../bot/store/open-postgres-store.ts'
import type { Lease } from '../../bot/store/store.ts'
import { taskOf } from './bot-commands-task.ts'

const [url, directory, name] = process.argv.slice(2) as [string, string, string]
const LEASE_MS = 5000
const store = await openPostgresStore({ url })

const state = { working: true }
const workers = Promise.all(Array.from({ length: 4 }, (_, index) => work(`${name}-${index}`))).finally(() => (state.working = false))
while (state.working) {
  await sort()
  await new Promise((resolve) => setTimeout(resolve, 20))
}
await workers
await store[Symbol.asyncDispose]()

async function sort(): Promise<void> {
  for (const { guid, payload } of await store.unsorted(name, { limit: 50, now: Date.now(), holdMs: LEASE_MS })) {
    const verdict = { outcome: 'tasks', tasks: [taskOf(guid, JSON.parse(Buffer.from(payload).toString()) as { repository: number; issue: number; n: number }, Date.now())] }
    if ((await store.sorted(name, guid, verdict, Date.now())) === 'lost') return
  }
}

async function work(owner: string): Promise<void> {
  for (;;) {
    const lease = await store.take(owner, { now: Date.now(), leaseMs: LEASE_MS })
    if (lease !== null) await perform(lease)
    else if (await idle()) return
    else await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function perform(lease: Lease): Promise<void> {
  const effect = await store.intend(lease, 'do', Date.now())
  if (effect === 'lost') return
  if (effect.state === 'intended') {
    make(lease.task.key)
    if (!(await store.achieve(lease, 'do', null, Date.now()))) return
  }
  await store.finish(lease, { outcome: 'done', at: Date.now() })
}

/** The mark that it was done comes first and is made once, whoever tries; `done.log` has the order and who did it. */
function make(key: string): void {
  try {
    closeSync(openSync(join(directory, encodeURIComponent(key)), 'wx'))
  } catch {
    return
  }
  appendFileSync(join(directory, 'done.log'), `${key} ${name}\n`)
}

async function idle(): Promise<boolean> {
  const { unsorted, waiting, running } = await store.figures(Date.now())
  return unsorted + waiting + running === 0
}
