/** Tasks before and after somebody works on them. */
import { taskOf, TASK_COLUMNS } from '../rows.ts'
import type { NewTask, Task, TaskState } from '../store.ts'
import { checkedTask, isUrgent, plain, toText } from '../values.ts'
import type { Jobs } from './jobs.ts'
import { tell } from './story.ts'
import type { Tx } from './transaction.ts'
import { choose, chooseAmong, inTurn } from './turns.ts'

const INSERT = `
INSERT INTO task (key, subject, kind, installation, repository, input, at, guid, urgent, created_at, state)
SELECT key, subject, kind, installation, repository, input, at, guid, urgent, $2, 'waiting'
FROM json_to_recordset($1::json) AS fresh (n int, key text, subject text, kind text, installation bigint, repository bigint, input text, at bigint, guid text, urgent int)
WHERE NOT EXISTS (SELECT FROM task AS known WHERE known.key = fresh.key) AND NOT EXISTS (SELECT FROM done_key AS known WHERE known.key = fresh.key)
ORDER BY n ON CONFLICT (key) DO NOTHING RETURNING seq, key, kind`

export async function add(tx: Tx, jobs: Jobs, tasks: readonly NewTask[], now: number): Promise<readonly string[]> {
  const fresh = [...new Map(tasks.map(checkedTask).map((task) => [plain(task.key), task])).entries()].map(toRecord)
  if (fresh.length === 0) return []
  await inTurn(tx, fresh.map(({ subject }) => subject))
  const rows = await tx.rows(INSERT, [JSON.stringify(fresh), now])
  if (rows.length === 0) return []
  await chooseAmong(tx, jobs, rows.map((row) => row['seq'] as number))
  await tell(tx, rows.map((row) => ({ task: row['key'] as string, at: now, what: 'added', text: row['kind'] as string })))
  return rows.map((row) => row['key'] as string)
}

function toRecord([key, task]: readonly [string, NewTask], n: number) {
  const { installation, repository, at, guid } = task
  return { n, key, subject: plain(task.subject), kind: plain(task.kind), installation, repository, input: toText(task.input), at, guid: guid === null ? null : plain(guid), urgent: isUrgent(task) ? 1 : 0 }
}

export async function findTask(tx: Tx, key: string): Promise<Task | null> {
  const [row] = await tx.rows(`SELECT ${TASK_COLUMNS} FROM task WHERE key = $1`, [plain(key)])
  return row === undefined ? null : taskOf(row)
}

export async function findTasks(tx: Tx, filter: { readonly subject?: string; readonly kind?: string; readonly repository?: number; readonly states?: readonly TaskState[] }, limit: number): Promise<readonly Task[]> {
  const wanted = (['subject', 'kind', 'repository'] as const).filter((name) => filter[name] !== undefined)
  const where = ['state = ANY ($1)', ...wanted.map((name, index) => `${name} = $${index + 3}`)].join(' AND ')
  const rows = await tx.rows(`SELECT ${TASK_COLUMNS} FROM task WHERE ${where} ORDER BY seq LIMIT $2`, [filter.states ?? ['waiting', 'running'], limit, ...wanted.map((name) => filter[name])])
  return rows.map(taskOf)
}

export async function replay(tx: Tx, jobs: Jobs, key: string, now: number): Promise<boolean> {
  const [dead] = await tx.rows(`SELECT subject FROM task WHERE key = $1 AND state = 'dead'`, [plain(key)])
  if (dead === undefined) return false
  const subject = dead['subject'] as string
  await inTurn(tx, [subject])
  const [row] = await tx.rows(`UPDATE task SET state = 'waiting', attempt = 0, expired = 0, at = $2, ended_at = NULL, problem = NULL, owner = NULL, fence = NULL WHERE key = $1 AND state = 'dead' RETURNING 1`, [plain(key), now])
  if (row === undefined) return false
  await choose(tx, jobs, subject)
  await tell(tx, [{ task: key, at: now, what: 'replayed', text: '' }])
  return true
}
