/** Whether the person may: the role that GitHub says now (A36), and the OWNERS files of the base for all that is touched (A41, A42). */
import type { Command } from '../../core/command/command.ts'
import { mayDo, RANK } from '../../core/command/may-do.ts'
import { standingOf } from '../../core/command/owners.ts'
import type { CommandInput } from '../../core/command/task-draft.ts'
import { VERBS } from '../../core/command/verbs.ts'
import { ours } from '../../core/render/markdown/md.ts'
import type { CommandContext, Reply } from '../verbs/verb.ts'
import type { Place } from './gather.ts'
import type { TaskContext } from './handler.ts'
import { ownersFor } from './owners-for.ts'
import { touchedBy } from './touched-by.ts'
import { refused } from './words.ts'
import type { Worlds } from './worlds.ts'

export async function allowed(context: TaskContext, input: CommandInput, command: Command, place: Place, worlds: Worlds): Promise<CommandContext['by'] | Reply> {
  const { github, effects } = context
  const spec = VERBS[command.verb]
  // Who can write a comment can read the repository.
  const now = spec.role === 'read' ? { id: input.by.id, role: 'read' as const } : await effects.need(github.roleOf(input.by.login))
  if (now.id !== input.by.id) return refused(ours('The account that wrote this has another name now. Write it again.'))
  const by = { id: now.id, login: input.by.login, role: now.role }
  const asked = spec.owner && RANK[by.role] >= RANK[spec.role] && (by.role !== 'admin' || command.verb === 'benchmark')
  const touched = asked ? await touchedBy(context, command, place, worlds) : []
  if (!Array.isArray(touched)) return touched as Reply
  const owners = touched.length === 0 ? new Map() : await ownersFor(context, place.base, touched, worlds)
  const may = mayDo(command, {
    by: { ...by, bot: false, app: input.by.app },
    pull: place.pull === null ? null : { open: place.pull.open, headRepository: place.pull.head.repository, authors: await authorsOf(context, command, place), fromFork: place.pull.head.repository !== context.task.repository },
    // A locked conversation takes no reply either, and then the task ends quietly.
    locked: false,
    touches: touched.map((path: string) => ({ path, standing: standingOf(by, path, owners) })),
  })
  return may.ok ? by : refused(may.why)
}

/** Asked only for an approval: nobody approves what is their own. */
async function authorsOf({ github, effects }: TaskContext, { verb }: Command, { pull }: Place): Promise<readonly number[]> {
  if (pull === null) return []
  const opened = pull.author === null ? [] : [pull.author.id]
  return verb === 'benchmark' ? [...opened, ...(await effects.need(github.authorsOf(pull.number)))] : opened
}
