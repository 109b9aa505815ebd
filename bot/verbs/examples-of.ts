/** The page of health for what a command is about: the example that it names, what the pull request touches, or those that need somebody. */
import { fail, ok, type Result } from '../../core/problem.ts'
import type { BadgeState } from '../../core/render/badge/badge-state.ts'
import type { ExampleHealth, Health } from '../../core/schema/health.ts'
import { healthOf } from '../health/health-of.ts'
import { STOPPED } from '../threads/in-thread.ts'
import { Stopped } from '../worker/handler.ts'
import { worldAt } from '../worker/world-at.ts'
import type { CommandContext } from './verb.ts'

export interface Asked {
  readonly page: Health
  /** At most so many as a reply could show; `total` counts all. */
  readonly examples: readonly ExampleHealth[]
  readonly total: number
  readonly states: ReadonlyMap<string, BadgeState>
  /** `touched`: by the pull request. `needy`: nobody named any; the worst come first. */
  readonly by: 'name' | 'touched' | 'needy'
}

const MOST = 50

/**
 * Read at the branch that it goes to, as that is now: what a pull request says of itself is no news about the garden, and GitHub goes on to
 * name the commit that the branch had when the pull request was last pushed to.
 */
export async function examplesOf(context: CommandContext): Promise<Result<Asked>> {
  const { command, pull, base, commit, clock, github, effects } = context
  const at = clock.now().getTime()
  const config = await context.config()
  const now = pull === null ? base : ((await effects.need(github.branch(pull.base.ref))) ?? base)
  const world = await worldAt({ at: context.world }, now, at)
  const head = command.target === null && pull !== null ? { world: await worldAt({ at: context.world }, commit, at), base } : null
  const answer = await healthOf({ world, config, at, named: command.target === null ? null : [command.target], head, wants: MOST }, context.signal)
  if (!answer.ok && answer.problem.code === STOPPED) throw new Stopped('lost')
  if (!answer.ok) return fail(answer.problem)
  const { page, total, by, states } = answer.value
  return ok({ page, examples: page.examples, total, by, states: new Map(states) })
}
