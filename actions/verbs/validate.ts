import { validate } from '../../app/validate.ts'
import { pullRequestOf } from '../../core/workspace/development/pull-request-of.ts'
import { ok } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'
import { scopeOf } from '../scope-of.ts'
import type { Story } from '../story.ts'

export const validateStory: Story<'validate'> = async ({ world, resolved, inputs, env }) => {
  const hashes = await sharedHashes(world)
  const report = await validate({ ...world, bulk: hashes.bulk }, resolved.config, { ...scopeOf(inputs), ...pullRequestOf(env), updateBaseline: inputs['update-baseline'], ...(inputs['work-dir'] === null ? {} : { workDir: inputs['work-dir'] }), configFindings: resolved.findings })
  await hashes.save()
  return ok({ report, outputs: {} })
}

/** Runs share hashes where GitHub gives the step its cache service; it is loaded only then. */
async function sharedHashes({ bulk, files }: World): Promise<{ readonly bulk: World['bulk']; save(): Promise<void> }> {
  if (!process.env['ACTIONS_RUNTIME_TOKEN']) return { bulk, save: async () => undefined }
  const { openSharedHashes } = await import('../../io/actions-cache.ts')
  return openSharedHashes(files.rootAbs, bulk, process.env)
}
