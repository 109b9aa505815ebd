import type { Delivery, NewDelivery, SortVerdict } from '../store.ts'
import { detail, plain } from '../values.ts'
import type { Jobs } from './jobs.ts'
import { add } from './tasks.ts'
import type { Tx } from './transaction.ts'

const SORTER = 'sorter'

export const RECEIVE = 'INSERT INTO hortus.delivery (guid, event, received_at, payload) VALUES ($1, $2, $3, $4) ON CONFLICT (guid) DO NOTHING'
export const received = ({ guid, event, receivedAt, payload }: NewDelivery): unknown[] => [plain(guid), plain(event), receivedAt, Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength)]

export async function unsorted(tx: Tx, owner: string, { limit, now, holdMs }: { readonly limit: number; readonly now: number; readonly holdMs: number }): Promise<readonly Delivery[]> {
  const held = await tx.rows(
    `INSERT INTO hold (name, owner, until) VALUES ($1, $2, $3)
     ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until WHERE hold.owner = excluded.owner OR hold.until <= $4 RETURNING 1`,
    [SORTER, owner, now + holdMs, now],
  )
  if (held.length === 0) return []
  const rows = await tx.rows('SELECT seq, guid, event, received_at, payload FROM delivery WHERE sorted_at IS NULL ORDER BY seq LIMIT $1', [limit])
  return rows.map((row) => ({ seq: row['seq'] as number, guid: row['guid'] as string, event: row['event'] as string, receivedAt: row['received_at'] as number, payload: row['payload'] as Uint8Array }))
}

/** One that was sorted already has its tasks: nothing is done again. */
export async function sorted(tx: Tx, jobs: Jobs, owner: string, guid: string, { outcome, why, tasks }: SortVerdict, now: number): Promise<{ readonly tasks: readonly string[] } | 'lost'> {
  const held = await tx.rows('SELECT 1 FROM hold WHERE name = $1 AND owner = $2 FOR UPDATE', [SORTER, owner])
  if (held.length === 0) return 'lost'
  const marked = await tx.rows('UPDATE delivery SET sorted_at = $1, outcome = $2, why = $3 WHERE guid = $4 AND sorted_at IS NULL RETURNING 1', [now, plain(outcome), why === undefined ? null : detail(why), plain(guid)])
  return { tasks: marked.length === 0 ? [] : await add(tx, jobs, tasks, now) }
}
