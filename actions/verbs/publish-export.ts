import { resolve } from 'node:path'
import { publishExport } from '../../app/publish-export.ts'
import { limitsOf } from '../../core/export/judge-files.ts'
import { REPOSITORY_NAME } from '../../core/garden/read-graduated.ts'
import { rejected } from '../../core/graduate/bundle/rejected.ts'
import { fail, ok, type Problem } from '../../core/problem.ts'
import { renderProposals } from '../../core/render/proposals.ts'
import { openBundle } from '../../io/export-bundle/open-bundle.ts'
import { openRemoteRepository } from '../../io/github/remote-repository.ts'
import { serverUrlOf } from '../github.ts'
import { required } from '../required.ts'
import type { Story } from '../story.ts'
import { NO_OUTPUTS } from './export-directory.ts'

/** `mode: branch` and `pull-request`: what another job built, judged again and published. No checkout; nothing of the example runs. */
export const publishExportStory: Story<'export'> = async ({ world, resolved, inputs, workspaceAbs, env }) => {
  const [from, digest, to, token] = [required('export', 'from', inputs.from), required('export', 'digest', inputs.digest), required('export', 'to', inputs.to), required('export', 'token', inputs.token)]
  if (!from.ok) return from
  if (!digest.ok) return digest
  if (!to.ok) return to
  if (!token.ok) return token
  if (!/^[0-9a-f]{64}$/.test(digest.value)) return fail(invalid('digest', 'is no SHA-256', 'Hand over the output `digest` of the job that built the export.'))
  if (!REPOSITORY_NAME.test(to.value)) return fail(invalid('to', 'is not owner/name', 'Name a repository that is there.'))
  const opened = await openBundle(resolve(workspaceAbs, from.value), { digest: digest.value, limits: limitsOf(resolved.config.export), signal: world.signal })
  if (!opened.ok) return opened
  await using bundle = opened.value
  const { garden } = bundle.manifest
  // The job that built it ran in this repository; a bundle of another garden has no business here (A45).
  if (garden !== env['GITHUB_REPOSITORY']) return fail(rejected('MANIFEST', `it is of the garden ${garden}, and this is another`))
  const serverUrl = serverUrlOf(env)
  const target = openRemoteRepository({ repository: to.value, token: token.value, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', serverUrl, signal: world.signal, onWait: (message) => world.log.info(message) })
  if (!target.ok) return target
  const dryRun = inputs['dry-run']
  const report = await publishExport(world, { bundle, target: target.value, gardenUrl: `${serverUrl}/${garden}`, branch: inputs.branch, pullRequest: inputs.mode === 'pull-request', dryRun })
  for (const line of renderProposals(report).split('\n')) world.log.info(line)
  if (dryRun) world.log.info('Nothing was written: it was a dry run.')
  const branch = report.proposals?.find(({ kind }) => kind === 'branch')
  const pull = report.proposals?.find(({ kind }) => kind === 'pull_request')
  return ok({ report, outputs: { ...NO_OUTPUTS, 'tree': bundle.manifest.source.tree, 'commit': branch?.commit ?? '', 'digest': digest.value, 'bundle-digest': bundle.manifest.bundle.sha256, 'pull-request': String(pull?.number ?? '') } })
}

const invalid = (name: string, what: string, next: string): Problem => ({ code: 'ACTION.INPUT_INVALID', message: `The input ${name} of export ${what}.`, next })
