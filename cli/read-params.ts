import { fail, ok, type Problem, type Result } from '../core/problem.ts'

/** `name=value`, split at the first `=`. true and false switch a flag on or off; a number stays the text that was typed (3e-4). */
export function readParams(entries: readonly string[]): Result<Record<string, string | boolean>, Problem> {
  const params = Object.create(null) as Record<string, string | boolean>
  for (const entry of entries) {
    const at = entry.indexOf('=')
    if (at < 1) return fail({ code: 'USAGE.PARAM', message: `--param "${entry}" is not name=value.`, next: 'Write for instance --param epochs=3.' })
    const value = entry.slice(at + 1)
    params[entry.slice(0, at)] = value === 'true' || value === 'false' ? value === 'true' : value
  }
  return ok(params)
}
