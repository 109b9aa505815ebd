/** Who works on what. A lease is good while its fence is the task's: a late worker has a lower one, and changes nothing (G2, A71). */
import type { Problem } from '../../../core/problem.ts'
import { leaseOf, TASK_COLUMNS } from '../rows.ts'
import type { Ending, Lease, NewTask, Store } from '../store.ts'
import { plain } from '../values.ts'
import { nextOf, type Db } from './db.ts'
import { tell } from './story.ts'
import { add, choose } from './tasks.ts'

const MINE = `key = ? AND fence = ? AND owner = ? AND state = 'running'`

export function take(db: Db, owner: string, { now, leaseMs, urgent = false }: { readonly now: number; readonly leaseMs: number; readonly urgent?: boolean }): Lease | null {
  const found =
    // An ack, then the task that waits longest: two ranges of one index, so that what is not due yet is never read.
    next(db, 1, now) ?? (urgent ? undefined : next(db, 0, now))
  if (found === undefined) return null
  const expired = found['state'] === 'running'
  if (expired) nextOf(db, 'expired')
  const row = db.get(
    `UPDATE task SET state = 'running', owner = ?, fence = ?, until = ?, due = ?, expired = expired + ? WHERE seq = ? RETURNING ${TASK_COLUMNS}`,
    owner, nextOf(db, 'fence'), now + leaseMs, now + leaseMs, expired ? 1 : 0, found['seq']!,
  )
  const lease = leaseOf(row!)
  tell(db, lease.task.key, now, 'taken', expired ? `by ${owner}; the lease of ${String(found['owner'])} had ended` : `by ${owner}`)
  return lease
}

function next(db: Db, urgent: number, now: number) {
  return db.get('SELECT seq, state, owner FROM task WHERE head = 1 AND urgent = ? AND due <= ? AND installation NOT IN (SELECT installation FROM pause WHERE until > ?) ORDER BY due, seq LIMIT 1', urgent, now, now)
}

export function holds(db: Db, lease: Lease): boolean {
  return db.get(`SELECT 1 FROM task WHERE ${MINE}`, ...mine(lease)) !== undefined
}

export function renew(db: Db, lease: Lease, until: number): boolean {
  return db.run(`UPDATE task SET until = ?, due = ? WHERE ${MINE}`, until, until, ...mine(lease)) === 1
}

export function finish(db: Db, lease: Lease, { outcome, at }: Ending, then: readonly NewTask[] = []): boolean {
  if (db.run(`UPDATE task SET state = 'done', head = 0, outcome = ?, ended_at = ? WHERE ${MINE}`, plain(outcome), at, ...mine(lease)) === 0) return false
  choose(db, lease.task.subject)
  tell(db, lease.task.key, at, 'finished', outcome)
  add(db, then, at)
  return true
}

export function postpone(db: Db, lease: Lease, { at, why, counts, installation }: Parameters<Store['postpone']>[1]): boolean {
  if (db.run(`UPDATE task SET state = 'waiting', owner = NULL, at = ?, due = ?, attempt = attempt + ?, installation = coalesce(?, installation) WHERE ${MINE}`, at, at, counts ? 1 : 0, installation ?? null, ...mine(lease)) === 0) return false
  tell(db, lease.task.key, db.now, 'postponed', `until ${new Date(at).toISOString()}: ${why}`)
  return true
}

export function bury(db: Db, lease: Lease, problem: Problem, now: number): boolean {
  if (db.run(`UPDATE task SET state = 'dead', head = 0, problem = ?, ended_at = ? WHERE ${MINE}`, JSON.stringify(problem), now, ...mine(lease)) === 0) return false
  choose(db, lease.task.subject)
  tell(db, lease.task.key, now, 'buried', `${problem.code}: ${problem.message}`)
  return true
}

export function release(db: Db, owner: string): void {
  db.run(`UPDATE task SET state = 'waiting', owner = NULL, due = at WHERE owner = ? AND state = 'running'`, owner)
  db.run('DELETE FROM hold WHERE owner = ?', owner)
}

const mine = ({ task, fence, owner }: Lease): [string, number, string] => [plain(task.key), fence, owner]
