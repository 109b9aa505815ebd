/** Keeps captured contracts in the repository's file: those that were captured take the place of what was kept of them. */
import type { CapturedContract } from '../../core/contract/captured.ts'
import { canBeKept, keyOf, writeContracts } from '../../core/contract/stored-contract.ts'
import type { Example } from '../../core/garden/example.ts'
import { ok, type Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import { readContractsFile } from './read-contracts-file.ts'

export interface Captured {
  readonly contracts: readonly CapturedContract[]
  /** All of the garden: what has no script any more is dropped. */
  readonly examples: readonly Example[]
}

/** Gives the path and how many it holds now. A capture that saw no call is no contract, and is not kept; nor is one that would make the file unreadable. */
export async function storeContracts(world: Pick<World, 'files' | 'log'>, config: Config, { contracts, examples }: Captured): Promise<Result<{ readonly path: string; readonly count: number }>> {
  const { path } = config.contracts
  const before = (await readContractsFile(world, config)).contracts ?? []
  const scripts = new Set(examples.flatMap(({ id, presets }) => presets.flatMap(({ name, action }) => (action.kind === 'script' ? [keyOf({ example: id, preset: name })] : []))))
  const fresh = new Map(contracts.map((contract) => [keyOf(contract), contract]))
  const kept = [...before.filter((contract) => !fresh.has(keyOf(contract))), ...fresh.values()].filter((contract) => contract.state !== 'none' && scripts.has(keyOf(contract)) && canBeKept(contract))
  const text = writeContracts(kept)
  const there = await world.files.readText(path, { maxBytes: text.length * 4 + 16 })
  if (there.ok && there.value.text === text) return ok({ path, count: kept.length })
  const written = await world.files.write(path, text)
  return written.ok ? ok({ path, count: kept.length }) : written
}
