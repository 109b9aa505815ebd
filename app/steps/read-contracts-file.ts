/** The stored contracts of the repository, as they are now or as they were at a commit. */
import type { CapturedContract } from '../../core/contract/captured.ts'
import { CONTRACTS_LIMIT, readContracts } from '../../core/contract/stored-contract.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'

export interface StoredContracts {
  /** null: there is no such file, or it cannot be read. */
  readonly contracts: readonly CapturedContract[] | null
  readonly findings: readonly Finding[]
}

/** A file that cannot be read is told: silence would hide what changed. */
export async function readContractsFile({ files }: Pick<World, 'files'>, { contracts: { path } }: Config): Promise<StoredContracts> {
  const file = await files.readText(path, { maxBytes: CONTRACTS_LIMIT })
  if (!file.ok && file.problem.kind === 'missing') return { contracts: null, findings: [] }
  const read = file.ok ? readContracts(file.value.text) : null
  if (read?.ok === true) return { contracts: read.value, findings: [] }
  const reason = read?.ok === false ? read.problem : file.ok ? '' : file.problem.message
  return { contracts: null, findings: [finding('CONTRACT.UNREADABLE', { path }, `${path} cannot be read: ${reason}.`)] }
}

/** What stood there before, hostile or not, was told before. */
export async function readContractsAt({ git }: Pick<World, 'git'>, { contracts: { path } }: Config, commit: string): Promise<readonly CapturedContract[] | null> {
  const file = await git.readAt(commit, path, { maxBytes: CONTRACTS_LIMIT })
  const read = file.ok ? readContracts(file.value.text) : null
  return read?.ok === true ? read.value : null
}
