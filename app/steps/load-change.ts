/** What a branch changed, with what rules need to know of the state before. */
import { versionsBefore } from '../../core/workspace/versions-before.ts'
import type { Listing } from '../../core/workspace/listing.ts'
import type { WorkspaceChange } from '../../core/workspace/workspace.ts'
import { DESCRIPTOR_LIMITS } from '../../core/source/yaml-limits.ts'
import type { World } from '../../core/world.ts'

/** null when the merge base is not known: whoever selects the examples says so already. */
export async function loadChange({ git }: Pick<World, 'git'>, listing: Listing, base: string): Promise<WorkspaceChange | null> {
  const changes = await git.changes(base)
  if (!changes.ok) return null
  const { mergeBase, files } = changes.value
  const documents = files.flatMap(({ from }) => (from !== null && /^(datasets|models|runs)\/.*\/(metadata|metrics|config)\.yaml$/.test(from) ? [from] : []))
  const before = new Map(await Promise.all(documents.map(async (path) => [path, await textAt(git, mergeBase, path)] as const)))
  return { mergeBase, files, before, versionsBefore: versionsBefore(listing, files) }
}

async function textAt(git: World['git'], commit: string, path: string): Promise<string | null> {
  const read = await git.readAt(commit, path, { maxBytes: DESCRIPTOR_LIMITS.maxBytes })
  return read.ok ? read.value.text : null
}
