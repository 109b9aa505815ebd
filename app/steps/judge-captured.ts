/** What captured contracts say of each other and of the repository. Of a part of the garden, only what needs no other part. */
import type { CapturedContract } from '../../core/contract/captured.ts'
import { coherenceFindings } from '../../core/contract/coherence.ts'
import { editedFindings } from '../../core/contract/edited-contracts.ts'
import { keyOf } from '../../core/contract/stored-contract.ts'
import type { Example } from '../../core/garden/example.ts'
import { applyLevels } from '../../core/rules/apply-levels.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { ignoredAmong } from './check-contracts.ts'
import { readContractsFile } from './read-contracts-file.ts'

export interface JudgedCaptures {
  readonly contracts: readonly CapturedContract[]
  readonly examples: readonly Example[]
  /** What is stored is about to be replaced. */
  readonly update?: boolean
}

export async function judgeCaptured(world: Pick<World, 'files' | 'git'>, config: Config, { contracts, examples, update = false }: JudgedCaptures): Promise<readonly Finding[]> {
  const fresh = new Set(contracts.map(keyOf))
  const kept = (await readContractsFile(world, config)).contracts ?? []
  const stored = kept.filter((contract) => !fresh.has(keyOf(contract)))
  const edited = update ? [] : editedFindings(config.contracts.path, { stored: kept, captured: contracts, examples })
  const all = Map.groupBy([...contracts, ...stored], ({ example }) => example)
  const garden = examples.map((example) => ({ example, contracts: all.get(example.id) ?? [] }))
  const unknown = examples.filter(({ id, archivedBy, presets }) => archivedBy.length === 0 && !all.has(id) && presets.some(({ name, action }) => name.includes('build') && action.kind === 'script'))
  const looked = new Set(contracts.map(({ example }) => example))
  const found = coherenceFindings(garden, await ignoredAmong(world, garden)).filter(({ example }) => example !== null && looked.has(example))
  // An example whose build nobody captured may make any image.
  return applyLevels([...(unknown.length === 0 ? found : found.filter(({ code }) => code !== 'CONTRACT.IMAGE_NOT_BUILT')), ...edited], config.validate.levels)
}
