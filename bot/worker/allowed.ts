/** Whether the person may, by the role that GitHub says now (A36) and the OWNERS files of the base (A41, A42). */
import type { Command } from '../../core/command/command.ts'
import type { CommandInput } from '../../core/command/task-draft.ts'
import { VERBS } from '../../core/command/verbs.ts'
import type { Role } from '../github/repository-client.ts'
import type { CommandContext, Reply } from '../verbs/verb.ts'
import type { Place } from './gather.ts'
import type { TaskContext } from './handler.ts'
import { refused } from './words.ts'
import type { Worlds } from './worlds.ts'

const RANK: Readonly<Record<Role, number>> = { none: 0, read: 1, triage: 2, write: 3, maintain: 4, admin: 5 }

export async function allowed({ github, effects }: TaskContext, { by }: CommandInput, { verb }: Command, _place: Place, _worlds: Worlds): Promise<CommandContext['by'] | Reply> {
  const { role: needed } = VERBS[verb]
  // Who can write a comment can read the repository.
  if (needed === 'read') return { id: by.id, login: by.login, role: 'read' }
  const now = await effects.need(github.roleOf(by.login))
  if (now.id !== by.id) return refused('The account that wrote this has another name now. Write it again.')
  return RANK[now.role] >= RANK[needed] ? { id: by.id, login: by.login, role: now.role } : refused(`It takes the role ${needed} in this repository.`)
}
