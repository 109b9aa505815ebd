/** How many commands a person without the role write has carried out in one conversation in ten minutes (A32). */
import { RANK } from '../../core/command/may-do.ts'
import { RATE, withinRate, type Given } from '../../core/command/rate.ts'
import type { CommentInput } from '../../core/command/task-draft.ts'
import type { Json } from '../store/store.ts'
import { react } from './ack.ts'
import type { Outcome, TaskContext } from './handler.ts'

/** Of `store.remember`: one list for each conversation and person. Its value has `at`, by which it is dropped (bot/sweep/prune-notes.ts). */
const RATE_SCOPE = 'rate'

/**
 * Tasks of a conversation run one after the other, so nothing is counted past. Who may write is not held back, and GitHub is asked for
 * the role only of those who reach the limit: a usual command costs nothing besides.
 */
export async function tooMany({ store, task, github, effects, clock }: TaskContext, { issue, by, comment }: CommentInput): Promise<boolean> {
  const key = `r${task.repository}#${issue}:${by.id}`
  const given = readGiven(await store.recall(RATE_SCOPE, key))
  // What was wrong in a comment is told with its commands, and counts as one of them.
  if (task.kind === 'mistake' && given.some((one) => one.key.startsWith(`c:${comment.nodeId}:`))) return false
  const rated = withinRate(given, { key: task.key, at: comment.createdAt })
  if (!rated.ok) return RANK[(await effects.need(github.roleOf(by.login))).role] < RANK.write
  const now = clock.now().getTime()
  if (!given.some((one) => one.key === task.key)) await store.remember(RATE_SCOPE, key, { at: now, given: rated.given.slice(-MOST_KEPT).map((one) => ({ ...one })) }, now)
  return false
}

/** Comments that come late are counted in their own ten minutes. */
const MOST_KEPT = 2 * RATE.most

/** A sign and no word: an answer to each would be what the limit is against. */
export async function quietNo(context: TaskContext, { comment }: CommentInput): Promise<Outcome> {
  if (comment.kind === 'comment') await react(context, comment.id, 'confused')
  return { kind: 'done', outcome: 'too many' }
}

function readGiven(value: Json | undefined): readonly Given[] {
  const list = typeof value === 'object' && value !== null && 'given' in value ? value.given : null
  return Array.isArray(list) ? list.filter(isGiven) : []
}

const isGiven = (value: unknown): value is Given => typeof value === 'object' && value !== null && typeof (value as Partial<Given>).key === 'string' && typeof (value as Partial<Given>).at === 'number'
