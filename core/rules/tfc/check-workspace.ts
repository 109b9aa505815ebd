/** Every rule about the workspace. A family of findings is one file. */
import type { Finding } from '../../schema/report.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { datasetRules } from './dataset-rules.ts'
import { layoutRules } from './layout-rules.ts'
import { lfsRules } from './lfs-rules.ts'
import { integrityRules } from './integrity-rules.ts'
import { modelRules } from './model-rules.ts'
import { runRules } from './run-rules.ts'
import { environmentRules } from './environment-rules.ts'
import { releaseClaims } from './release-claims.ts'
import { workflowRules } from './workflow-rules.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

const RULES: readonly WorkspaceRule[] = [layoutRules, lfsRules, runRules, modelRules, datasetRules, integrityRules, workflowRules, environmentRules]

/** What a release claims is judged last: it says what all the others found. */
export function checkWorkspace(workspace: Workspace): Finding[] {
  const found = RULES.flatMap((rule) => rule(workspace))
  return [...found, ...releaseClaims(workspace, found)]
}
