/** The matrix of a workflow: what will run, on which runners, for how long. */
import type { Config } from '../schema/config.ts'
import type { Report } from '../schema/report.ts'
import type { Cell, Shard } from './cell.ts'
import type { Example, Preset } from './example.ts'
import { shardCells } from './shard-cells.ts'

export interface Plan {
  readonly scope: Report['scope']
  readonly cells: readonly Cell[]
  readonly shards: readonly Shard[]
  /** Examples of the scope without a cell, and why. */
  readonly left: readonly { readonly example: string; readonly reason: string }[]
}

/** Archived examples are left out unless they were named. */
export function planMatrix(examples: readonly Example[], config: Config, options: { readonly scope: Report['scope']; readonly preset?: string }): Plan {
  const name = options.preset ?? config.smoke.preset
  const cells: Cell[] = []
  const left: Plan['left'][number][] = []
  for (const example of examples) {
    const preset = example.presets.find((each) => each.name === name)
    if (example.archivedBy.length > 0 && options.scope.mode !== 'named') left.push({ example: example.id, reason: 'is archived' })
    else if (preset === undefined) left.push({ example: example.id, reason: `has no preset "${name}"` })
    else cells.push(cellOf(example, preset, config))
  }
  return { scope: options.scope, cells, shards: shardCells(cells, config.plan.max_cells), left }
}

function cellOf(example: Example, preset: Preset, config: Config): Cell {
  const needsGpu = (example.need.gpus ?? 0) > 0 && !example.need.cpuOk
  const run = preset.timeoutSeconds === null ? 0 : Math.ceil(preset.timeoutSeconds / 60)
  return {
    id: `${example.id}:${preset.name}`,
    example: example.id,
    path: example.path,
    preset: preset.name,
    labels: needsGpu ? config.plan.labels.gpu : config.plan.labels.cpu,
    minutes: config.plan.minutes + run,
  }
}
