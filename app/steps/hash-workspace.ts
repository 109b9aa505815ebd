/** Hashes the contents that a rule will ask for; what a pointer tells needs no reading. */
import { hashesForLists, mergeRequests } from '../../core/integrity/hashes-for-lists.ts'
import type { Workspace } from '../../core/workspace/workspace.ts'
import type { HashOutcome, HashRequest, World } from '../../core/world.ts'

export async function hashWhatIsNeeded({ bulk }: Pick<World, 'bulk'>, workspace: Omit<Workspace, 'hashes' | 'knownCommits'>): Promise<ReadonlyMap<string, HashOutcome>> {
  const files = workspace.datasets.flatMap((dataset) => dataset.files).filter((file) => file.kind === 'file' && file.pointer === null)
  const wholes = files.map(({ path, blob, size }): HashRequest => ({ path, blob, size, algorithms: ['sha256'] }))
  return bulk.hash(mergeRequests([...wholes, ...hashesForLists(workspace.integrity.lists)]).map((request) => keyed(request, workspace.listing)))
}

/** Of a file in LFS the blob is a pointer, and the disk may hold the content or the pointer: no key for either. */
const keyed = (request: HashRequest, listing: Workspace['listing']): HashRequest => (listing.file(request.path)?.lfs === true ? { ...request, blob: null } : request)

