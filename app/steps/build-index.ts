/** Validates the workspace and lists what it holds. Loaded only when nobody remembers the answer. */
import { applyExemptions } from '../../core/rules/apply-exemptions.ts'
import { applyLevels } from '../../core/rules/apply-levels.ts'
import { checkWorkspace } from '../../core/rules/tfc/check-workspace.ts'
import type { Config } from '../../core/schema/config.ts'
import type { WorkspaceIndex } from '../../core/schema/index.ts'
import { indexWorkspace } from '../../core/workspace/index/index-workspace.ts'
import type { Workspace } from '../../core/workspace/workspace.ts'
import type { World } from '../../core/world.ts'
import { loadWorkspace } from './load-workspace.ts'

export async function buildIndex(world: World, config: Config): Promise<WorkspaceIndex | null> {
  return (await readIndexed(world, config))?.index ?? null
}

/** The index, and what it was made of. */
export interface Indexed {
  readonly index: WorkspaceIndex
  readonly workspace: Workspace
}

/** Commits, branches and machines are not what an index is about: their profiles do not refuse one. */
export async function readIndexed(world: World, config: Config): Promise<Indexed | null> {
  const about = { ...config, workspace: { ...config.workspace, workflow: false, environment: false } }
  const [workspace, head] = await Promise.all([loadWorkspace(world, about), world.git.head()])
  if (workspace === null) return null
  const { findings } = applyExemptions(applyLevels(checkWorkspace(workspace), config.validate.levels), config.validate.exempt)
  return { workspace, index: indexWorkspace(workspace, findings, { commit: head?.commit ?? null, dirty: head?.dirty ?? null }) }
}
