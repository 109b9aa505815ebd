import { relative, resolve } from 'node:path'
import { exportExample } from '../../app/export.ts'
import { ok } from '../../core/problem.ts'
import { withFindings } from '../../core/report/with-findings.ts'
import { openTarget } from '../../io/target.ts'
import { required } from '../required.ts'
import type { Story } from '../story.ts'

export const exportStory: Story<'export'> = async ({ world, resolved, inputs, workspaceAbs }) => {
  const [example, out] = [required('export', 'example', inputs.example), required('export', 'out', inputs.out)]
  if (!example.ok) return example
  if (!out.ok) return out
  await using target = openTarget(resolve(workspaceAbs, out.value), world.files.rootAbs)
  const { report, tree } = await exportExample(world, resolved.config, { example: example.value, target, repository: process.env['GITHUB_REPOSITORY'] ?? null })
  const directory = tree === null ? '' : relative(workspaceAbs, target.rootAbs)
  return ok({ report: withFindings(report, resolved.findings), outputs: { directory, tree: tree ?? '' } })
}
