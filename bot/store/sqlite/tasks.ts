/** Tasks before and after somebody works on them. */
import { taskOf, TASK_COLUMNS } from '../rows.ts'
import type { NewTask, Task, TaskState } from '../store.ts'
import { checkedTask, isUrgent, plain, toText } from '../values.ts'
import type { Db } from './db.ts'
import { tell } from './story.ts'

export function add(db: Db, tasks: readonly NewTask[], now: number): readonly string[] {
  const added: string[] = []
  for (const task of tasks.map(checkedTask)) if (addOne(db, task, now)) added.push(task.key)
  return added
}

function addOne(db: Db, task: NewTask, now: number): boolean {
  if (db.get('SELECT 1 FROM done_key WHERE key = ?', plain(task.key)) !== undefined) return false
  const changes = db.run(
    `INSERT INTO task (key, subject, kind, installation, repository, input, at, guid, urgent, state, created_at, due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?) ON CONFLICT (key) DO NOTHING`,
    plain(task.key), plain(task.subject), plain(task.kind), task.installation, task.repository, toText(task.input), task.at, task.guid === null ? null : plain(task.guid), isUrgent(task) ? 1 : 0, now, task.at,
  )
  if (changes === 0) return false
  choose(db, task.subject)
  tell(db, task.key, now, 'added', task.kind)
  return true
}

/** Whose turn it is in a subject: what was begun and is not finished goes on first, and else the oldest is begun. */
export function choose(db: Db, subject: string): void {
  const next =
    db.get(`SELECT seq, head FROM task WHERE subject = ? AND state IN ('waiting', 'running') AND fence IS NOT NULL LIMIT 1`, plain(subject)) ??
    db.get(`SELECT seq, head FROM task WHERE subject = ? AND state IN ('waiting', 'running') ORDER BY seq LIMIT 1`, plain(subject))
  if (next === undefined || next['head'] === 1) return
  db.run('UPDATE task SET head = 0 WHERE subject = ? AND head = 1', plain(subject))
  db.run('UPDATE task SET head = 1 WHERE seq = ?', next['seq']!)
}

export function findTask(db: Db, key: string): Task | null {
  const row = db.get(`SELECT ${TASK_COLUMNS} FROM task WHERE key = ?`, plain(key))
  return row === undefined ? null : taskOf(row)
}

export function findTasks(db: Db, filter: { readonly subject?: string; readonly kind?: string; readonly repository?: number; readonly states?: readonly TaskState[] }, limit: number): readonly Task[] {
  const states = filter.states ?? ['waiting', 'running']
  const wanted = (['subject', 'kind', 'repository'] as const).filter((name) => filter[name] !== undefined)
  const where = [`state IN (${states.map(() => '?').join(', ')})`, ...wanted.map((name) => `${name} = ?`)].join(' AND ')
  const values = [...states, ...wanted.map((name) => filter[name]!)]
  return db.all(`SELECT ${TASK_COLUMNS} FROM task WHERE ${where} ORDER BY seq LIMIT ?`, ...values, limit).map(taskOf)
}

export function replay(db: Db, key: string, now: number): boolean {
  const row = db.get(`UPDATE task SET state = 'waiting', attempt = 0, expired = 0, at = ?, due = ?, ended_at = NULL, problem = NULL, owner = NULL, fence = NULL WHERE key = ? AND state = 'dead' RETURNING subject`, now, now, plain(key))
  if (row === undefined) return false
  choose(db, row['subject'] as string)
  tell(db, key, now, 'replayed', '')
  return true
}
