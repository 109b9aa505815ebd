/** A row of either database as a task, and back. */
import type { Problem } from '../../core/problem.ts'
import type { Effect, Lease, StoryLine, Task, TaskState } from './store.ts'
import { fromText } from './values.ts'

type Row = Readonly<Record<string, unknown>>

export const TASK_COLUMNS = 'seq, key, subject, kind, installation, repository, input, at, guid, urgent, state, attempt, expired, created_at, ended_at, outcome, problem, owner, fence, until'

export function taskOf(row: Row): Task {
  const problem = row['problem'] as string | null
  return {
    seq: Number(row['seq']),
    key: row['key'] as string,
    subject: row['subject'] as string,
    kind: row['kind'] as string,
    installation: Number(row['installation']),
    repository: Number(row['repository']),
    input: fromText(row['input'] as string),
    at: Number(row['at']),
    guid: row['guid'] as string | null,
    urgent: Number(row['urgent']) === 1,
    state: row['state'] as TaskState,
    attempt: Number(row['attempt']),
    expired: Number(row['expired']),
    createdAt: Number(row['created_at']),
    ending: row['state'] === 'done' ? { outcome: row['outcome'] as string, at: Number(row['ended_at']) } : null,
    problem: problem === null ? null : (JSON.parse(problem) as Problem),
  }
}

export function leaseOf(row: Row): Lease {
  return { task: taskOf(row), owner: row['owner'] as string, fence: Number(row['fence']), until: Number(row['until']) }
}

export function effectOf(row: Row): Effect {
  return { step: row['step'] as string, state: row['state'] as Effect['state'], result: fromText(row['result'] as string), at: Number(row['at']) }
}

/** Of a delivery nothing is written twice: its row says when it came and what became of it. */
export function linesOfDelivery(row: Row | undefined): StoryLine[] {
  if (row === undefined) return []
  const base = { guid: row['guid'] as string, task: null }
  const received = { ...base, at: Number(row['received_at']), what: 'received', detail: row['event'] as string }
  if (row['sorted_at'] === null) return [received]
  const why = row['why'] as string | null
  return [received, { ...base, at: Number(row['sorted_at']), what: 'sorted', detail: `${row['outcome'] as string}${why === null ? '' : `: ${why}`}` }]
}

export function lineOfTask(row: Row): StoryLine {
  return { at: Number(row['at']), guid: row['guid'] as string | null, task: row['task'] as string, what: row['what'] as string, detail: row['detail'] as string }
}
