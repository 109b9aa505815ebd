import { run as runPreset } from '../../app/run.ts'
import type { Problem, Result } from '../../core/problem.ts'
import { fail, ok } from '../../core/problem.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { openGarden } from '../session.ts'
import type { VerbRun } from '../verb.ts'
import { firstOf, textsOf } from '../words.ts'

export const run: VerbRun = async (session, words, options) => {
  const params = readParams(textsOf(options['param']))
  if (!params.ok) return emitProblems(session, 'smoke', [params.problem])
  const garden = await openGarden(session)
  if (!garden.ok) return emitProblems(session, 'smoke', garden.problem)
  const { world, resolved } = garden.value
  const [profile] = textsOf(options['profile'])
  const [cache] = textsOf(options['cache']) as readonly ('isolated' | 'host' | 'volume')[]
  const report = await runPreset(world, resolved.config, {
    example: firstOf(words),
    preset: String(options['preset']),
    params: params.value,
    ...(profile === undefined ? {} : { profile }),
    ...(cache === undefined ? {} : { cache }),
  })
  return emitReport(session, garden.value, report, { write: true })
}

/** `name=value`, split at the first `=`; the preset's own parameters say what type is meant. */
export function readParams(entries: readonly string[]): Result<Record<string, string>, Problem> {
  const params = Object.create(null) as Record<string, string>
  for (const entry of entries) {
    const at = entry.indexOf('=')
    if (at < 1) return fail({ code: 'USAGE.PARAM', message: `--param "${entry}" is not name=value.`, next: 'Write for instance --param epochs=3.' })
    params[entry.slice(0, at)] = entry.slice(at + 1)
  }
  return ok(params)
}
