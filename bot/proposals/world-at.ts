/** A world at one commit of the mirror, at the moment that a task remembers: the same task makes the same bytes whenever it is done. */
import type { Checkout, World } from '../../core/world.ts'
import { runsNothing } from './runs-nothing.ts'
import { Stopped, type TaskContext } from '../worker/handler.ts'
import type { Result } from '../../core/problem.ts'

export interface WorldAt extends AsyncDisposable {
  readonly world: World
}

export async function worldAt({ mirror }: Pick<TaskContext, 'mirror'>, commit: string, at: number, more: { readonly history: boolean; readonly besides?: readonly string[] }): Promise<WorldAt> {
  orStop(await mirror.fetch([commit, ...(more.besides ?? [])], { history: more.history }))
  const checkout: Checkout = orStop(await mirror.at(commit))
  const { world } = checkout
  return { world: { ...runsNothing(world), clock: { ...world.clock, now: () => new Date(at) } }, [Symbol.asyncDispose]: () => checkout[Symbol.asyncDispose]() }
}

/** A problem of the mirror may be better the next time. */
export function orStop<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Stopped({ kind: 'failed', problem: result.problem })
}
