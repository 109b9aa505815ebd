import { randomBytes } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Delivery } from '../store.ts'
import { T } from '../testing/places.ts'
import { delivery } from '../testing/shapes.ts'
import { runBatch, type Call } from './batch.ts'
import { openDb } from './db.ts'
import { openDatabase } from './open-database.ts'
import type { Method } from './operations.ts'

interface Opened {
  readonly database: DatabaseSync
  readonly batch: (...calls: readonly Call[]) => readonly unknown[]
}

function opened(database = openDatabase(':memory:')): Opened {
  const db = openDb(database)
  return { database, batch: (...calls) => runBatch(database, db, calls).map((answer) => ('value' in answer ? answer.value : answer.error)) }
}
const call = (method: Method, ...args: readonly unknown[]): Call => ({ method, args, now: T })
const receive = (guid: string, payload: Uint8Array): Call => call('receive', delivery(guid, { payload }))
const LOOK = call('unsorted', 's', { limit: 1000, now: T, holdMs: 1 })
const bodiesOf = (found: unknown): readonly string[] => (found as readonly Delivery[]).map(({ payload }) => Buffer.from(payload).toString('hex'))
const blocks = ({ database }: Opened): readonly number[] => database.prepare('SELECT id FROM body ORDER BY id').all().map((row) => Number(row['id']))
const sortAll = ({ batch }: Opened): void => {
  for (const { guid } of batch(LOOK)[0] as readonly Delivery[]) batch(call('sorted', 's', guid, { outcome: 'nothing', tasks: [] }, T))
}

test('bodies come back as they were, however many come together, also to who asks in the same transaction and to another connection', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.uint8Array({ maxLength: 3000 }), { minLength: 1, maxLength: 8 }), { maxLength: 6 }), (batches) => {
      const store = opened()
      const all: string[] = []
      for (const [at, payloads] of batches.entries()) {
        all.push(...payloads.map((payload) => Buffer.from(payload).toString('hex')))
        expect(bodiesOf(store.batch(...payloads.map((payload, index) => receive(`${at}-${index}`, payload)), LOOK).at(-1))).toEqual(all)
      }
      expect(bodiesOf(opened(store.database).batch(LOOK)[0])).toEqual(all)
    }),
    { numRuns: 60 },
  )
})

test('what comes together lies in blocks of some megabyte, and a large one in its own', () => {
  const store = opened()
  const payloads = [400, 400, 400, 3000, 1].map((kilobytes) => randomBytes(kilobytes << 10))
  store.batch(...payloads.map((payload, at) => receive(`g${at}`, payload)))
  expect(blocks(store)).toEqual([1, 2, 3, 4])
  expect(bodiesOf(store.batch(LOOK)[0])).toEqual(payloads.map((payload) => payload.toString('hex')))
})

test('what repeats between bodies is written once', () => {
  const store = opened()
  const same = randomBytes(5000)
  store.batch(...Array.from({ length: 50 }, (_, at) => receive(`g${at}`, Buffer.concat([Buffer.from(`${at}`), same]))))
  expect(Number(store.database.prepare('SELECT sum(length(bytes)) AS n FROM body').get()!['n'])).toBeLessThan(10_000)
})

test('a block goes with the last delivery that needs it, and its number is never given again', () => {
  const store = opened()
  store.batch(receive('g1', Buffer.from('one')), receive('g2', Buffer.from('two')))
  store.batch(receive('g3', Buffer.from('three')))
  store.batch(LOOK)
  store.batch(call('sorted', 's', 'g1', { outcome: 'nothing', tasks: [] }, T))
  store.batch(call('prune', T + 1, 100))
  expect(blocks(store)).toEqual([1, 2])
  sortAll(store)
  store.batch(call('prune', T + 1, 100))
  expect(blocks(store)).toEqual([])
  store.batch(receive('g4', Buffer.from('four')))
  expect(blocks(store)).toEqual([3])
  expect(bodiesOf(store.batch(LOOK)[0])).toEqual([Buffer.from('four').toString('hex')])
})

test('a call that fails in a batch leaves the bodies of the others whole', () => {
  const store = opened()
  const answers = store.batch(receive('g1', Buffer.from('one')), call('add', [{ key: 'x'.repeat(10_000) }], T), receive('g2', Buffer.from('two')))
  expect([answers[0], answers[2]]).toEqual(['stored', 'stored'])
  expect(bodiesOf(store.batch(LOOK)[0])).toEqual(['one', 'two'].map((text) => Buffer.from(text).toString('hex')))
})

test('of a block that the disk has damaged nothing is left, and the others are read', () => {
  const store = opened()
  for (const [at, text] of ['one', 'two', 'three'].entries()) store.batch(receive(`g${at}`, Buffer.from(text)))
  store.database.exec(`UPDATE body SET bytes = x'00112233' WHERE id = 2; DELETE FROM body WHERE id = 3`)
  expect(bodiesOf(store.batch(LOOK)[0])).toEqual([Buffer.from('one').toString('hex'), '', ''])
})
