/** What the stored contracts say of the garden as it is, and what a branch changes in them. Nothing is run. */
import type { CapturedContract } from '../../core/contract/captured.ts'
import { coherenceFindings, pathInRepository } from '../../core/contract/coherence.ts'
import { diffContracts, type ContractDiff } from '../../core/contract/contract-diff.ts'
import { judgeStored } from '../../core/contract/stale-contracts.ts'
import { keyOf } from '../../core/contract/stored-contract.ts'
import { widenedFindings } from '../../core/contract/widened.ts'
import type { Example } from '../../core/garden/example.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { openSources } from './capture-contract.ts'
import { listFiles } from './list-files.ts'
import { readContractsAt, readContractsFile } from './read-contracts-file.ts'

export interface CheckedContracts {
  readonly findings: readonly Finding[]
  readonly diffs: readonly ContractDiff[]
  /** Stored, and of the scripts that are there. */
  readonly fresh: readonly CapturedContract[]
}

type Outside = Pick<World, 'files' | 'git'>

export async function checkContracts(world: Outside, config: Config, examples: readonly Example[], base?: string): Promise<CheckedContracts> {
  const { contracts, findings } = await readContractsFile(world, config)
  const before = await contractsBefore(world, config, base)
  if (contracts === null && before === null) return { findings, diffs: [], fresh: [] }
  const stored = contracts ?? []
  const judged = judgeStored({ path: config.contracts.path, stored, examples, sourcesNow: await sourcesOf(world, examples, stored) })
  const own = Map.groupBy(judged.fresh, ({ example }) => example)
  const garden = examples.flatMap((example) => (own.has(example.id) ? [{ example, contracts: own.get(example.id)! }] : []))
  const ignored = await ignoredAmong(world, garden)
  // Without a file at the base everything is new: that is no change of a contract. A file that cannot be read says so itself.
  const diffs = before === null || findings.length > 0 ? [] : diffContracts(before, stored)
  return { findings: [...findings, ...judged.findings, ...coherenceFindings(garden, ignored), ...widenedFindings(diffs, examples, config.contracts.path)], diffs, fresh: judged.fresh }
}

async function contractsBefore(world: Outside, config: Config, base: string | undefined): Promise<readonly CapturedContract[] | null> {
  const changes = base === undefined ? null : await world.git.changes(base)
  return changes?.ok === true ? readContractsAt(world, config, changes.value.mergeBase) : null
}

async function sourcesOf(world: Outside, examples: readonly Example[], stored: readonly CapturedContract[]): Promise<(contract: CapturedContract) => string | null> {
  const files = await listFiles(world)
  const there = new Set(files)
  const digest = openSources(world, files)
  const byId = new Map(examples.map((example) => [example.id, example]))
  const found = await Promise.all(
    stored.map(async (contract): Promise<readonly [string, string | null]> => {
      const example = byId.get(contract.example)
      const preset = example?.presets.find(({ name }) => name === contract.preset)
      if (example === undefined || preset?.action.kind !== 'script') return [keyOf(contract), null]
      const { script, args } = preset.action
      if (!there.has(example.path === '.' ? script : `${example.path}/${script}`)) return [keyOf(contract), null]
      return [keyOf(contract), await digest(example, { script, args, env: preset.env })]
    }),
  )
  const byKey = new Map(found)
  return (contract) => byKey.get(keyOf(contract)) ?? null
}

/** Asked only for what was not there when it was mounted. */
export async function ignoredAmong({ git }: Pick<World, 'git'>, garden: readonly { readonly example: Example; readonly contracts: readonly CapturedContract[] }[]): Promise<(path: string) => boolean> {
  const asked = garden.flatMap(({ example, contracts }) => contracts.flatMap(({ calls }) => calls.flatMap((call) => (call.kind === 'run' ? call.mounts.flatMap((mount) => (mount.kind === 'bind' && mount.there === false ? [pathInRepository(mount.source, example.path)] : [])) : []))))
  const ignored = asked.length === 0 ? new Set<string>() : await git.ignored([...new Set(asked)])
  return (path) => ignored.has(path)
}
