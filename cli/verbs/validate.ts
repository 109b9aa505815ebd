import { validate as validateGarden } from '../../app/validate.ts'
import { pullRequestOf } from '../../core/workspace/development/pull-request-of.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { openGarden } from '../session.ts'
import type { VerbRun } from '../verb.ts'
import { fromHere, fromRoot, textsOf, wordsOf } from '../words.ts'

export const validate: VerbRun = async (session, words, options) => {
  const workDir = textsOf(options['workDir'])[0]
  // A work-dir can be checked anywhere, without a garden around it.
  const garden = await openGarden(session, { orHere: workDir !== undefined })
  if (!garden.ok) return emitProblems(session, 'validate', garden.problem)
  const { world, resolved } = garden.value
  const report = await validateGarden(world, resolved.config, {
    ...wordsOf(session, garden.value, words),
    paths: textsOf(options['path']).map((path) => fromRoot(garden.value, path)),
    ...(workDir === undefined ? {} : { workDir: fromHere(garden.value, workDir) }),
    updateBaseline: options['updateBaseline'] === true,
    ...pullRequestOf(process.env),
    configFindings: resolved.findings,
  })
  return emitReport(session, garden.value, report, { write: false })
}
