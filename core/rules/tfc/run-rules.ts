/** TFC-0002 and TFC-0003: runs, one file for each kind of question. */
import type { Finding } from '../../schema/report.ts'
import type { RunDirectory } from '../../workspace/workspace.ts'
import { metricsFindings } from './metrics-rules.ts'
import { runChangeRules } from './run-change-rules.ts'
import { configFindings } from './run-config-rules.ts'
import { runContext, type RunContext, type RunRule } from './run-context.ts'
import { filesFindings } from './run-file-rules.ts'
import { runCollisionRules, runIdFindings, runIndexRules } from './run-id-rules.ts'
import { logFindings } from './run-log-rules.ts'
import { recordFindings } from './run-record-rules.ts'
import { referenceFindings } from './run-reference-rules.ts'
import { systemFindings } from './run-system-rules.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

export const runRules: WorkspaceRule = (workspace) => {
  const context = runContext(workspace)
  return [...workspace.runs.flatMap((run) => aboutRun(run, context)), ...runIndexRules(workspace), ...runCollisionRules(workspace), ...runChangeRules(workspace)]
}

const RULES: readonly RunRule[] = [runIdFindings, configFindings, referenceFindings, recordFindings, metricsFindings, systemFindings, logFindings, filesFindings]

/** A directory that is no run at all has one finding: that it lies here. */
function aboutRun(run: RunDirectory, context: RunContext): Finding[] {
  const identity = runIdFindings(run, context)
  return identity.length > 0 && run.config.state === 'missing' ? [...identity] : RULES.flatMap((rule) => rule(run, context))
}
