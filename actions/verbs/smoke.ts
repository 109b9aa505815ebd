import { smoke } from '../../app/smoke.ts'
import { ok } from '../../core/problem.ts'
import { withFindings } from '../../core/report/with-findings.ts'
import { scopeOf } from '../scope-of.ts'
import type { Story } from '../story.ts'

export const smokeStory: Story<'smoke'> = async ({ world, resolved, inputs }) => 
  ok({ report: withFindings(await smoke(world, resolved.config, scopeOf(inputs)), resolved.findings), outputs: {} })
