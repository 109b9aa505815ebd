import { resolve } from 'node:path'
import { report } from '../../app/report.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import { PLAN_LIMITS, readPlanDocument, REFUSED, type PlanDocument } from '../../core/report/plan-document.ts'
import { openFiles } from '../../io/files.ts'
import { unpack } from '../packed.ts'
import { required } from '../required.ts'
import type { Story } from '../story.ts'

export const reportStory: Story<'report'> = async ({ inputs, workspaceAbs }) => {
  const [reports, plan] = [required('report', 'reports', inputs.reports), required('report', 'plan', inputs.plan)]
  if (!reports.ok) return reports
  if (!plan.ok) return plan
  const planned = readPlan(plan.value)
  if (!planned.ok) return planned
  return ok({ report: await report(openFiles(resolve(workspaceAbs, reports.value)), { plan: planned.value, expect: inputs.expect }), outputs: {} })
}

/** The output `plan` of actions/plan. */
function readPlan(word: string): Result<PlanDocument> {
  const text = unpack(word, PLAN_LIMITS.maxLength)
  return text === null ? fail(REFUSED) : readPlanDocument(text)
}
