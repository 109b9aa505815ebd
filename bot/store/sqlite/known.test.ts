import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { T } from '../testing/places.ts'
import { delivery } from '../testing/shapes.ts'
import { runBatch, type Call } from './batch.ts'
import { openDb } from './db.ts'
import { hashOf } from './known.ts'
import { openDatabase } from './open-database.ts'
import { FORMS } from './schema.ts'

let directory = ''
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hortus-known-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

function open(path: string) {
  const database = openDatabase(path)
  const db = openDb(database)
  const answers = (calls: readonly Call[]) => runBatch(database, db, calls).map((answer) => ('value' in answer ? answer.value : answer.error))
  return { database, answers, receive: (guids: readonly string[]) => answers(guids.map((guid) => ({ method: 'receive', args: [delivery(guid)], now: T }))), [Symbol.dispose]: () => database.close() }
}
const count = (database: DatabaseSync, table: string): number => Number((database.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n)

test('of ten thousand deliveries each is known, the newest and the oldest, also after the store was opened again', () => {
  const path = join(directory, 'many.db')
  const guids = Array.from({ length: 10_000 }, () => randomUUID() as string)
  {
    using store = open(path)
    for (let at = 0; at < guids.length; at += 500) expect(new Set(store.receive(guids.slice(at, at + 500)))).toEqual(new Set(['stored']))
    expect(new Set(store.receive(guids))).toEqual(new Set(['known']))
    expect(count(store.database, 'known')).toBeGreaterThan(4000)
  }
  using store = open(path)
  expect(new Set(store.receive(guids))).toEqual(new Set(['known']))
  expect(store.receive([guids[0]!, 'another', 'another'])).toEqual(['known', 'stored', 'known'])
  const [held, first, last] = store.answers([{ method: 'unsorted', args: ['w', { limit: 1, now: T, holdMs: 1000 }], now: T }, ...[guids[0]!, guids.at(-1)!].map((guid): Call => ({ method: 'sorted', args: ['w', guid, { outcome: 'nothing', tasks: [] }, T], now: T }))])
  expect([held, first, last]).toMatchObject([[{ guid: guids[0] }], { tasks: [] }, { tasks: [] }])
  expect((store.database.prepare('SELECT count(*) AS n FROM delivery WHERE sorted_at IS NOT NULL').get() as { n: number }).n).toBe(2)
})

test('what was pruned is not known any more, and takes no room', () => {
  using store = open(':memory:')
  const guids = Array.from({ length: 5000 }, () => randomUUID() as string)
  for (let at = 0; at < guids.length; at += 500) store.receive(guids.slice(at, at + 500))
  store.receive([])
  store.database.exec(`UPDATE delivery SET sorted_at = ${T}`)
  expect(store.answers([{ method: 'prune', args: [T + 1, 5000], now: T }])).toEqual([5000])
  expect(count(store.database, 'known')).toBe(0)
  expect(store.receive([guids[0]!, guids[4999]!, guids[0]!])).toEqual(['stored', 'stored', 'known'])
})

test('what another connection wrote is known, and what was rolled back is not', () => {
  const path = join(directory, 'two.db')
  using one = open(path)
  using other = open(path)
  expect(one.receive(['g1'])).toEqual(['stored'])
  expect(other.receive(['g1', 'g2'])).toEqual(['known', 'stored'])
  const broken: Call = { method: 'remember', args: ['x', 'y', 'a'.repeat(300_000), T], now: T }
  expect(one.answers([{ method: 'receive', args: [delivery('g3')], now: T }, broken, { method: 'receive', args: [delivery('g3')], now: T }])).toMatchObject(['stored', { problem: { code: 'STORE.REFUSED' } }, 'known'])
  expect(one.receive(['g2', 'g3'])).toEqual(['known', 'known'])
})

test('a store of form 1 is brought up to date with all that is in it', () => {
  const path = join(directory, 'old.db')
  const old = new DatabaseSync(path)
  old.exec(`${FORMS[0]}; PRAGMA user_version = 1; INSERT INTO delivery (guid, event, received_at, payload, sorted_at, outcome) VALUES ('g1', 'push', ${T}, x'7b7d', ${T}, 'nothing'), ('g2', 'push', ${T}, x'7b7d', NULL, NULL)`)
  old.close()
  using store = open(path)
  expect(store.receive(['g1', 'g2', 'g3'])).toEqual(['known', 'known', 'stored'])
  const [unsorted, story] = store.answers([{ method: 'unsorted', args: ['w', { limit: 9, now: T, holdMs: 1 }], now: T }, { method: 'story', args: ['g1'], now: T }])
  expect(unsorted).toMatchObject([{ guid: 'g2', seq: 2 }, { guid: 'g3', seq: 3 }])
  expect(story).toMatchObject([{ what: 'received' }, { what: 'sorted', detail: 'nothing' }])
})

test('of a hundred thousand GUIDs that look alike no two have one hash', () => {
  const alike = Array.from({ length: 50_000 }, (_, n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)
  const timed = Array.from({ length: 50_000 }, (_, n) => `${(0x72d3162e + n).toString(16)}-cc78-11e3-81ab-4c9367dc0958`)
  const hashes = [...alike, ...timed].map(hashOf)
  expect(new Set(hashes).size).toBe(100_000)
  expect(hashes.every((hash) => Number.isSafeInteger(hash) && hash >= 0)).toBe(true)
})
