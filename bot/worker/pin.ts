/**
 * Which commit a comment means: the head of the pull request when it was written (A37, G15). No comment says it; it is what the pull
 * request had when the comment arrived, unless a push that GitHub dates later came before the look.
 */
import type { CommentInput } from '../../core/command/task-draft.ts'
import type { PullDetails } from '../github/repository-client.ts'
import type { Json } from '../store/store.ts'
import type { TaskContext } from './handler.ts'
import { lastPush } from './head-note.ts'

export type Pinned = { readonly kind: 'pinned'; readonly commit: string } | { readonly kind: 'moved'; readonly from: string | null; readonly to: string } | { readonly kind: 'unknown' }

const SCOPE = 'seen'
/** Later than this a look says nothing about what the author saw. The sweep finds what was missed within ten minutes. */
const LATE_MS = 20 * 60_000

/** What the pull request looks like now, kept for the commands of the comment. Whoever looks first is right: both look after the comment. */
export async function noteSeen({ github, effects, store, task, clock }: TaskContext, nodeId: string, issue: number): Promise<Seen> {
  const earlier = readSeen(await store.recall(SCOPE, nodeId))
  if (earlier !== null) return earlier
  const pull = await effects.need(github.pullDetails(issue))
  const seen: Seen = { sha: pull?.head.sha ?? null, at: clock.now().getTime() }
  await store.remember(SCOPE, nodeId, { sha: seen.sha, at: seen.at, task: task.key }, seen.at)
  return seen
}

export interface Seen {
  /** null: there was no such pull request. */
  readonly sha: string | null
  readonly at: number
}

/** Of a comment and what its pull request is at now. A review names the commit that it was given on. */
export async function pin(context: TaskContext, { comment, issue, reviewed }: CommentInput, pull: PullDetails): Promise<Pinned> {
  const to = pull.head.sha
  if (reviewed !== null) return reviewed === to ? { kind: 'pinned', commit: to } : { kind: 'moved', from: reviewed, to }
  const pushed = await lastPush(context.store, context.task.repository, issue)
  if (pushed !== null && pushed.at > comment.createdAt) return { kind: 'moved', from: null, to }
  const seen = readSeen(await context.store.recall(SCOPE, comment.nodeId)) ?? { sha: to, at: context.clock.now().getTime() }
  if (seen.sha !== to) return { kind: 'moved', from: seen.sha, to }
  // A push that is known says what was there only while nothing came after it: the webhook of a later one may be lost.
  return seen.at > comment.createdAt + LATE_MS && pushed?.sha !== to ? { kind: 'unknown' } : { kind: 'pinned', commit: to }
}

function readSeen(value: Json | undefined): Seen | null {
  const { sha, at } = (typeof value === 'object' && value !== null ? value : {}) as { readonly sha?: unknown; readonly at?: unknown }
  return (typeof sha === 'string' || sha === null) && typeof at === 'number' ? { sha, at } : null
}

