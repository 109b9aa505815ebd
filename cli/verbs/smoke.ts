import { smoke as smokeGarden } from '../../app/smoke.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { openGarden } from '../session.ts'
import type { VerbRun } from '../verb.ts'
import { wordsOf } from '../words.ts'

export const smoke: VerbRun = async (session, words, options) => {
  const garden = await openGarden(session)
  if (!garden.ok) return emitProblems(session, 'smoke', garden.problem)
  const { world, resolved } = garden.value
  const preset = typeof options['preset'] === 'string' ? { preset: options['preset'] } : {}
  const report = await smokeGarden(world, resolved.config, { ...wordsOf(session, garden.value, words), ...preset })
  return emitReport(session, garden.value, report, { write: true })
}
