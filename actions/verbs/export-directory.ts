import { relative, resolve } from 'node:path'
import { exportExample } from '../../app/export.ts'
import { ok } from '../../core/problem.ts'
import { withFindings } from '../../core/report/with-findings.ts'
import { openTarget } from '../../io/target.ts'
import { toPosix } from '../below.ts'
import { required } from '../required.ts'
import type { Story } from '../story.ts'

/** `mode: directory`: the new repository lies in the workspace, for whatever the job does with it. */
export const exportDirectoryStory: Story<'export'> = async ({ world, resolved, inputs, workspaceAbs, env }) => {
  const [example, out] = [required('export', 'example', inputs.example), required('export', 'out', inputs.out)]
  if (!example.ok) return example
  if (!out.ok) return out
  await using target = openTarget(resolve(workspaceAbs, out.value), world.files.rootAbs)
  const { report, tree, commit } = await exportExample(world, resolved.config, { example: example.value, target, repository: env['GITHUB_REPOSITORY'] ?? null, withHistory: inputs['with-history'] })
  const directory = tree === null ? '' : toPosix(relative(workspaceAbs, target.rootAbs))
  return ok({ report: withFindings(report, resolved.findings), outputs: { ...NO_OUTPUTS, directory, tree: tree ?? '', commit: commit ?? '' } })
}

/** Every mode sets every output. */
export const NO_OUTPUTS = { 'directory': '', 'tree': '', 'commit': '', 'digest': '', 'bundle-digest': '', 'pull-request': '' } as const
