/** Whether the person may: the role that GitHub says now (A36), and the OWNERS files of the base for all that is touched (A41, A42). */
import type { Command } from '../../core/command/command.ts'
import { mayDo, RANK, type Facts } from '../../core/command/may-do.ts'
import { standingOf } from '../../core/command/owners.ts'
import type { CommandInput } from '../../core/command/task-draft.ts'
import { VERBS } from '../../core/command/verbs.ts'
import { join, ours } from '../../core/render/markdown/md.ts'
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
  const authors = await authorsOf(context, command, place)
  const bases = asked ? await basesOf(context, place) : [place.base]
  for (const [index, base] of bases.entries()) {
    const touches = asked ? await standings(context, command, { ...place, base }, by, worlds) : []
    if (isReply(touches)) return touches
    const may = mayDo(command, {
      by: { ...by, bot: false, app: input.by.app },
      pull: place.pull === null ? null : { open: place.pull.open, headRepository: place.pull.head.repository, authors, fromFork: place.pull.head.repository !== context.task.repository },
      // A locked conversation takes no reply either, and then the task ends quietly.
      locked: false,
      touches,
    })
    if (!may.ok) return refused(index > 0 ? join([ours(may.why), OLD_BASE], ' ') : may.why)
  }
  return by
}

const OLD_BASE = ours('The commit that the pull request began at counts as well as the newest one: where that names you since, bring the pull request up to date.')

/**
 * GitHub names the commit of the base that a pull request had when it was last pushed to. Who was taken out of OWNERS since may nothing by
 * an old pull request, and who was put in nothing by a new push to the base: both commits must allow. The newest decides first.
 */
async function basesOf({ github, effects }: TaskContext, { pull, base }: Place): Promise<readonly string[]> {
  if (pull === null) return [base]
  const newest = await effects.need(github.branch(pull.base.ref))
  return newest === null || newest === base ? [base] : [newest, base]
}

async function standings(context: TaskContext, command: Command, place: Place, by: { readonly id: number; readonly login: string }, worlds: Worlds): Promise<Facts['touches'] | Reply> {
  const touched = await touchedBy(context, command, place, worlds)
  if (isReply(touched)) return touched
  const owners = touched.length === 0 ? new Map<string, never>() : await ownersFor(context, place.base, touched, worlds)
  return touched.map((path) => ({ path, standing: standingOf(by, path, owners) }))
}

const isReply = (value: readonly unknown[] | Reply): value is Reply => 'outcome' in value

/** Asked only for an approval: nobody approves what is their own. */
async function authorsOf({ github, effects }: TaskContext, { verb }: Command, { pull }: Place): Promise<readonly number[]> {
  if (pull === null) return []
  const opened = pull.author === null ? [] : [pull.author.id]
  return verb === 'benchmark' ? [...opened, ...(await effects.need(github.authorsOf(pull.number)))] : opened
}
