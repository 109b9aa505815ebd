import { check as checkGarden } from '../../app/check.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { openGarden } from '../session.ts'
import type { VerbRun } from '../verb.ts'
import { wordsOf } from '../words.ts'

export const check: VerbRun = async (session, words) => {
  const garden = await openGarden(session)
  if (!garden.ok) return emitProblems(session, 'check', garden.problem)
  const { world, resolved } = garden.value
  const report = await checkGarden(world, resolved.config, { ...wordsOf(session, garden.value, words), configFindings: resolved.findings, fetch: process.env['CI'] === 'true' })
  return emitReport(session, garden.value, report, { write: true })
}
