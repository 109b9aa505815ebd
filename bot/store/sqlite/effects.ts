import { effectOf } from '../rows.ts'
import type { Effect, Json, Lease } from '../store.ts'
import { plain, toText } from '../values.ts'
import { nextOf, type Db } from './db.ts'
import { holds } from './leases.ts'
import { tell } from './story.ts'

export function effects(db: Db, task: string): readonly Effect[] {
  return db.all('SELECT step, state, result, at FROM effect WHERE task = ? ORDER BY n', plain(task)).map(effectOf)
}

export function intend(db: Db, lease: Lease, step: string, now: number): Effect | 'lost' {
  if (!holds(db, lease)) return 'lost'
  const key = plain(lease.task.key)
  const known = db.get('SELECT step, state, result, at FROM effect WHERE task = ? AND step = ?', key, plain(step))
  if (known !== undefined) return effectOf(known)
  db.run(`INSERT INTO effect (task, step, n, state, result, at) VALUES (?, ?, ?, 'intended', 'null', ?)`, key, plain(step), nextOf(db, 'effect'), now)
  tell(db, key, now, 'intended', step)
  return { step, state: 'intended', result: null, at: now }
}

export function achieve(db: Db, lease: Lease, step: string, result: Json, now: number): boolean {
  if (!holds(db, lease)) return false
  const key = plain(lease.task.key)
  db.run(
    `INSERT INTO effect (task, step, n, state, result, at) VALUES (?, ?, ?, 'achieved', ?, ?) ON CONFLICT (task, step) DO UPDATE SET state = 'achieved', result = excluded.result, at = excluded.at`,
    key, plain(step), nextOf(db, 'effect'), toText(result), now,
  )
  tell(db, key, now, 'achieved', step)
  return true
}
