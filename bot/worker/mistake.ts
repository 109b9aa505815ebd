/** Lines that were meant as commands and are none: one reply for all of a comment, and 😕. */
import { code, join, md, ours } from '../../core/render/markdown/md.ts'
import { prose } from '../../core/render/markdown/prose.ts'
import { ended } from '../../core/render/sentences.ts'
import type { Handler } from './handler.ts'
import { react } from './ack.ts'
import { quietly } from './fixed-state.ts'
import { readAgain } from './read-again.ts'
import { quietNo, tooMany } from './rate.ts'
import { replyOf } from './reply.ts'
import { mistakeInput } from './task-input.ts'

export const mistakeHandler: Handler = {
  kind: 'mistake',
  permissions: { metadata: 'read', issues: 'write', pull_requests: 'read' },
  limitMs: 60_000,
  run: (context) =>
    quietly(async () => {
      const input = mistakeInput(context.task)
      const { comment, issue, mistakes } = input
      if (context.github.facts.archived) return { kind: 'done', outcome: 'archived' }
      if (await tooMany(context, input)) return quietNo(context, input)
      if ((await readAgain(context, input)) !== 'same') return { kind: 'done', outcome: 'withdrawn' }
      // What to do next is made of our words only; the message may repeat one of the author's.
      const items = mistakes.slice(0, 10).map(({ line, message, next }) => md`- ${code(line)}: ${prose(ended(message))} ${ours(ended(next))}`)
      await replyOf(context, { issue, key: context.task.key, comment: comment.id }).say(join([ours('❓ This was not understood, and nothing was done of it:'), join(items, '\n')], '\n\n'))
      if (comment.kind === 'comment') await react(context, comment.id, 'confused')
      return { kind: 'done', outcome: 'mistake' }
    }),
}
