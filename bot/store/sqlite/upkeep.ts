import type { Figures } from '../store.ts'
import { dropBodies } from './bodies.ts'
import type { Db } from './db.ts'
import { hashOf } from './known.ts'

export function figures(db: Db, now: number): Figures {
  const states = new Map(db.all(`SELECT state, count(*) AS n FROM task WHERE state <> 'done' GROUP BY state`).map((row) => [row['state'] as string, Number(row['n'])]))
  const oldest = db.get(`SELECT min(due) AS due FROM task WHERE head = 1 AND state = 'waiting' AND due <= ?`, now)?.['due']
  return {
    unsorted: Number(db.get('SELECT count(*) AS n FROM delivery WHERE sorted_at IS NULL')!['n']),
    waiting: states.get('waiting') ?? 0,
    running: states.get('running') ?? 0,
    dead: states.get('dead') ?? 0,
    oldestMs: oldest === null || oldest === undefined ? 0 : now - Number(oldest),
    expired: Number(db.get(`SELECT value FROM counter WHERE name = 'expired'`)?.['value'] ?? 0),
  }
}

/** Dead letters stay until somebody has looked at them. */
export function prune(db: Db, before: number, limit: number): number {
  const sorted = db.all('DELETE FROM delivery WHERE seq IN (SELECT seq FROM delivery WHERE sorted_at IS NOT NULL AND sorted_at < ? ORDER BY sorted_at LIMIT ?) RETURNING guid, seq', before, limit)
  for (const row of sorted) db.run('DELETE FROM known WHERE hash = ? AND seq = ?', hashOf(row['guid'] as string), row['seq']!)
  dropBodies(db, limit)
  const deliveries = sorted.length
  const old = db.all(`SELECT key FROM task WHERE state = 'done' AND ended_at < ? ORDER BY ended_at LIMIT ?`, before, limit - deliveries)
  for (const row of old) {
    const key = row['key']!
    db.run('INSERT INTO done_key (key) VALUES (?) ON CONFLICT DO NOTHING', key)
    db.run('DELETE FROM effect WHERE task = ?', key)
    db.run('DELETE FROM story WHERE task = ?', key)
    db.run('DELETE FROM task WHERE key = ?', key)
  }
  return deliveries + old.length
}
