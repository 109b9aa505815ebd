/**
 * 👀: the comment was seen. It waits for nobody, since its subject is its own, and asks GitHub twice at most (G6): besides it notes the
 * head that the pull request has now, which is what the author of the comment sees (A37).
 */
import { ok } from '../../core/problem.ts'
import type { Answer } from '../../core/world/github.ts'
import type { Json } from '../store/store.ts'
import { quietly } from './fixed-state.ts'
import type { Handler, TaskContext } from './handler.ts'
import { noteSeen } from './pin.ts'
import { ackInput } from './task-input.ts'

export const ackHandler: Handler = {
  kind: 'ack',
  permissions: { metadata: 'read', issues: 'write', pull_requests: 'read' },
  limitMs: 60_000,
  run: (context) =>
    quietly(async () => {
      if (context.github.facts.archived) return { kind: 'done', outcome: 'archived' }
      const { comment, issue, isPull } = ackInput(context.task)
      await Promise.all([comment.kind === 'comment' ? react(context, comment.id, 'eyes') : null, isPull ? noteSeen(context, comment.nodeId, issue) : null])
      return { kind: 'done', outcome: 'done' }
    }),
}

/** A comment that is gone takes no reaction, and needs none. */
export const react = ({ github, effects }: TaskContext, comment: number, reaction: 'eyes' | 'rocket' | 'confused' | '-1'): Promise<Json> => effects.again(`react:${reaction}`, async () => orGone(await github.react(comment, reaction)))

const orGone = (answer: Answer<void>): Answer<Json> => (answer.ok || answer.problem.kind === 'not_found' ? ok(null) : answer)
