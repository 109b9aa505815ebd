import { randomBytes } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { T } from '../testing/places.ts'
import { delivery, task } from '../testing/shapes.ts'
import { runBatch, type Call } from './batch.ts'
import { openDb } from './db.ts'
import { openDatabase } from './open-database.ts'

const add = (...keys: readonly string[]): Call => ({ method: 'add', args: [keys.map((key) => task(key)), T], now: T })

function opened(): { readonly database: DatabaseSync; readonly batch: (calls: readonly Call[]) => ReturnType<typeof runBatch> } {
  const database = openDatabase(':memory:')
  const db = openDb(database)
  return { database, batch: (calls) => runBatch(database, db, calls) }
}

test('a call that fails takes no other of its batch along', () => {
  const { batch } = opened()
  const answers = batch([add('a.1'), add('b.1', 'x'.repeat(301)), add('c.1')])
  expect(answers).toMatchObject([{ value: ['a.1'] }, { error: { problem: { code: 'STORE.REFUSED' } } }, { value: ['c.1'] }])
  expect(batch([{ method: 'tasks', args: [{}, 10], now: T }])).toMatchObject([{ value: [{ key: 'a.1' }, { key: 'c.1' }] }])
})

test('calls of one batch see one another, in order', () => {
  const { batch } = opened()
  const twice: Call = { method: 'receive', args: [delivery('g1')], now: T }
  expect(batch([twice, twice])).toEqual([{ value: 'stored' }, { value: 'known' }])
})

test('on a full disk nothing is acknowledged, and what was there stays', () => {
  const { database, batch } = opened()
  batch([add('a.1')])
  const pages = (database.prepare('PRAGMA page_count').get() as { page_count: number }).page_count
  database.exec(`PRAGMA max_page_count = ${pages}`)
  const big = (guid: string): Call => ({ method: 'receive', args: [delivery(guid, { payload: randomBytes(1 << 20) })], now: T })
  expect(batch([big('g1'), big('g2')])).toMatchObject([{ error: { message: expect.stringContaining('full') } }, { error: { message: expect.stringContaining('full') } }])
  database.exec('PRAGMA max_page_count = 1000000')
  expect(batch([big('g1'), { method: 'tasks', args: [{}, 10], now: T }])).toMatchObject([{ value: 'stored' }, { value: [{ key: 'a.1' }] }])
})

test('what is taken next is found in an index, however many wait', () => {
  const { database } = opened()
  const plan = (sql: string) => (database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]).map(({ detail }) => detail).join('\n')
  expect(plan('SELECT seq FROM task WHERE head = 1 AND urgent = 0 AND due <= 5 ORDER BY due, seq LIMIT 1')).toMatch(/^SEARCH task USING (COVERING )?INDEX task_next \(urgent=\? AND due<\?\)$/)
  expect(plan(`SELECT seq FROM task WHERE subject = 's' AND state IN ('waiting', 'running') AND fence IS NOT NULL LIMIT 1`)).toContain('task_begun')
  expect(plan(`SELECT seq FROM task WHERE subject = 's' AND state IN ('waiting', 'running') ORDER BY seq LIMIT 1`)).toMatch(/^SEARCH task USING (COVERING )?INDEX task_line \(subject=\?\)$/)
})
