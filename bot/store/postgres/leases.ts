/** Who works on what. A lease is good while its fence is the task's: a late worker has a lower one, and changes nothing (G2, A71). */
import type { Problem } from '../../../core/problem.ts'
import { leaseOf, TASK_COLUMNS } from '../rows.ts'
import type { Ending, Lease, NewTask, Store } from '../store.ts'
import { plain } from '../values.ts'
import type { Jobs } from './jobs.ts'
import { tell } from './story.ts'
import { add } from './tasks.ts'
import type { Row, Tx } from './transaction.ts'
import { choose, inTurn } from './turns.ts'

const MINE = `key = $1 AND fence = $2 AND owner = $3 AND state = 'running'`

export async function take(tx: Tx, jobs: Jobs, owner: string, { now, leaseMs, urgent = false }: { readonly now: number; readonly leaseMs: number; readonly urgent?: boolean }): Promise<Lease | null> {
  await endLate(tx, jobs, now)
  const paused = await tx.rows('SELECT installation FROM pause WHERE until > $1', [now])
  for (;;) {
    const seq = await jobs.take(tx, { urgent, notOf: paused.map((row) => row['installation'] as number) })
    if (seq === null) return null
    const [row] = await tx.rows(BEGIN, [seq, plain(owner), now + leaseMs])
    // A turn of nothing that may be begun (somebody emptied a table): it would be given to everybody who asks, for ever.
    if (row === undefined) await jobs.drop(tx, seq)
    else return begun(tx, row, owner, now)
  }
}

const BEGIN = `
UPDATE task SET state = 'running', owner = $2, fence = nextval('fence'), until = $3
FROM (SELECT seq AS same, owner AS late FROM task WHERE seq = $1 AND head AND state = 'waiting' FOR UPDATE) AS before WHERE seq = same RETURNING ${TASK_COLUMNS}, late`

async function begun(tx: Tx, row: Row, owner: string, now: number): Promise<Lease> {
  const lease = leaseOf(row)
  await tell(tx, [{ task: lease.task.key, at: now, what: 'taken', text: row['late'] === null ? `by ${owner}` : `by ${owner}; the lease of ${row['late'] as string} had ended` }])
  return lease
}

/** Leases that nobody renewed. The name of who had it stays, for the story. */
async function endLate(tx: Tx, jobs: Jobs, now: number): Promise<void> {
  const late = await tx.rows(
    `UPDATE task SET state = 'waiting', expired = expired + 1 WHERE seq = ANY (ARRAY(SELECT seq FROM task WHERE state = 'running' AND until <= $1 ORDER BY until LIMIT 100 FOR UPDATE SKIP LOCKED)) RETURNING seq, nextval('expired')`,
    [now],
  )
  if (late.length > 0) await jobs.giveBack(tx, late.map((row) => row['seq'] as number))
}

/** Locked until the end of the transaction: nobody takes it over between this and what is written. */
export async function holds(tx: Tx, lease: Lease): Promise<boolean> {
  return (await tx.rows(`SELECT 1 FROM task WHERE ${MINE} FOR UPDATE`, mine(lease))).length === 1
}

export async function renew(tx: Tx, lease: Lease, until: number): Promise<boolean> {
  return (await tx.rows(`UPDATE task SET until = $4 WHERE ${MINE} RETURNING 1`, [...mine(lease), until])).length === 1
}

export async function finish(tx: Tx, jobs: Jobs, lease: Lease, { outcome, at }: Ending, then: readonly NewTask[] = []): Promise<boolean> {
  await inTurn(tx, [lease.task.subject, ...then.map(({ subject }) => subject)])
  const [row] = await tx.rows(`UPDATE task SET state = 'done', head = false, outcome = $4, ended_at = $5 WHERE ${MINE} RETURNING seq`, [...mine(lease), plain(outcome), at])
  if (row === undefined) return false
  await leave(tx, jobs, lease, row)
  await tell(tx, [{ task: lease.task.key, at, what: 'finished', text: outcome }])
  await add(tx, jobs, then, at)
  return true
}

export async function postpone(tx: Tx, jobs: Jobs, lease: Lease, { at, why, counts, installation }: Parameters<Store['postpone']>[1]): Promise<boolean> {
  const [row] = await tx.rows(`UPDATE task SET state = 'waiting', owner = NULL, at = $4, attempt = attempt + $5, installation = coalesce($6, installation) WHERE ${MINE} RETURNING seq, urgent`, [...mine(lease), at, counts ? 1 : 0, installation ?? null])
  if (row === undefined) return false
  const seq = row['seq'] as number
  if (installation === undefined) await jobs.defer(tx, seq, at)
  else {
    // The engine knows whose a job is from when it was put in.
    await jobs.drop(tx, seq)
    await jobs.add(tx, [{ seq, subject: lease.task.subject, at, urgent: row['urgent'] === 1, installation }])
  }
  await tell(tx, [{ task: lease.task.key, at: tx.now, what: 'postponed', text: `until ${new Date(at).toISOString()}: ${why}` }])
  return true
}

export async function bury(tx: Tx, jobs: Jobs, lease: Lease, problem: Problem, now: number): Promise<boolean> {
  await inTurn(tx, [lease.task.subject])
  const [row] = await tx.rows(`UPDATE task SET state = 'dead', head = false, problem = $4, ended_at = $5 WHERE ${MINE} RETURNING seq`, [...mine(lease), JSON.stringify(problem), now])
  if (row === undefined) return false
  await leave(tx, jobs, lease, row)
  await tell(tx, [{ task: lease.task.key, at: now, what: 'buried', text: `${problem.code}: ${problem.message}` }])
  return true
}

/** It is no job any more, and the next of its subject is one. */
async function leave(tx: Tx, jobs: Jobs, { task }: Lease, row: Row): Promise<void> {
  await jobs.drop(tx, row['seq'] as number)
  await choose(tx, jobs, task.subject)
}

export async function release(tx: Tx, jobs: Jobs, owner: string): Promise<void> {
  const rows = await tx.rows(`UPDATE task SET state = 'waiting', owner = NULL WHERE owner = $1 AND state = 'running' RETURNING seq`, [plain(owner)])
  if (rows.length > 0) await jobs.giveBack(tx, rows.map((row) => row['seq'] as number))
  await tx.rows('DELETE FROM hold WHERE owner = $1', [owner])
}

const mine = ({ task, fence, owner }: Lease): [string, number, string] => [plain(task.key), fence, plain(owner)]
