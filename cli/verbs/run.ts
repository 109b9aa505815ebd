import { run as runPreset } from '../../app/run.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { readParams } from '../read-params.ts'
import { openGarden } from '../session.ts'
import type { VerbRun } from '../verb.ts'
import { firstOf, fromRoot, textsOf } from '../words.ts'

export const run: VerbRun = async (session, words, options) => {
  const params = readParams(textsOf(options['param']))
  if (!params.ok) return emitProblems(session, 'run', [params.problem])
  const garden = await openGarden(session)
  if (!garden.ok) return emitProblems(session, 'run', garden.problem)
  const { world, resolved } = garden.value
  const [profile] = textsOf(options['profile'])
  const [cache] = textsOf(options['cache']) as readonly ('isolated' | 'host' | 'volume')[]
  const report = await runPreset(world, resolved.config, {
    example: fromRoot(garden.value, firstOf(words)),
    preset: String(options['preset']),
    params: params.value,
    ...(profile === undefined ? {} : { profile }),
    ...(cache === undefined ? {} : { cache }),
  })
  return emitReport(session, garden.value, report, { write: false })
}
