/** TFC-0010: the environment. Silent unless `workspace.environment` is on. What is about a machine, and not about the repository, is in `hortus doctor`. */
import { gitignoreRules } from './gitignore-rules.ts'
import { requirementRules } from './requirement-rules.ts'
import { runEnvironmentRules } from './run-environment-rules.ts'
import { systemSpecRules } from './system-spec-rules.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

export const environmentRules: WorkspaceRule = (workspace) => (workspace.environment == null ? [] : [requirementRules, systemSpecRules, gitignoreRules, runEnvironmentRules].flatMap((rule) => rule(workspace)))
