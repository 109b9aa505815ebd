import { validate } from '../../app/validate.ts'
import { ok } from '../../core/problem.ts'
import { scopeOf } from '../scope-of.ts'
import type { Story } from '../story.ts'

export const validateStory: Story<'validate'> = async ({ world, resolved, inputs }) => {
  const report = await validate(world, resolved.config, { ...scopeOf(inputs), updateBaseline: inputs['update-baseline'], ...(inputs['work-dir'] === null ? {} : { workDir: inputs['work-dir'] }), configFindings: resolved.findings })
  return ok({ report, outputs: {} })
}
