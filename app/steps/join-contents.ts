/** The last guess about a dataset's hash: the contents one after another. Reads them again, so only where nothing else agrees. */
import { joinCandidates } from '../../core/workspace/join-candidates.ts'
import type { Workspace } from '../../core/workspace/workspace.ts'
import type { World } from '../../core/world.ts'

export async function joinContents({ bulk }: Pick<World, 'bulk'>, datasets: Workspace['datasets'], hashes: Workspace['hashes']): Promise<ReadonlyMap<string, string>> {
  const joined = new Map<string, string>()
  for (const { version, paths } of joinCandidates(datasets, hashes)) {
    const value = await bulk.joined(paths)
    if (value !== null) joined.set(version, value)
  }
  return joined
}
