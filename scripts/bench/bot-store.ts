/** The store of a bot that runs alone: how many deliveries a second are on disk when they are acknowledged, and how soon it is open again. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPostgresStore } from '../../bot/store/open-postgres-store.ts'
import { openSqliteStore } from '../../bot/store/open-sqlite-store.ts'
import type { NewDelivery, Store } from '../../bot/store/store.ts'
import { openTestDatabase } from '../../bot/store/testing/places.ts'
import { POSTGRES } from '../../test/require.ts'
import { median, type BenchFigure } from './measure.ts'

const PAYLOAD = Buffer.alloc(12_000, 'x')
const MANY = 100_000
const T = 1_790_000_000_000

export async function botReceive(runs: number): Promise<BenchFigure> {
  const flood: number[] = []
  const steady: number[] = []
  for (let run = 0; run < runs; run++) {
    await withStore(async (open) => {
      await using store = await open()
      flood.push(await receiveAll(store, 5_000))
      steady.push(await p99At(store, 500, 5))
    })
  }
  const ms = median(flood) / 5
  return { title: '1,000 deliveries of 12 KB, each synced to disk before it is acknowledged (SQLite)', value: ms, limit: 667, unit: 'ms', detail: `${Math.round(1e6 / ms)} a second with 64 at once; at 500 a second p99 ${median(steady).toFixed(1)} ms` }
}

export async function botStart(runs: number): Promise<BenchFigure> {
  const times: number[] = []
  await withStore(async (open) => {
    {
      await using store = await open()
      await receiveAll(store, MANY, Buffer.alloc(2000, 'x'))
      for (let n = 0; n < MANY; n += 1000) await store.add(Array.from({ length: 1000 }, (_, index) => taskOf(n + index)), T)
    }
    for (let run = 0; run < runs; run++) {
      const started = performance.now()
      await using store = await open()
      if ((await store.take('w', { now: T, leaseMs: 1 })) === null) throw new Error('nothing was due')
      times.push(performance.now() - started)
    }
  })
  return { title: 'Open a store with 100,000 deliveries and 100,000 tasks, and take the first (R5)', value: median(times), limit: 5000, unit: 'ms', detail: 'SQLite, in a thread of its own' }
}

/** Half of them in a thousand subjects, and half each in its own: of those every one may be taken. */
export async function botTake(): Promise<BenchFigure | { readonly skipped: string }> {
  if (POSTGRES === null) return { skipped: 'needs a PostgreSQL server: eval "$(scripts/local-postgres.sh start)"' }
  const database = await openTestDatabase()
  try {
    await using store = await openPostgresStore({ url: database.url })
    for (let n = 0; n < MANY; n += 1000) await store.add(Array.from({ length: 1000 }, (_, index) => ({ ...taskOf(n + index), subject: (n + index) % 2 === 0 ? `r${index}` : `r${n}#${index}` })), T)
    const times: number[] = []
    for (let n = 0; n < 300; n++) {
      const started = performance.now()
      const lease = await store.take('w', { now: T, leaseMs: 60_000 })
      if (lease === null) throw new Error('nothing was due')
      await store.finish(lease, { outcome: 'done', at: T })
      times.push(performance.now() - started)
    }
    const sorted = times.toSorted((a, b) => a - b)
    return { title: 'Take a task of 100,000 that wait, and finish it (PostgreSQL), the 95th percentile', value: sorted[Math.floor(0.95 * sorted.length)]!, limit: 20, unit: 'ms', detail: `half of them within ${median(times).toFixed(1)} ms, the slowest ${sorted.at(-1)!.toFixed(0)} ms` }
  } finally {
    await database.drop()
  }
}

async function receiveAll(store: Store, count: number, payload = PAYLOAD): Promise<number> {
  let next = 0
  const started = performance.now()
  const lane = async (): Promise<void> => {
    while (next < count) await store.receive(deliveryOf(next++, payload))
  }
  await Promise.all(Array.from({ length: 64 }, lane))
  return performance.now() - started
}

/** Each comes at its moment, whether those before it were answered or not. */
async function p99At(store: Store, rate: number, seconds: number): Promise<number> {
  const times: number[] = []
  const all: Promise<void>[] = []
  const started = performance.now()
  for (let n = 0; n < rate * seconds; n++) {
    const due = started + (n * 1000) / rate
    const early = due - performance.now()
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early))
    all.push(store.receive(deliveryOf(1_000_000 + n, PAYLOAD)).then(() => void times.push(performance.now() - due)))
  }
  await Promise.all(all)
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)]!
}

async function withStore(work: (open: () => Promise<Store>) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'hortus-bench-store-'))
  try {
    await work(() => openSqliteStore({ path: join(directory, 'store.db') }))
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

const deliveryOf = (n: number, payload: Uint8Array): NewDelivery => ({ guid: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, event: 'issue_comment', receivedAt: T, payload })
const taskOf = (n: number) => ({ key: `c:${n}:0:0123456789abcdef`, subject: `r${n % 100}#${n % 7}`, kind: 'command', installation: 1, repository: n % 100, input: { n }, at: T, guid: null })
