/** What TFC-0009 is judged by: commits, branches and tags, the pull request that is looked at, and the clock. */
import { yamlText } from '../../core/workspace/development/yaml-text.ts'
import type { WorkflowFacts } from '../../core/workspace/development/workflow-facts.ts'
import type { Workspace } from '../../core/workspace/workspace.ts'
import type { World } from '../../core/world.ts'

export interface WorkflowOptions {
  readonly base?: string | undefined
  /** Branches of the pull request, where somebody knows them. */
  readonly pullRequest?: WorkflowFacts['pullRequest'] | undefined
}

/** Without a base the last commits are judged; a whole history is nobody's business today. */
const MAX_COMMITS = 200
/** A branch with more commits than this is judged by its last ones. */
const MAX_OF_BRANCH = 1000

/** null when the profile is off, or outside git. */
export async function loadWorkflow({ git, clock }: Pick<World, 'git' | 'clock'>, { config, texts }: Pick<Workspace, 'config' | 'texts'>, { base, pullRequest }: WorkflowOptions): Promise<WorkflowFacts | null> {
  if (!config.workflow) return null
  const release = yamlText(texts, 'RELEASE.yaml')
  const named = release.state === 'read' ? release.document.written('/release/commit_hash') : null
  const commits = named !== null && /^[0-9a-f]{7,64}$/.test(named) ? [named] : []
  const [history, knownCommits] = await Promise.all([git.history({ base: base ?? null, limit: base === undefined ? MAX_COMMITS : MAX_OF_BRANCH }), commits.length === 0 ? new Set<string>() : git.inHistory(commits)])
  return history === null ? null : { history, based: base !== undefined, pullRequest: pullRequest ?? null, now: Math.floor(clock.now().getTime() / 1000), knownCommits }
}
