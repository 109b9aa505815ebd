/** TFC-0009: the development workflow. Silent unless `workspace.workflow` is on. What RELEASE.yaml claims is judged in release-claims.ts, after everything else. */
import { branchRules } from './branch-rules.ts'
import { commitRules } from './commit-rules.ts'
import { developmentRules } from './development-rules.ts'
import { releaseRules } from './release-rules.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

export const workflowRules: WorkspaceRule = (workspace) => (workspace.workflow == null ? [] : [commitRules, branchRules, releaseRules, developmentRules].flatMap((rule) => rule(workspace)))
