import { plan } from '../../app/plan.ts'
import { ok } from '../../core/problem.ts'
import { scopeOf } from '../scope-of.ts'
import type { Story } from '../story.ts'

export const planStory: Story<'plan'> = async ({ world, resolved, inputs }) => {
  const planned = await plan(world, resolved.config, scopeOf(inputs))
  if (!planned.ok) return planned
  return ok({ report: null, outputs: {} })
}
