import { run as runPreset } from '../../app/run.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
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

/** `name=value`, split at the first `=`. true and false switch a flag on or off; a number stays the text that was typed (3e-4). */
function readParams(entries: readonly string[]): Result<Record<string, string | boolean>, Problem> {
  const params = Object.create(null) as Record<string, string | boolean>
  for (const entry of entries) {
    const at = entry.indexOf('=')
    if (at < 1) return fail({ code: 'USAGE.PARAM', message: `--param "${entry}" is not name=value.`, next: 'Write for instance --param epochs=3.' })
    const value = entry.slice(at + 1)
    params[entry.slice(0, at)] = value === 'true' || value === 'false' ? value === 'true' : value
  }
  return ok(params)
}
