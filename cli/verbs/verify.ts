import { verify as verifyWorkspace } from '../../app/verify.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { openGarden } from '../session.ts'
import type { VerbRun } from '../verb.ts'
import { wordsOf } from '../words.ts'

export const verify: VerbRun = async (session, words) => {
  const garden = await openGarden(session)
  if (!garden.ok) return emitProblems(session, 'verify', garden.problem)
  const { world, resolved } = garden.value
  const report = await verifyWorkspace(world, resolved.config, wordsOf(session, garden.value, words))
  return emitReport(session, garden.value, report, { write: false })
}
