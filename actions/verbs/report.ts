import { resolve } from 'node:path'
import { report } from '../../app/report.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { Report } from '../../core/schema/report.ts'
import { PLAN_LIMITS, readPlanDocument, REFUSED, type PlanDocument } from '../../core/report/plan-document.ts'
import { openFiles } from '../../io/files.ts'
import { unpack } from '../packed.ts'
import { required } from '../required.ts'
import type { Scene, Story } from '../story.ts'

export const reportStory: Story<'report'> = async (scene) => {
  const merged = await mergeReportsStory('report', scene)
  return merged.ok ? ok({ report: merged.value, outputs: {} }) : merged
}

/** What actions/report and `mode: report` of actions/compare have in common. */
export async function mergeReportsStory<V extends 'report' | 'compare'>(verb: V, { inputs, workspaceAbs }: Pick<Scene<V>, 'inputs' | 'workspaceAbs'>): Promise<Result<Report>> {
  const [reports, plan] = [required(verb, 'reports', inputs.reports), required(verb, 'plan', inputs.plan)]
  if (!reports.ok) return reports
  if (!plan.ok) return plan
  const planned = readPlan(plan.value)
  if (!planned.ok) return planned
  return ok(await report(openFiles(resolve(workspaceAbs, reports.value)), { plan: planned.value, expect: inputs.expect }))
}

/** The output `plan` of actions/plan, or `none` where nothing was planned: said in so many words, since a plan that failed is empty. */
function readPlan(word: string): Result<PlanDocument> {
  if (word === 'none') return ok({ cells: [], left: [], longest: 0 })
  const text = unpack(word, PLAN_LIMITS.maxLength)
  return text === null ? fail(REFUSED) : readPlanDocument(text)
}
