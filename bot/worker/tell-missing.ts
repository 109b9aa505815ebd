/** Whoever asked is told which permissions the App was not given; of what nobody asked for, whoever runs the bot is (A68, G11). */
import { code, join, md, ours } from '../../core/render/markdown/md.ts'
import type { Problem } from '../../core/problem.ts'
import { react } from './ack.ts'
import { quietly } from './fixed-state.ts'
import type { Outcome, TaskContext } from './handler.ts'
import { replyOf } from './reply.ts'
import { commandInput } from './task-input.ts'
import { framed } from './words.ts'

export function tellMissing(context: TaskContext, missing: readonly string[]): Promise<Outcome> {
  const problem: Problem = { code: 'GITHUB.PERMISSION', message: `The installation does not give the App ${missing.join(', ')}.`, next: 'An owner accepts it in the settings of the installation; docs/operations.md says what each permission is for.' }
  if (context.task.kind !== 'command' || missing.some((one) => one.startsWith('issues'))) return Promise.resolve({ kind: 'dead', problem })
  return quietly(async () => {
    const { issue, comment, command } = commandInput(context.task)
    const text = md`Nothing was done: this installation does not give me the permission ${join(missing.map((one) => code(one)), ', ')}. ${ours('An owner of the repository accepts it in the settings of the installation; then write this again.')}`
    await replyOf(context, { issue, key: context.task.key, comment: comment.id }).say(framed(command, { outcome: 'refused', text }))
    if (comment.kind === 'comment') await react(context, comment.id, '-1')
    return { kind: 'done', outcome: 'refused' }
  })
}
