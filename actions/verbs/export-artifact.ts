import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { exportExample } from '../../app/export.ts'
import { selectOne } from '../../app/steps/select-one.ts'
import { REPOSITORY_NAME } from '../../core/garden/read-graduated.ts'
import { fail, ok, type Problem } from '../../core/problem.ts'
import { withFindings } from '../../core/report/with-findings.ts'
import { writeBundle } from '../../io/export-bundle/write-bundle.ts'
import { openTarget } from '../../io/target.ts'
import { toPosix } from '../below.ts'
import { required } from '../required.ts'
import type { Story } from '../story.ts'
import { NO_OUTPUTS } from './export-directory.ts'

/** `mode: artifact`: the proven repository as one bundle with a manifest, for a job that holds the token and runs nothing (A51, A55). */
export const exportArtifactStory: Story<'export'> = async ({ world, resolved, inputs, workspaceAbs, env }) => {
  const named = required('export', 'example', inputs.example)
  if (!named.ok) return named
  const garden = env['GITHUB_REPOSITORY'] ?? ''
  if (!REPOSITORY_NAME.test(garden)) return fail(NO_GARDEN)
  const outAbs = resolve(workspaceAbs, inputs.out ?? 'hortus-export')
  const scratch = await mkdtemp(join(tmpdir(), 'hortus-artifact-'))
  try {
    await using target = openTarget(join(scratch, 'export'), world.files.rootAbs)
    const { report, tree, commit, rootAbs } = await exportExample(world, resolved.config, { example: named.value, target, repository: garden, withHistory: inputs['with-history'] })
    const whole = withFindings(report, resolved.findings)
    const { exported } = report
    if (tree === null || commit === null || rootAbs === null || exported === undefined || exported.proof === 'failed') return ok({ report: whole, outputs: NO_OUTPUTS })
    const example = await selectOne(world, resolved.config, named.value)
    if (!example.ok) return example
    const { id, path, description } = example.value
    const written = await writeBundle(rootAbs, outAbs, { garden, example: { id, path, description: description === null || description.trim() === '' ? null : description.slice(0, 4000) }, source: { commit: exported.source.commit, tree }, commit, tree: exported.tree, files: exported.files, bytes: exported.bytes, commits: exported.commits, proof: exported.proof }, world.signal)
    if (!written.ok) return written
    return ok({ report: whole, outputs: { ...NO_OUTPUTS, 'directory': toPosix(relative(workspaceAbs, outAbs)), tree, commit, 'digest': written.value.digest, 'bundle-digest': written.value.bundleDigest } })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

const NO_GARDEN: Problem = { code: 'ACTION.NO_REPOSITORY', message: 'GITHUB_REPOSITORY is not owner/name.', next: 'Run it as a step of a workflow, which sets it.' }
