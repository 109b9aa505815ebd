import { validate as validateGarden } from '../../app/validate.ts'
import { ok } from '../../core/problem.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { openGarden } from '../session.ts'
import type { VerbRun } from '../verb.ts'
import { examplesOf, textsOf, wordsOf } from '../words.ts'

export const validate: VerbRun = async (session, words, options) => {
  const garden = await openGarden(session)
  if (!garden.ok) return emitProblems(session, 'validate', garden.problem)
  const { world, resolved } = garden.value
  const paths = textsOf(options['path'])
  const held = paths.length === 0 ? ok([]) : await examplesOf(garden.value, paths)
  if (!held.ok) return emitProblems(session, 'validate', [held.problem])
  const report = await validateGarden(world, resolved.config, {
    ...wordsOf(session, garden.value, [...words, held.value]),
    updateBaseline: options['updateBaseline'] === true,
    configFindings: resolved.findings,
  })
  return emitReport(session, garden.value, report, { write: false })
}
