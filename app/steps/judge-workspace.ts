/** Gathers the workspace and judges it. Loaded only for a repository that keeps one. */
import { workspaceReport } from '../../core/integrity/workspace-report.ts'
import { checkWorkspace } from '../../core/rules/tfc/check-workspace.ts'
import type { Problem } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding, Report } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { noBase } from './load-change.ts'
import { loadWorkspace } from './load-workspace.ts'

export interface JudgedWorkspace {
  /** Levels of the configuration are not applied yet. */
  readonly findings: readonly Finding[]
  readonly report: NonNullable<Report['workspace']>
  /** What could not be judged, and why. */
  readonly problems: readonly Problem[]
}

export async function judgeWorkspace(world: World, config: Config, options: { readonly base?: string } = {}): Promise<JudgedWorkspace | null> {
  const workspace = await loadWorkspace(world, config, options)
  if (workspace === null) return null
  const problems = options.base === undefined || workspace.change !== null ? [] : [await noBase(world, options.base)]
  return { findings: checkWorkspace(workspace), report: workspaceReport(workspace), problems }
}
