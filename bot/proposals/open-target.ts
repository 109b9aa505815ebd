/** The repository that an example is to go to, with a token of its own: that of the garden is worth nothing elsewhere (A68). */
import { RANK } from '../../core/command/may-do.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import type { Permissions } from '../github/app-client.ts'
import type { RepositoryClient } from '../github/repository-client.ts'
import type { TaskContext } from '../worker/handler.ts'

/** Whether it may be filled; a problem: GitHub does not say. */
export type MayFill = (target: RepositoryClient) => Promise<Result<boolean>>

const RIGHTS: Permissions = { metadata: 'read', contents: 'write', pull_requests: 'write' }

/** The App must be installed there too. `to`: `owner/name`. */
export async function openTargetClient({ app, effects, task, signal }: TaskContext, to: string, may: MayFill): Promise<Result<RepositoryClient>> {
  const [owner = '', name = ''] = to.toLowerCase().split('/')
  for (let page = 1; ; page += 1) {
    const installations = await effects.need(app.installations(page))
    const own = installations.find(({ account, suspended }) => !suspended && account.login.toLowerCase() === owner)
    const id = own === undefined ? null : await numberOf({ app, effects }, own.id, name)
    if (own !== undefined && id !== null) {
      // An export has workflows of its own; where the App may not write those, it is said when one is pushed.
      for (const permissions of [{ ...RIGHTS, workflows: 'write' } as const, RIGHTS]) {
        const client = await app.open({ installation: own.id, repository: id, permissions, task: task.key, signal })
        if (client.ok) return await onlyIf(client.value, may, to)
        if (client.problem.kind !== 'permission') return client
      }
      return fail({ code: 'GRADUATE.NO_RIGHT', message: `The App may not write to ${to}.`, next: 'Give its installation there Contents: write and Pull requests: write.' })
    }
    if (own !== undefined || installations.length < 100) return fail(notThere(to))
  }
}

async function onlyIf(target: RepositoryClient, may: MayFill, to: string): Promise<Result<RepositoryClient>> {
  const allowed = await may(target)
  if (allowed.ok && allowed.value) return ok(target)
  await target[Symbol.asyncDispose]()
  return allowed.ok ? fail(notThere(to)) : allowed
}

/**
 * The bot has no more right anywhere than the person who asks (A41): a branch in another repository can hold workflows, which run there
 * with what that repository has. Who may not write there is not told whether it is there.
 */
export const writer = (by: { readonly id: number; readonly login: string }): MayFill => async (target) => {
  const now = await target.roleOf(by.login)
  if (!now.ok) return now.problem.kind === 'not_found' ? ok(false) : now
  return ok(now.value.id === by.id && RANK[now.value.role] >= RANK.write)
}

/** The rules of a garden have no right elsewhere at all: who may write there says in its README which garden it waits for (A41). */
export const awaits = (garden: string): MayFill => async (target) => {
  const { id, defaultBranch } = target.facts
  const remote = await target.asRemote?.(() => undefined)
  if (remote === undefined || !remote.ok) return remote ?? ok(false)
  const at = remote.value.byId(id)
  const tip = await at.branch(defaultBranch)
  if (!tip.ok) return tip
  const readme = tip.value === null ? ok(null) : await at.text('README.md', tip.value)
  return readme.ok ? ok(fromOf(readme.value ?? '') === garden.toLowerCase()) : readme
}

const fromOf = (readme: string): string | null => /^<!-- hortus:from ([\w.-]{1,39}\/[\w.-]{1,100}) -->[ \t]*\r?$/m.exec(readme.slice(0, 100_000))?.[1]?.toLowerCase() ?? null

const notThere = (to: string): Problem => ({ code: 'GRADUATE.NOT_INSTALLED', message: `The App is not installed on ${to}, or there is no such repository, or you may not write to it.`, next: 'Create it with a README, install the App on it, have the role write there, and ask again; or run `hortus graduate` on a laptop.' })

async function numberOf({ app, effects }: Pick<TaskContext, 'app' | 'effects'>, installation: number, name: string): Promise<number | null> {
  for (let page = 1; ; page += 1) {
    const repositories = await effects.need(app.repositories(installation, page))
    const found = repositories.find((each) => each.name.toLowerCase() === name)
    if (found !== undefined || repositories.length < 100) return found?.id ?? null
  }
}
