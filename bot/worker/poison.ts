/**
 * A task that ends its process each time that it is begun. Nobody is left to count that as a failure, so leases are counted that ended
 * with nobody renewing them (`Task.expired`): it would be taken again every lease, and end all else that runs with it, for ever.
 *
 * What runs beside such a task loses its lease along with it. So from the second time on each is carried out with no other suspect beside
 * it: then only the one that ends the process is counted on.
 */
import type { Job } from '../../core/job/job.ts'
import type { Problem } from '../../core/problem.ts'
import { join, ours } from '../../core/render/markdown/md.ts'
import { readFollowing, readSaying } from '../jobs/job-tasks.ts'
import type { Task } from '../store/store.ts'
import { react } from './ack.ts'
import { quietly } from './fixed-state.ts'
import type { Handler, Outcome, TaskContext } from './handler.ts'
import { replyOf, standingReply } from './reply.ts'
import { commandInput } from './task-input.ts'
import { framed, outcomeIn, problemText } from './words.ts'

/** So many times it was begun and left in the middle, and it is begun no more. */
export const MOST_EXPIRED = 5
const SUSPECT = 2
const SOON_MS = 1_000

export const isPoison = ({ expired }: Pick<Task, 'expired'>): boolean => expired >= MOST_EXPIRED

/** Carries out what is left of it: whoever asked is told, once. Who is killed by the very words buries it without any. */
export async function endPoison(task: Task, carryOut: (handler: Handler) => Promise<Outcome | 'lost'>): Promise<Outcome | 'lost'> {
  const dead: Outcome = { kind: 'dead', problem: problemOf(task) }
  if (task.expired > MOST_EXPIRED) return dead
  const told = await carryOut(lastWords(task, dead))
  return told === 'lost' || told.kind === 'later' ? told : dead
}

/** Of one process. */
export interface Quarantine {
  /** null: another suspect is inside. Disposed of when the task has ended. */
  enter(task: Pick<Task, 'expired'>, now: number): Disposable | Outcome
}

export function openQuarantine(): Quarantine {
  let taken = false
  const free: Disposable = { [Symbol.dispose]: () => undefined }
  return {
    enter: ({ expired }, now) => {
      if (expired < SUSPECT) return free
      if (taken) return { kind: 'later', at: now + SOON_MS, why: 'The process ended while it was at work, so it waits until no other such task is.' }
      taken = true
      return { [Symbol.dispose]: () => void (taken = false) }
    },
  }
}

/** A comment's first words are asked for with no more than an ack has. */
const lastWords = ({ kind }: Task, dead: Outcome): Handler => ({
  kind,
  permissions: { metadata: 'read', issues: 'write', pull_requests: 'read' },
  limitMs: 60_000,
  run: (context) =>
    quietly(async () => {
      await tell(context)
      return dead
    }),
  fewer: () => Promise.resolve(dead),
})

async function tell(context: TaskContext): Promise<void> {
  const { task } = context
  const asked = askedOf(task)
  if (asked === null) return
  const standing = await standingReply(context, asked)
  const outcome = standing === null ? null : outcomeIn(standing)
  // What was done and said before it ended the process stays said.
  if (outcome !== null && outcome !== 'running') return
  const text = join([ours(`It was begun ${MOST_EXPIRED} times, and each time the bot ended before it was done. It is not begun again: whoever runs the bot can have it tried once more when the cause is found.`), problemText(problemOf(task))], '\n\n')
  await replyOf(context, asked).say(framed(asked, { outcome: 'failed', text }), 'poison')
  if (asked.reacts) await react(context, asked.comment, 'confused')
}

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
  const job: Job | null = task.kind === 'follow' ? (readFollowing(task.input)?.job ?? null) : task.kind === 'job-say' ? (readSaying(task.input)?.job ?? null) : null
  return job === null ? null : { ...job, reacts: true }
}

const problemOf = ({ key, expired }: Task): Problem => ({
  code: 'BOT.POISON',
  message: `It was begun ${expired} times, and each time the process ended, or did not answer for as long as a lease holds, before it was done.`,
  next: `Look at what the log and the memory of the bot say of those moments; when the cause is gone: npm run bot:admin -- replay ${key}`,
})
