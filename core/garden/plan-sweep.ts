/** The matrix of a sweep: a cell for each trial, so that trials run side by side. */
import type { Config } from '../schema/config.ts'
import type { Sweep, Trial } from '../sweep/sweep.ts'
import type { Cell } from './cell.ts'
import type { Example, Preset } from './example.ts'
import { cellOf, needsGpu, shardPlan, type Plan, type PlanRequest } from './plan.ts'
import { sweepCells } from './sweep-cells.ts'

export interface SweepToPlan {
  readonly example: Example
  readonly preset: Preset
  readonly sweep: Sweep
  readonly trials: readonly Trial[]
}

export function planSweep({ example, preset, sweep, trials }: SweepToPlan, config: Config, options: PlanRequest): Plan {
  if (options.gpus === false && needsGpu(example)) return shardPlan([], [{ example: example.id, path: example.path, reason: 'needs a GPU, and the machines of this plan have none' }], config, options)
  const run = cellOf(example, preset, config, options)
  // A trial without a limit of its own may last as long as a cell whose length nobody knows, after the build.
  const minutes = run.minutes + (preset.timeoutSeconds === null ? Math.ceil(config.plan.minutes) : 0)
  const cells = sweepCells(example, sweep, trials).map(({ id, trial }): Cell => ({ ...run, id, minutes, trial: { sweep: sweep.name, number: trial.number } }))
  return shardPlan(cells, [], config, options)
}
