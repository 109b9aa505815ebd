/** `Bot.run` in processes of its own: told to end, stopped for longer than its lease, beside another (G2, G19). */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import { postgresPresent } from '../../test/require.ts'
import { openPostgresStore } from '../store/open-postgres-store.ts'
import { openSqliteStore } from '../store/open-sqlite-store.ts'
import type { Store } from '../store/store.ts'
import { openTestDatabase } from '../store/testing/places.ts'
import { task } from '../store/testing/shapes.ts'
import type { RunChild } from './testing/run-child.ts'

const KEYS = ['a.1', 'b.1', 'a.2']
const LONG_MS = 60_000

interface Place extends AsyncDisposable {
  readonly store: string
  readonly dirAbs: string
  readonly open: () => Promise<Store>
}

async function sqlite(): Promise<Place> {
  const { path, [Symbol.asyncDispose]: dispose } = await temporaryDirectory()
  const store = join(path, 'store.db')
  return { store, dirAbs: path, open: () => openSqliteStore({ path: store }), [Symbol.asyncDispose]: dispose }
}

async function postgres(): Promise<Place> {
  const place = await temporaryDirectory()
  const { url, drop } = await openTestDatabase()
  return { store: url, dirAbs: place.path, open: () => openPostgresStore({ url }), [Symbol.asyncDispose]: async () => {
    await drop()
    await place[Symbol.asyncDispose]()
  } }
}

function start({ store, dirAbs }: Place, owner: string, leaseMs: number) {
  const told: RunChild = { owner, store, dirAbs, leaseMs }
  const child = spawn(process.execPath, [join(import.meta.dirname, 'testing/run-child.ts')], { stdio: ['ignore', 'pipe', 'inherit'], env: { PATH: process.env['PATH'] ?? '', HORTUS_RUN: JSON.stringify(told) } })
  const lines: string[] = []
  createInterface(child.stdout).on('line', (line) => lines.push(line))
  const exit = once(child, 'close').then(([code]) => code as number | null)
  return {
    lines, exit,
    kill: (signal: NodeJS.Signals) => void child.kill(signal),
    /** One that was stopped in the midst of a transaction holds its rows until the server ends that, after a quarter of a minute. */
    said: async (line: string) => {
      await expect.poll(() => lines, { timeout: 90_000, interval: 20 }).toContain(line)
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await exit
    },
  }
}

async function added(place: Place): Promise<void> {
  await using store = await place.open()
  await store.add(KEYS.map((key) => task(key, { at: Date.now() - 1000 })), Date.now())
}

const states = async (store: Store) => Promise.all(KEYS.map(async (key) => (await store.task(key))?.state))

const NEEDS = '(needs HORTUS_TEST_POSTGRES: scripts/local-postgres.sh)'

describe.each([
  { name: 'SQLite', open: sqlite, present: true },
  { name: `PostgreSQL ${NEEDS}`, open: postgres, present: postgresPresent() },
])('with $name', ({ open, present }) => {
  test.skipIf(!present)('G19: told to end, a worker stops what it does and gives its leases back, long before they end by themselves', async () => {
    await using place = await open()
    await added(place)
    await using first = start(place, 'first', LONG_MS)
    await Promise.all([first.said('runs a.1'), first.said('runs b.1')])
    const from = performance.now()
    first.kill('SIGTERM')
    expect(await first.exit).toBe(0)
    expect(performance.now() - from).toBeLessThan(10_000)
    expect(first.lines).toEqual(expect.arrayContaining(['stopped a.1', 'stopped b.1', 'ended']))
    expect(first.lines).not.toContain('runs a.2')
    await using store = await place.open()
    expect(await states(store)).toEqual(['waiting', 'waiting', 'waiting'])
    const next = async () => (await store.take('next', { now: Date.now(), leaseMs: LONG_MS }))?.task.key
    expect([await next(), await next(), await next()]).toEqual(['a.1', 'b.1', undefined])
  })
})

test.skipIf(!postgresPresent())(`G2: a replica that stood still for longer than its lease stops what it did, and only the other one's end counts ${NEEDS}`, async () => {
  await using place = await postgres()
  await added(place)
  await using late = start(place, 'late', 1_500)
  await Promise.all([late.said('runs a.1'), late.said('runs b.1')])
  late.kill('SIGSTOP')
  await using other = start(place, 'other', LONG_MS)
  await Promise.all([other.said('runs a.1'), other.said('runs b.1')])
  late.kill('SIGCONT')
  await Promise.all([late.said('stopped a.1'), late.said('stopped b.1'), late.said('warns The lease of a task was lost.')])
  late.kill('SIGTERM')
  expect(await late.exit).toBe(0)
  await writeFile(join(place.dirAbs, 'go'), '')
  await Promise.all(KEYS.map((key) => other.said(`notes A task ended. ${key}`)))
  await using store = await place.open()
  expect(await states(store)).toEqual(['done', 'done', 'done'])
  const ends = await Promise.all(KEYS.map(async (key) => (await store.story(key)).filter(({ what }) => what === 'finished').map(({ detail }) => detail)))
  expect(ends).toEqual(KEYS.map(() => ['other']))
})
