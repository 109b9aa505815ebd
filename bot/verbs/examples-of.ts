/** The page of health for what a command is about: the example that it names, what the pull request touches, or those that need somebody. */
import { health } from '../../app/health.ts'
import { loadExamples } from '../../app/steps/load-garden.ts'
import { selectExamples } from '../../app/steps/select-examples.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import { byNeed } from '../../core/render/health-words.ts'
import type { ExampleHealth, Health } from '../../core/schema/health.ts'
import { worldAt } from '../worker/world-at.ts'
import type { CommandContext } from './verb.ts'

export interface Asked {
  readonly page: Health
  readonly examples: readonly ExampleHealth[]
  /** `touched`: by the pull request. `needy`: nobody named any. */
  readonly by: 'name' | 'touched' | 'needy'
}

/** Read at the base: what a pull request says of itself is no news about the garden. */
export async function examplesOf(context: CommandContext): Promise<Result<Asked>> {
  const { command, pull, base, clock } = context
  const config = await context.config()
  const touched = command.target === null && pull !== null ? await touchedIds(context) : null
  const world = await worldAt({ at: context.world }, base, clock.now().getTime())
  const named = command.target !== null ? [command.target] : undefined
  const page = await health(world, config, { today: clock.now().toISOString().slice(0, 10), ...(named === undefined ? {} : { named }) })
  if (!page.ok) return fail(page.problem)
  if (named !== undefined) return ok({ page: page.value, examples: page.value.examples, by: 'name' })
  if (touched !== null) return ok({ page: page.value, examples: page.value.examples.filter(({ id }) => touched.has(id)), by: 'touched' })
  return ok({ page: page.value, examples: byNeed(page.value.examples), by: 'needy' })
}

/** Of a change whose difference cannot be told none is known. */
async function touchedIds(context: CommandContext): Promise<ReadonlySet<string>> {
  const { base, commit, clock } = context
  const world = await worldAt({ at: context.world }, commit, clock.now().getTime())
  const config = await context.config()
  const garden = await loadExamples(world, config)
  const selected = await selectExamples(world, garden, config, { base })
  return new Set(selected.ok && selected.value.scope.mode === 'affected' ? [...selected.value.examples, ...selected.value.unreadable].map(({ id }) => id) : [])
}
