/** The matrix of a workflow: what will run, on which runners, for how long. */
import type { Config } from '../schema/config.ts'
import type { Report } from '../schema/report.ts'
import type { Cell, Shard } from './cell.ts'
import type { Example, Preset } from './example.ts'
import type { PastRun } from './past-run.ts'
import { graduatedReason } from './graduated-reason.ts'
import { shardCells } from './shard-cells.ts'
import { withinBudget } from './within-budget.ts'

/** An example of the scope without a cell, and why: the reason continues "it …". */
export interface LeftOut {
  readonly example: string
  readonly path: string
  readonly reason: string
}

export interface Plan {
  readonly scope: Report['scope']
  readonly cells: readonly Cell[]
  readonly shards: readonly Shard[]
  readonly left: readonly LeftOut[]
  /** What the cells of the longest shard may take together, in minutes. Over the limit of a job (`JOB_MINUTES`) not all of them may be reached. */
  readonly longest: number
}

export interface PlanRequest {
  readonly scope: Report['scope']
  /** Instead of `smoke.preset` of the configuration. */
  readonly preset?: string
  /** false: no machine of this plan has one. */
  readonly gpus?: boolean
  /** By id of the cell. */
  readonly past?: ReadonlyMap<string, PastRun>
  /** By id of the example: the image that its own is built on. */
  readonly bases?: ReadonlyMap<string, string | null>
}

/** A job that could only say why it ran nothing is not planned: its example is left out with that reason. */
export function planMatrix(examples: readonly Example[], config: Config, options: PlanRequest): Plan {
  const name = options.preset ?? config.smoke.preset
  const cells: Cell[] = []
  const left: LeftOut[] = []
  for (const example of examples) {
    const planned = judge(example, name, options)
    if (typeof planned === 'string') left.push({ example: example.id, path: example.path, reason: planned })
    else cells.push(cellOf(example, planned, config, options))
  }
  return shardPlan(cells, left, config, options)
}

/** Cells as jobs: what the budget pays for, packed. */
export function shardPlan(cells: readonly Cell[], left: readonly LeftOut[], config: Config, options: Pick<PlanRequest, 'scope' | 'past'>): Plan {
  const { kept, over } = withinBudget(cells, options.past ?? new Map(), config.plan.gpu_minutes)
  const { shards, longest } = shardCells(kept, { max: config.plan.max_cells, concurrency: config.plan.concurrency, baseMinutes: config.plan.base_minutes })
  const unpaid = [...new Map(over.map((cell) => [cell.example, cell])).values()].map(({ example, path }) => ({ example, path, reason: `does not fit into the budget of ${config.plan.gpu_minutes} GPU minutes` }))
  return { scope: options.scope, cells: kept, shards, left: [...left, ...unpaid], longest }
}

/** The preset to run, or why there is none. Archived examples are left out unless they were named; a preset that cannot be read keeps its cell, which fails. */
function judge(example: Example, name: string, { scope, gpus }: PlanRequest): Preset | string {
  const preset = example.presets.find((each) => each.name === name)
  if (example.graduatedTo !== undefined) return graduatedReason(example.graduatedTo)
  if (example.archivedBy.length > 0 && scope.mode !== 'named') return 'is archived'
  if (preset === undefined) return `has no preset "${name}"`
  return gpus === false && needsGpu(example) ? 'needs a GPU, and the machines of this plan have none' : preset
}

export const needsGpu = ({ need }: Example): boolean => (need.gpus ?? 0) > 0 && !need.cpuOk

export function cellOf(example: Example, preset: Preset, config: Config, { past, bases }: PlanRequest): Cell {
  const id = `${example.id}:${preset.name}`
  const run = preset.timeoutSeconds === null ? 0 : Math.ceil(preset.timeoutSeconds / 60)
  return {
    id,
    example: example.id,
    path: example.path,
    preset: preset.name,
    labels: needsGpu(example) ? config.plan.labels.gpu : config.plan.labels.cpu,
    minutes: config.plan.minutes + run,
    expected: past?.get(id)?.minutes ?? null,
    base: bases?.get(example.id) ?? null,
    gpu: needsGpu(example),
  }
}
