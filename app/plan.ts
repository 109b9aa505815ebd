/** The verb `plan`: which cells a workflow should run. */
import { checkParams, onlyExample, presetOf } from '../core/contract/check-choice.ts'
import type { Example } from '../core/garden/example.ts'
import { planMatrix, type Plan } from '../core/garden/plan.ts'
import { planSweep, type SweepToPlan } from '../core/garden/plan-sweep.ts'
import { fail, ok, type Result } from '../core/problem.ts'
import type { Config } from '../core/schema/config.ts'
import { findSweep } from '../core/sweep/find-sweep.ts'
import { trialsOf } from '../core/sweep/trials.ts'
import type { World } from '../core/world.ts'
import { baseImages } from './steps/base-images.ts'
import { loadExamples } from './steps/load-garden.ts'
import { readPastRuns } from './steps/read-past-runs.ts'
import { quarantined } from './steps/refuse-quarantined.ts'
import { selectExamples } from './steps/select-examples.ts'

export interface PlanOptions {
  readonly named?: readonly string[]
  readonly base?: string
  /** Instead of `smoke.preset` of the configuration. */
  readonly preset?: string
  /** false: no machine of this plan has one. */
  readonly gpus?: boolean
  /** Name of a sweep of the one example that is named: a cell for each of its trials. */
  readonly sweep?: string
}

export async function plan(world: World, config: Config, options: PlanOptions = {}): Promise<Result<Plan>> {
  const refusal = await quarantined(world)
  if (refusal !== null) return fail(refusal)
  const garden = await loadExamples(world, config)
  const selected = await selectExamples(world, garden, config, options)
  if (!selected.ok) return selected
  const { examples, unreadable, scope } = selected.value
  const [past, bases] = await Promise.all([readPastRuns(world, config, examples), baseImages(world, config, examples)])
  const request = { ...options, scope, past, bases }
  if (options.sweep !== undefined) {
    const chosen = options.named?.length === 1 ? chooseTrials(examples, options.named[0]!, options.sweep) : fail(ONE_EXAMPLE)
    return chosen.ok ? ok(planSweep(chosen.value, config, request)) : chosen
  }
  const planned = planMatrix(examples, config, request)
  return ok({ ...planned, left: [...planned.left, ...unreadable.map(({ id, path }) => ({ example: id, path, reason: 'has a descriptor that cannot be read' }))] })
}

const ONE_EXAMPLE = { code: 'SWEEP.EXAMPLE', message: 'A sweep is of one example, and not exactly one is named.', next: 'Name the example whose sweep is meant.' }

/** A wrong word is said before any machine is asked for. */
function chooseTrials(examples: readonly Example[], named: string, name: string): Result<SweepToPlan> {
  const example = onlyExample(examples, named)
  if (!example.ok) return example
  const sweep = findSweep(example.value, name)
  if (!sweep.ok) return sweep
  const [preset, trials] = [presetOf(example.value, sweep.value.preset), trialsOf(sweep.value)]
  if (!preset.ok) return preset
  const params = checkParams(example.value, preset.value, Object.keys(sweep.value.params))
  if (!params.ok) return params
  return trials.ok ? ok({ example: example.value, preset: preset.value, sweep: sweep.value, trials: trials.value }) : trials
}
