import { validate as validateGarden } from '../../app/validate.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { openGarden } from '../session.ts'
import type { VerbRun } from '../verb.ts'
import { textsOf, wordsOf } from '../words.ts'

export const validate: VerbRun = async (session, words, options) => {
  const garden = await openGarden(session)
  if (!garden.ok) return emitProblems(session, 'validate', garden.problem)
  const { world, resolved } = garden.value
  const named = [...words.flat(), ...textsOf(options['path'])]
  const updateBaseline = options['updateBaseline'] === true
  const report = await validateGarden(world, resolved.config, { ...wordsOf(session, [named]), updateBaseline })
  return emitReport(session, garden.value, report, { write: false })
}
