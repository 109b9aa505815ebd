import { describeExample, type ExampleCard } from '../core/garden/example-card.ts'
import type { Example } from '../core/garden/example.ts'
import { fail, ok, type Result } from '../core/problem.ts'
import type { RunSummary } from '../core/record/run-summary.ts'
import type { Config } from '../core/schema/config.ts'
import type { World } from '../core/world.ts'
import { lastRuns } from './steps/last-runs.ts'
import { loadGarden } from './steps/load-garden.ts'
import { selectExamples } from './steps/select-examples.ts'

export interface ExampleInfo extends ExampleCard {
  readonly descriptor: string
  readonly description: string | null
  readonly need: Example['need']
  readonly datasets: readonly string[]
  readonly presetDetails: readonly PresetInfo[]
  readonly profiles: readonly string[]
  readonly runs: RunSummary
  /** Whether the tree now is the tree of the last green run; null when either is not known. */
  readonly lastGreenIsCurrent: boolean | null
  /** What the descriptor's author wrote. Nobody has checked it. */
  readonly claim: { readonly date: string | null; readonly status: string | null; readonly note: string | null; readonly claimsVerified: boolean }
}

export interface PresetInfo {
  readonly name: string
  readonly description: string | null
  readonly command: string
  readonly kind: 'command' | 'script' | 'invalid'
  readonly params: Readonly<Record<string, string | number | boolean>>
  readonly timeoutSeconds: number | null
  readonly engines: readonly string[]
  /** Median of the runs kept here; null: none ended well. */
  readonly expectedMs: number | null
}

/** Everything about one example that the descriptor says and the kept records show. */
export async function info(world: World, config: Config, named: string): Promise<Result<ExampleInfo>> {
  const garden = await loadGarden(world, config)
  const selected = await selectExamples(world, garden, config, { named: [named] })
  if (!selected.ok) return selected
  const [example] = selected.value.examples
  if (example === undefined) return fail({ code: 'GARDEN.NO_EXAMPLE', message: `${named} names no example that can be read.`, next: 'Run `hortus list`, or `hortus validate` when its descriptor is broken.' })
  const runs = await lastRuns(world, example.id)
  const tree = runs.lastGreen?.tree ?? null
  const current = tree === null ? null : await world.git.treeHash(example.path)
  return ok(describe(example, runs, tree === null || current === null ? null : tree === current))
}

function describe(example: Example, runs: RunSummary, lastGreenIsCurrent: boolean | null): ExampleInfo {
  const { date, status, note, claimsVerified } = example.verification
  return {
    ...describeExample(example, runs),
    descriptor: example.descriptor,
    description: example.description,
    need: example.need,
    datasets: example.datasets,
    presetDetails: example.presets.map((preset) => describePreset(preset, runs)),
    profiles: Object.keys(example.profiles),
    runs,
    lastGreenIsCurrent,
    claim: { date, status, note, claimsVerified },
  }
}

function describePreset({ name, description, action, params, timeoutSeconds, engines }: Example['presets'][number], runs: RunSummary): PresetInfo {
  return { name, description, kind: action.kind, command: commandOf(action), params, timeoutSeconds, engines, expectedMs: runs.expected[name]?.runMs ?? null }
}

function commandOf(action: Example['presets'][number]['action']): string {
  switch (action.kind) {
    case 'command':
      return action.argv.join(' ')
    case 'script':
      return [action.script, ...action.args].join(' ')
    case 'invalid':
      return action.reason
  }
}
