import { plan as planGarden } from '../../app/plan.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../print.ts'
import { couldNotRun } from '../problems.ts'
import { renderPlan } from '../../core/render/plan.ts'
import { openGarden } from '../session.ts'
import { showFindings } from '../show-findings.ts'
import type { VerbRun } from '../verb.ts'
import { wordsOf } from '../words.ts'

export const plan: VerbRun = async (session, words, options) => {
  const garden = await openGarden(session)
  if (!garden.ok) return couldNotRun(session, garden.problem)
  const { world, resolved } = garden.value
  showFindings(session, resolved.findings)
  const sweep = typeof options['sweep'] === 'string' ? { sweep: options['sweep'] } : {}
  const planned = await planGarden(world, resolved.config, { ...wordsOf(session, garden.value, words), ...sweep })
  if (!planned.ok) return couldNotRun(session, [planned.problem])
  print(session, planned.value, renderPlan)
  return EXIT.clean
}
