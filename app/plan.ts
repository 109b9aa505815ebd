/** The verb `plan`: which cells a workflow should run. */
import { planMatrix, type Plan } from '../core/garden/plan.ts'
import { ok, type Result } from '../core/problem.ts'
import type { Config } from '../core/schema/config.ts'
import type { World } from '../core/world.ts'
import { baseImages } from './steps/base-images.ts'
import { loadGarden } from './steps/load-garden.ts'
import { readPastRuns } from './steps/read-past-runs.ts'
import { selectExamples } from './steps/select-examples.ts'

export interface PlanOptions {
  readonly named?: readonly string[]
  readonly base?: string
  /** Instead of `smoke.preset` of the configuration. */
  readonly preset?: string
  /** false: no machine of this plan has one. */
  readonly gpus?: boolean
}

export async function plan(world: World, config: Config, options: PlanOptions = {}): Promise<Result<Plan>> {
  const garden = await loadGarden(world, config)
  const selected = await selectExamples(world, garden, config, options)
  if (!selected.ok) return selected
  const { examples, unreadable, scope } = selected.value
  const [past, bases] = await Promise.all([readPastRuns(world, config, examples), baseImages(world, config, examples)])
  const planned = planMatrix(examples, config, { ...options, scope, past, bases })
  return ok({ ...planned, left: [...planned.left, ...unreadable.map(({ id, path }) => ({ example: id, path, reason: 'has a descriptor that cannot be read' }))] })
}
