/** The comment as it stands now. What was edited after it was written is not acted on, and neither is another's words (A33). */
import type { CommentInput } from '../../core/command/task-draft.ts'
import { bodyHash } from '../../core/command/tasks-of.ts'
import { SETTLE_MS } from './effects.ts'
import { Stopped, type TaskContext } from './handler.ts'

export type Again = 'same' | 'gone' | 'edited'

export async function readAgain({ github, effects, clock }: TaskContext, { comment, by, issue }: CommentInput): Promise<Again> {
  const now = comment.kind === 'comment' ? await effects.need(github.comment(comment.id)) : await effects.need(github.review(issue, comment.id))
  // Its webhook may be faster than what GitHub reads from: what is new and not there is looked for once more before it counts as taken back.
  const seen = comment.createdAt + SETTLE_MS
  if (now === null && clock.now().getTime() < seen) throw new Stopped({ kind: 'later', at: seen, why: 'What was just written may not be visible yet.' })
  if (now === null) return 'gone'
  return now.author?.id === by.id && bodyHash(now.body) === comment.bodyHash ? 'same' : 'edited'
}
