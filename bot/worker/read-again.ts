/** The comment as it stands now. What was edited after it was written is not acted on, and neither is another's words (A33). */
import type { CommentInput } from '../../core/command/task-draft.ts'
import { bodyHash } from '../../core/command/tasks-of.ts'
import type { TaskContext } from './handler.ts'

export type Again = 'same' | 'gone' | 'edited'

export async function readAgain({ github, effects }: TaskContext, { comment, by, issue }: CommentInput): Promise<Again> {
  const now = comment.kind === 'comment' ? await effects.need(github.comment(comment.id)) : await effects.need(github.review(issue, comment.id))
  if (now === null) return 'gone'
  return now.author?.id === by.id && bodyHash(now.body) === comment.bodyHash ? 'same' : 'edited'
}
