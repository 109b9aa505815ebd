/** TFC-0005: model versions, one file for each kind of question. */
import type { Finding } from '../../schema/report.ts'
import type { ModelVersion, Workspace } from '../../workspace/workspace.ts'
import { lineageFindings } from './lineage-rules.ts'
import { cardFindings } from './model-card-rules.ts'
import { modelChangeRules } from './model-change-rules.ts'
import { modelContext, type ModelContext, type ModelRule } from './model-context.ts'
import { modelFileFindings, modelNameRules, versionNameFindings } from './model-file-rules.ts'
import { metadataFindings } from './model-metadata-rules.ts'
import { modelMetricsFindings } from './model-metrics-rules.ts'
import { productionRules } from './production-rules.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

export const modelRules: WorkspaceRule = (workspace: Workspace) => {
  const context = modelContext(workspace)
  return [...modelNameRules(workspace), ...workspace.models.flatMap((model) => aboutModel(model, context)), ...productionRules(workspace), ...modelChangeRules(workspace)]
}

const RULES: readonly ModelRule[] = [versionNameFindings, metadataFindings, modelFileFindings, modelMetricsFindings, cardFindings, lineageFindings]

/** A directory that is no version at all has one finding: that it lies here. */
function aboutModel(model: ModelVersion, context: ModelContext): Finding[] {
  const name = versionNameFindings(model, context)
  return name.length > 0 && model.metadata.state === 'missing' ? [...name] : RULES.flatMap((rule) => rule(model, context))
}
