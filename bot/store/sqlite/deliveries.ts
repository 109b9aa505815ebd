import type { Delivery, NewDelivery, SortVerdict } from '../store.ts'
import { detail, plain } from '../values.ts'
import type { Db } from './db.ts'
import { add } from './tasks.ts'

const SORTER = 'sorter'

export function receive(db: Db, { guid, event, receivedAt, payload }: NewDelivery): 'stored' | 'known' {
  const id = plain(guid)
  if (db.known.find(db, id) !== null) return 'known'
  const { body, at, length } = db.bodies.add(db, payload)
  db.known.add(id, db.insert(`INSERT INTO delivery (guid, event, received_at, payload, body, at, length) VALUES (?, ?, ?, x'', ?, ?, ?)`, id, plain(event), receivedAt, body, at, length))
  return 'stored'
}

export function unsorted(db: Db, owner: string, { limit, now, holdMs }: { readonly limit: number; readonly now: number; readonly holdMs: number }): readonly Delivery[] {
  const held = db.run(
    'INSERT INTO hold (name, owner, until) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until WHERE owner = excluded.owner OR until <= ?',
    SORTER, owner, now + holdMs, now,
  )
  if (held === 0) return []
  const rows = db.all('SELECT seq, guid, event, received_at, payload, body, at, length FROM delivery WHERE sorted_at IS NULL ORDER BY seq LIMIT ?', limit)
  return rows.map((row) => ({ seq: Number(row['seq']), guid: row['guid'] as string, event: row['event'] as string, receivedAt: Number(row['received_at']), payload: db.bodies.read(db, row) }))
}

/** One that was sorted already has its tasks: nothing is done again. */
export function sorted(db: Db, owner: string, guid: string, { outcome, why, tasks }: SortVerdict, now: number): { readonly tasks: readonly string[] } | 'lost' {
  if (db.get('SELECT 1 FROM hold WHERE name = ? AND owner = ?', SORTER, owner) === undefined) return 'lost'
  const changes = db.run('UPDATE delivery SET sorted_at = ?, outcome = ?, why = ? WHERE seq = ? AND sorted_at IS NULL', now, plain(outcome), why === undefined ? null : detail(why), db.known.find(db, plain(guid)))
  return { tasks: changes === 0 ? [] : add(db, tasks, now) }
}
