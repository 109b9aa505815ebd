import type { Figures } from '../store.ts'
import type { Jobs } from './jobs.ts'
import type { Tx } from './transaction.ts'
import { addLostTurns } from './turns.ts'

export async function figures(tx: Tx, now: number): Promise<Figures> {
  const states = new Map((await tx.rows(`SELECT state, count(*) AS n FROM task WHERE state <> 'done' GROUP BY state`)).map((row) => [row['state'] as string, row['n'] as number]))
  const [unsorted] = await tx.rows('SELECT count(*) AS n FROM delivery WHERE sorted_at IS NULL')
  const [oldest] = await tx.rows(`SELECT min(at) AS at FROM task WHERE head AND state = 'waiting' AND at <= $1`, [now])
  const [expired] = await tx.rows('SELECT last_value AS n FROM expired')
  return {
    unsorted: unsorted!['n'] as number,
    waiting: states.get('waiting') ?? 0,
    running: states.get('running') ?? 0,
    dead: states.get('dead') ?? 0,
    oldestMs: oldest!['at'] === null ? 0 : now - (oldest!['at'] as number),
    expired: expired!['n'] as number,
  }
}

/** Dead letters stay until somebody has looked at them. An array is asked for once; `IN` may be asked again for each row, and then its limit is none. */
export async function prune(tx: Tx, jobs: Jobs, before: number, limit: number): Promise<number> {
  await addLostTurns(tx, jobs)
  const deliveries = await tx.rows('DELETE FROM delivery WHERE seq = ANY (ARRAY(SELECT seq FROM delivery WHERE sorted_at < $1 ORDER BY sorted_at LIMIT $2 FOR UPDATE SKIP LOCKED)) RETURNING 1', [before, limit])
  const old = await tx.rows(`DELETE FROM task WHERE seq = ANY (ARRAY(SELECT seq FROM task WHERE state = 'done' AND ended_at < $1 ORDER BY ended_at LIMIT $2 FOR UPDATE SKIP LOCKED)) RETURNING key`, [before, limit - deliveries.length])
  const keys = old.map((row) => row['key'])
  await tx.rows('INSERT INTO done_key (key) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [keys])
  await tx.rows('DELETE FROM effect WHERE task = ANY ($1)', [keys])
  await tx.rows('DELETE FROM story WHERE task = ANY ($1)', [keys])
  return deliveries.length + old.length
}
