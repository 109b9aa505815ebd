/** The contract of a preset's script, with what else of the example must be known to run it: which of its scripts builds the image. */
import type { CapturedContract } from '../../core/contract/captured.ts'
import type { Example, Preset } from '../../core/garden/example.ts'
import { ok, type Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import { openContracts, type Contracts } from './cached-contracts.ts'

export interface KnownContracts {
  readonly own: CapturedContract
  /** Of the presets that build. */
  readonly builds: readonly CapturedContract[]
}

export async function contractOfScript(world: World, config: Config, example: Example, preset: Preset, shared?: Contracts): Promise<Result<KnownContracts>> {
  if (shared?.world === world) return known(shared, example, preset)
  await using contracts = openContracts(world, config)
  return await known(contracts, example, preset)
}

async function known(contracts: Contracts, example: Example, preset: Preset): Promise<Result<KnownContracts>> {
  const own = await contracts.of(example, preset)
  if (!own.ok) return own
  const builds: CapturedContract[] = []
  for (const other of buildersOf(example, preset)) {
    const contract = await contracts.of(example, other)
    // A build script that is not there is told by its own rule.
    if (contract.ok) builds.push(contract.value)
  }
  return ok({ own: own.value, builds })
}

/** By their names: `build`, `build-gpu`. */
export function buildersOf(example: Example, preset: Preset): readonly Preset[] {
  return example.presets.filter(({ name, action }) => name !== preset.name && name.includes('build') && action.kind === 'script')
}
