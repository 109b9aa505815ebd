import { fail, ok, type Result } from '../../core/problem.ts'
import type { TaskContext } from '../worker/handler.ts'
import { groundOf } from './ground-of.ts'
import type { Standing } from './propose-change.ts'
import { worldAt } from './world-at.ts'

/** The default branch as it is now, for all that a task proposes to it; taken away once, by whoever asked for it. */
export async function standOn(context: TaskContext, step: string): Promise<Result<Standing & { readonly end: () => Promise<void> }>> {
  const ground = await groundOf(context, { kind: 'readme' }, step)
  if (!ground.ok) return fail(ground.problem)
  const looked = await worldAt(context, ground.value.commit, ground.value.at, { history: true })
  // Those that are given it dispose of what they use: of this they must not.
  return ok({ ground: ground.value, world: looked.world, end: async () => looked[Symbol.asyncDispose](), [Symbol.asyncDispose]: async () => undefined })
}
