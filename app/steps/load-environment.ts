/** What TFC-0010 is judged by besides the texts: the requirements files at the commits that runs name. */
import { createHash } from 'node:crypto'
import { requirementKey, type EnvironmentFacts } from '../../core/workspace/environment/environment-facts.ts'
import { requirementClaims } from '../../core/workspace/environment/requirement-claims.ts'
import type { Workspace } from '../../core/workspace/workspace.ts'
import type { World } from '../../core/world.ts'

/** Many runs share few commits; what is over this stays unchecked. */
const MAX_FILES = 100
const MAX_BYTES = 1024 * 1024

/** null when the profile is off. */
export async function loadEnvironment({ git }: Pick<World, 'git'>, { config, runs }: Pick<Workspace, 'config' | 'runs'>): Promise<EnvironmentFacts | null> {
  if (!config.environment) return null
  const claims = new Map(runs.flatMap(requirementClaims).map(({ commit, file }) => [requirementKey(commit, file), { commit, file }]))
  const known = claims.size === 0 ? new Set<string>() : ((await git.inHistory([...new Set([...claims.values()].map(({ commit }) => commit))])) ?? new Set())
  // Of a commit that is not here nothing can be said (rule 61 says that it is not).
  const asked = [...claims].filter(([, { commit }]) => known.has(commit)).slice(0, MAX_FILES)
  const hashes: [string, string | null][] = []
  for (const [key, { commit, file }] of asked) {
    const read = await git.readAt(commit, file, { maxBytes: MAX_BYTES })
    if (read.ok) hashes.push([key, createHash('sha256').update(read.value.text).digest('hex')])
    else if (read.problem.kind === 'missing') hashes.push([key, null])
  }
  return { requirementHashes: new Map(hashes) }
}
