import { effectOf } from '../rows.ts'
import type { Effect, Json, Lease } from '../store.ts'
import { plain, toText } from '../values.ts'
import { holds } from './leases.ts'
import { tell } from './story.ts'
import type { Tx } from './transaction.ts'

export async function effects(tx: Tx, task: string): Promise<readonly Effect[]> {
  return (await tx.rows('SELECT step, state, result, at FROM effect WHERE task = $1 ORDER BY n', [plain(task)])).map(effectOf)
}

export async function intend(tx: Tx, lease: Lease, step: string, now: number): Promise<Effect | 'lost'> {
  if (!(await holds(tx, lease))) return 'lost'
  const key = plain(lease.task.key)
  const [known] = await tx.rows('SELECT step, state, result, at FROM effect WHERE task = $1 AND step = $2', [key, plain(step)])
  if (known !== undefined) return effectOf(known)
  await tx.rows(`INSERT INTO effect (task, step, state, result, at) VALUES ($1, $2, 'intended', 'null', $3)`, [key, plain(step), now])
  await tell(tx, [{ task: key, at: now, what: 'intended', text: step }])
  return { step, state: 'intended', result: null, at: now }
}

export async function achieve(tx: Tx, lease: Lease, step: string, result: Json, now: number): Promise<boolean> {
  if (!(await holds(tx, lease))) return false
  const key = plain(lease.task.key)
  await tx.rows(
    `INSERT INTO effect (task, step, state, result, at) VALUES ($1, $2, 'achieved', $3, $4) ON CONFLICT (task, step) DO UPDATE SET state = 'achieved', result = excluded.result, at = excluded.at`,
    [key, plain(step), toText(result), now],
  )
  await tell(tx, [{ task: key, at: now, what: 'achieved', text: step }])
  return true
}
