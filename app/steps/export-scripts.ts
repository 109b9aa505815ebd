/** Captures the scripts of every preset again in a new repository: what they found in the garden, they must find there. */
import type { CapturedContract } from '../../core/contract/captured.ts'
import type { Example } from '../../core/garden/example.ts'
import { lostPlaces } from '../../core/export/lost-places.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { openContracts } from './cached-contracts.ts'

export interface Side {
  readonly world: World
  readonly example: Example
}

export async function brokenScripts(config: Config, garden: Side, clone: Side): Promise<Finding[]> {
  const there = await contractsOf(config, clone)
  if (there.size === 0) return []
  const here = await contractsOf(config, garden)
  return [...there].flatMap(([preset, contract]) => {
    const before = here.get(preset)
    const place = garden.example.presets.find(({ name }) => name === preset)?.place
    const at = { path: garden.example.descriptor, line: place?.line ?? null, column: place?.column ?? null, example: garden.example.id }
    // Only one that came to its end in the garden says what it asks for.
    if (before?.state !== 'complete') return []
    const lost = contract.state === 'complete' ? lostPlaces(before, contract) : [`does not come to its end: it ${(contract.reason ?? 'stops').slice(0, 400)}`]
    return lost.map((what) => finding('EXPORT.SCRIPT_BROKEN', at, `In the new repository, ${contract.script} ${what}.`))
  })
}

/** By preset. */
async function contractsOf(config: Config, { world, example }: Side): Promise<ReadonlyMap<string, CapturedContract>> {
  // What was captured before the export was written is known here.
  await using contracts = openContracts(world, config, (all) => all)
  const found = new Map<string, CapturedContract>()
  for (const preset of example.presets.filter(({ action }) => action.kind === 'script')) {
    const contract = await contracts.of(example, preset)
    if (contract.ok) found.set(preset.name, contract.value)
  }
  return found
}
