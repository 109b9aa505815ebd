/** The verb `index`: validates the workspace, then lists what it holds (TFC-0007). Remembered for the exact state of the repository. */
import type { Config } from '../core/schema/config.ts'
import type { WorkspaceIndex } from '../core/schema/index.ts'
import { refuse } from '../core/workspace/index/refuse.ts'
import type { World } from '../core/world.ts'
import { rememberReport } from './steps/remember-report.ts'

export interface IndexOptions {
  /** Entities with errors are marked instead of the repository being refused. */
  readonly allowErrors?: boolean
}

/** null when the repository keeps no workspace. */
export async function workspaceIndex(world: World, config: Config, { allowErrors = false }: IndexOptions = {}): Promise<WorkspaceIndex | null> {
  const index = await rememberReport(world, { verb: 'index', config, options: {} }, (seen) => build(seen, config))
  return index?.state === 'marked' && !allowErrors ? refuse(index) : index
}

/** What validates and indexes is loaded only when it is needed: it would be half of the time of a second look. */
async function build(world: World, config: Config): Promise<WorkspaceIndex | null> {
  const { buildIndex } = await import('./steps/build-index.ts')
  return buildIndex(world, config)
}
