import { resolve } from 'node:path'
import { report } from '../../app/report.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import { openFiles } from '../../io/files.ts'
import { required } from '../required.ts'
import type { Story } from '../story.ts'

export const reportStory: Story<'report'> = async ({ inputs, workspaceAbs }) => {
  const [reports, plan] = [required('report', 'reports', inputs.reports), required('report', 'plan', inputs.plan)]
  if (!reports.ok) return reports
  if (!plan.ok) return plan
  const planned = readCells(plan.value)
  if (!planned.ok) return planned
  return ok({ report: await report(openFiles(resolve(workspaceAbs, reports.value)), { planned: planned.value, expect: inputs.expect }), outputs: {} })
}

/** The output `cells` of the plan: a JSON list of ids. */
function readCells(text: string): Result<readonly string[]> {
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value) && value.every((cell) => typeof cell === 'string')) return ok(value)
  } catch {
    // Not JSON: refused like any other text.
  }
  return fail({ code: 'ACTION.INPUT_INVALID', message: 'The input plan of report is not a JSON list of cell ids.', next: 'Give it the output `cells` of actions/plan.' })
}
