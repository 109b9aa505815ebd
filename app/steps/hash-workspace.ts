/** Hashes the contents that a rule will ask for; what a pointer tells needs no reading. */
import type { Workspace } from '../../core/workspace/workspace.ts'
import type { HashOutcome, World } from '../../core/world.ts'

export async function hashWhatIsNeeded({ bulk }: Pick<World, 'bulk'>, workspace: Omit<Workspace, 'hashes' | 'knownCommits'>): Promise<ReadonlyMap<string, HashOutcome>> {
  const files = workspace.datasets.flatMap((dataset) => dataset.files).filter((file) => file.kind === 'file' && file.pointer === null)
  return bulk.hash(files.map(({ path, blob, size }) => ({ path, blob, size, algorithms: ['sha256'] })))
}
