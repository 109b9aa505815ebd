import type { RunSummary } from '../record/run-summary.ts'
import type { Example, Graduated, Tier } from './example.ts'

/** What a list shows of an example, for people and programs. */
export interface ExampleCard {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly tier: Tier
  readonly capability: string | null
  readonly tags: readonly string[]
  readonly gpu: string
  readonly presets: readonly string[]
  readonly lastGreen: RunSummary['lastGreen']
  /** Where it went; left out: it is here. */
  readonly graduatedTo?: Graduated
}

/** Puts what the descriptor says and what the records say side by side. */
export function describeExample(example: Example, runs: RunSummary): ExampleCard {
  const { id, name, path, tier, capability, tags, graduatedTo } = example
  return { id, name, path, tier, capability, tags, gpu: gpuWords(example.need), presets: example.presets.map((preset) => preset.name), lastGreen: runs.lastGreen, ...(graduatedTo === undefined ? {} : { graduatedTo }) }
}

/** `none`, `1`, `1 (optional)`, `2 × 24 GB`, `unknown`. */
function gpuWords({ gpus, vramGb, cpuOk }: Example['need']): string {
  if (gpus === null) return 'unknown'
  if (gpus === 0) return 'none'
  return `${gpus}${vramGb === null ? '' : ` × ${vramGb} GB`}${cpuOk ? ' (optional)' : ''}`
}
