/** What a branch changed, with what rules need to know of the state before. */
import { newRuns, takenElsewhere, uncommitted } from '../../core/workspace/runs-elsewhere.ts'
import { versionsBefore } from '../../core/workspace/versions-before.ts'
import type { Listing } from '../../core/workspace/listing.ts'
import type { WorkspaceChange } from '../../core/workspace/workspace.ts'
import { DESCRIPTOR_LIMITS } from '../../core/source/yaml-limits.ts'
import type { Problem } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'

/** null when the merge base is not known: `noBase` says why. */
export async function loadChange(world: Pick<World, 'git'> & { readonly remotes?: World['remotes'] }, listing: Listing, base: string): Promise<WorkspaceChange | null> {
  const { git } = world
  const changes = await git.changes(base)
  if (!changes.ok) return null
  const { mergeBase, files } = changes.value
  const documents = files.flatMap(({ from }) => (from !== null && /^(datasets|models|runs)\/.*\/(metadata|metrics|config)\.yaml$/.test(from) ? [from] : []))
  const before = new Map(await Promise.all(documents.map(async (path) => [path, await textAt(git, mergeBase, path)] as const)))
  const versions = versionsBefore(listing, files)
  return { mergeBase, files, before, versionsBefore: versions, runsElsewhere: await runsElsewhere(world, newRuns(files, versions), base) }
}

/** Another branch may have taken the id of a run that is new here. Nobody is asked when no run is. */
async function runsElsewhere({ git, remotes }: Parameters<typeof loadChange>[0], runs: readonly string[], base: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const there = remotes === undefined || runs.length === 0 ? [] : await remotes.treesElsewhere(runs, { base })
  const unsaid = uncommitted(there)
  const here = await Promise.all(unsaid.map(async (path) => [path, await git.treeHash(path)] as const))
  return takenElsewhere(there, new Map(here))
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
