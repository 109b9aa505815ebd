/** What a branch changed, with what rules need to know of the state before. */
import { versionsBefore } from '../../core/workspace/versions-before.ts'
import type { Listing } from '../../core/workspace/listing.ts'
import type { WorkspaceChange } from '../../core/workspace/workspace.ts'
import { DESCRIPTOR_LIMITS } from '../../core/source/yaml-limits.ts'
import type { Problem } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'

/** null when the merge base is not known: `noBase` says why. */
export async function loadChange({ git }: Pick<World, 'git'>, listing: Listing, base: string): Promise<WorkspaceChange | null> {
  const changes = await git.changes(base)
  if (!changes.ok) return null
  const { mergeBase, files } = changes.value
  const documents = files.flatMap(({ from }) => (from !== null && /^(datasets|models|runs)\/.*\/(metadata|metrics|config)\.yaml$/.test(from) ? [from] : []))
  const before = new Map(await Promise.all(documents.map(async (path) => [path, await textAt(git, mergeBase, path)] as const)))
  return { mergeBase, files, before, versionsBefore: versionsBefore(listing, files) }
}

/** A base that nobody can find must not look like no base: what was published could change, and any key be trusted. */
export async function noBase({ git }: Pick<World, 'git'>, base: string): Promise<Problem> {
  const changes = await git.changes(base)
  return changes.ok ? { code: 'GIT.NO_MERGE_BASE', message: `What changed since ${JSON.stringify(base)} cannot be found out.`, next: 'Name a commit that is here.' } : changes.problem
}

async function textAt(git: World['git'], commit: string, path: string): Promise<string | null> {
  const read = await git.readAt(commit, path, { maxBytes: DESCRIPTOR_LIMITS.maxBytes })
  return read.ok ? read.value.text : null
}
