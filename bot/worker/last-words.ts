/**
 * A task that is given up: whoever waits for its reply is told, once, in that reply. What a command itself came to it has said already; this
 * is for what left it no word (it took too long each time, it ended the process, a mistake of ours), and for a job whose end cannot be told.
 */
import type { Job } from '../../core/job/job.ts'
import type { Problem } from '../../core/problem.ts'
import { join, ours } from '../../core/render/markdown/md.ts'
import { readFollowing, readSaying } from '../jobs/job-tasks.ts'
import type { Task } from '../store/store.ts'
import { react } from './ack.ts'
import { isLast } from './backoff.ts'
import { quietly } from './fixed-state.ts'
import type { Handler, Outcome, TaskContext } from './handler.ts'
import { MOST_EXPIRED, POISON } from './poison.ts'
import { replyOf, standingReply } from './reply.ts'
import { commandInput } from './task-input.ts'
import { failedText, framed, outcomeIn, problemText } from './words.ts'

/** Gives how the task ends. Who is killed by the very words buries it without any. */
export async function withLastWords(task: Task, ended: Outcome | 'lost', carryOut: (handler: Handler) => Promise<Outcome | 'lost'>): Promise<Outcome | 'lost'> {
  const problem = ended === 'lost' ? null : finalOf(task, ended)
  if (problem === null || !WAITED_FOR.has(task.kind) || task.expired > MOST_EXPIRED) return ended
  const told = await carryOut(words(task.kind, problem))
  return told === 'lost' || told.kind === 'later' ? told : ended
}

const WAITED_FOR: ReadonlySet<string> = new Set(['command', 'follow', 'job-say'])

/** null: it goes on, or it is done. */
function finalOf(task: Task, ended: Outcome): Problem | null {
  if (ended.kind === 'dead') return ended.problem
  return ended.kind === 'failed' && isLast(task, ended.problem) ? ended.problem : null
}

/** A comment's first words are asked for with no more than an ack has. */
const words = (kind: string, problem: Problem): Handler => ({
  kind,
  permissions: { metadata: 'read', issues: 'write', pull_requests: 'read' },
  limitMs: 60_000,
  run: (context) =>
    quietly(async () => {
      await tell(context, problem)
      return { kind: 'dead', problem }
    }),
  fewer: () => Promise.resolve({ kind: 'dead', problem }),
})

async function tell(context: TaskContext, problem: Problem): Promise<void> {
  const asked = askedOf(context.task)
  if (asked === null) return
  const standing = await standingReply(context, asked)
  const outcome = standing === null ? null : outcomeIn(standing)
  // What was done and said before stays said.
  if (outcome !== null && outcome !== 'running') return
  await replyOf(context, asked).say(framed(asked, { outcome: 'failed', text: textOf(problem) }), 'given up')
  if (asked.reacts) await react(context, asked.comment, 'confused')
}

function textOf(problem: Problem): ReturnType<typeof failedText> {
  if (problem.code !== POISON) return failedText(problem.code === 'BOT.UNEXPECTED' ? { ...problem, ...UNEXPECTED } : problem)
  return join([ours(`It was begun ${MOST_EXPIRED} times, and each time the bot ended before it was done. It is not begun again: whoever runs the bot can have it tried once more when the cause is found.`), problemText(problem)], '\n\n')
}

/** What was thrown may name files and hosts of whoever runs the bot: it stands in their log and dead letters, and nowhere else (A67). */
const UNEXPECTED = { message: 'Something happened that Hortus does not know.', next: 'Whoever runs the bot finds what it was in its dead letters.' }

interface Asked {
  readonly key: string
  readonly issue: number
  readonly comment: number
  readonly reacts: boolean
  readonly normal: string
}

/** null: nobody asked, or it is no reply that they wait for. */
function askedOf(task: Task): Asked | null {
  if (task.kind === 'command') {
    const { issue, comment, command } = commandInput(task)
    return { key: task.key, issue, comment: comment.id, reacts: comment.kind === 'comment', normal: command.normal }
  }
  const job = task.kind === 'follow' ? (readFollowing(task.input)?.job ?? null) : endedJob(task)
  return job === null ? null : { ...job, reacts: true }
}

/** That a run has begun need not be said: its end is. */
function endedJob(task: Task): Job | null {
  const saying = readSaying(task.input)
  return saying?.said.phase === 'ended' ? saying.job : null
}
