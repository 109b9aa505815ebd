import { plan } from '../../app/plan.ts'
import { ok } from '../../core/problem.ts'
import { toInclude } from '../../core/garden/to-include.ts'
import { planDocument } from '../../core/report/plan-document.ts'
import { tooLong } from '../../core/report/plan-findings.ts'
import { pack } from '../packed.ts'
import { scopeOf } from '../scope-of.ts'
import type { Story } from '../story.ts'

export const planStory: Story<'plan'> = async ({ world, resolved, inputs }) => {
  // Without labels every job runs on a hosted machine, and those have no GPU.
  const planned = await plan(world, resolved.config, { ...scopeOf(inputs), gpus: false, ...(inputs.sweep === null ? {} : { sweep: inputs.sweep }) })
  if (!planned.ok) return planned
  const { scope, cells, shards, left, longest } = planned.value
  world.log.info(`${cells.length} cells in ${shards.length} jobs: ${scope.reason}`)
  for (const { example, reason } of left) world.log.info(`${example} is not planned: it ${reason}`)
  for (const { message, fix } of tooLong(cells.length, longest)) world.log.info(`${message} ${fix}`)
  const outputs = { matrix: asciiJson({ include: shards.map(toInclude) }), plan: pack(planDocument(planned.value)), count: String(shards.length), 'max-parallel': String(resolved.config.plan.concurrency ?? 256) }
  return ok({ report: null, outputs })
}

/** An output is printable ASCII; in JSON every character can be written so. */
const asciiJson = (value: unknown): string => JSON.stringify(value).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
