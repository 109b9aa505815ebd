/** Gathers the workspace and judges it. Loaded only for a repository that keeps one. */
import { workspaceReport } from '../../core/integrity/workspace-report.ts'
import { checkWorkspace } from '../../core/rules/tfc/check-workspace.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Problem } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding, Report } from '../../core/schema/report.ts'
import type { Workspace } from '../../core/workspace/workspace.ts'
import type { World } from '../../core/world.ts'
import { askLfsServer } from './ask-lfs-server.ts'
import { noBase } from './load-change.ts'
import type { WorkflowOptions } from './load-workflow.ts'
import { loadWorkspace } from './load-workspace.ts'

export interface JudgedWorkspace {
  /** Levels of the configuration are not applied yet. */
  readonly findings: readonly Finding[]
  readonly report: NonNullable<Report['workspace']>
  /** What could not be judged, and why. */
  readonly problems: readonly Problem[]
}

export async function judgeWorkspace(world: World, config: Config, options: Pick<WorkflowOptions, 'base' | 'pullRequest'> = {}): Promise<JudgedWorkspace | null> {
  const loaded = await loadWorkspace(world, config, options)
  if (loaded === null) return null
  const workspace: Workspace = { ...loaded, lfsStore: await askLfsServer(world, config, loaded, options) }
  const problems = options.base === undefined || workspace.change !== null ? [] : [await noBase(world, options.base)]
  const findings = [...checkWorkspace(workspace), ...unanchored(workspace, options)]
  return { findings, report: workspaceReport(workspace), problems }
}

/** A19: in a pull request without a base, the keys are those that it may have brought along. */
function unanchored({ integrity: { trust } }: Workspace, { base, pullRequest }: Pick<WorkflowOptions, 'base' | 'pullRequest'>): readonly Finding[] {
  if (base !== undefined || pullRequest === undefined || pullRequest === null || trust.keyring === null) return []
  return [finding('TFC0008.TRUST_UNANCHORED', { path: trust.policy.keyring }, 'Signatures were judged by the keys of this checkout, which the pull request itself may have brought.')]
}
