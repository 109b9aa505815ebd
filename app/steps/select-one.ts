/** The one example that somebody named. */
import type { Example } from '../../core/garden/example.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import { loadExamples, type Garden } from './load-garden.ts'
import { selectExamples } from './select-examples.ts'

/** `garden`: when it was read already. */
export async function selectOne(world: World, config: Config, named: string, garden?: Garden): Promise<Result<Example>> {
  const selected = await selectExamples(world, garden ?? (await loadExamples(world, config)), config, { named: [named] })
  if (!selected.ok) return selected
  const [example, another] = selected.value.examples
  if (example !== undefined && another === undefined) return ok(example)
  const several = another !== undefined
  return fail({
    code: 'EXPORT.ONE_EXAMPLE',
    message: `${named} names ${several ? 'more than one example' : 'no example that can be read'}.`,
    next: several ? 'Give the id of one example; `hortus list` shows them.' : 'Run `hortus validate`: it says what is wrong with the descriptor.',
  })
}
