/** The commit that a proposal is decided on, remembered by the task: tried again, it makes the same commit. */
import { fail, ok, type Result } from '../../core/problem.ts'
import type { Request } from '../../core/proposal/request.ts'
import type { Json } from '../store/store.ts'
import type { TaskContext } from '../worker/handler.ts'

export interface Ground {
  /** Name of the branch that the pull request goes to. */
  readonly into: string
  readonly commit: string
  /** Milliseconds since 1970, of the task: it says which day it is. */
  readonly at: number
}

/** `tip`: what the branch is at, where somebody has just asked. `askedAt`: when a person asked, whose day it is then, however late it is done. */
export async function groundOf({ github, effects, clock, config }: Pick<TaskContext, 'github' | 'effects' | 'clock' | 'config'>, request: Request, step: string, { tip, askedAt }: { readonly tip?: string | undefined; readonly askedAt?: number | undefined } = {}): Promise<Result<Ground>> {
  const into = request.kind === 'accept' ? (await config()).history.branch : github.facts.defaultBranch
  const known = readGround(
    await effects.again<Json>(`${step}:ground`, async () => {
      const now = tip === undefined ? await github.branch(into) : ok(tip)
      return now.ok ? ok({ commit: now.value, at: askedAt ?? clock.now().getTime() }) : now
    }),
  )
  if (known === null) return fail({ code: 'PROPOSAL.NO_BRANCH', message: `There is no branch ${JSON.stringify(into.slice(0, 100))} in this repository.`, next: request.kind === 'accept' ? 'The first records make it: let the workflow hortus-history run.' : 'Push a first commit.' })
  return ok({ into, ...known })
}

function readGround(value: Json): Omit<Ground, 'into'> | null {
  const { commit, at } = (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}) as { readonly commit?: Json; readonly at?: Json }
  return typeof commit === 'string' && typeof at === 'number' ? { commit, at } : null
}
