import { compare } from '../../app/compare.ts'
import { ok } from '../../core/problem.ts'
import { withFindings } from '../../core/report/with-findings.ts'
import { required } from '../required.ts'
import type { Story } from '../story.ts'

/** `mode: records`: run records of before and of now. */
export const compareRecordsStory: Story<'compare'> = async ({ world, resolved, inputs }) => {
  const [base, head] = [required('compare', 'base', inputs.base), required('compare', 'head', inputs.head)]
  if (!base.ok) return base
  if (!head.ok) return head
  const keys = inputs.metrics.length > 0 ? { keys: inputs.metrics } : {}
  const report = await compare(world, resolved.config, { base: base.value, head: head.value, ...keys })
  return ok({ report: withFindings(report, resolved.findings), outputs: {} })
}
