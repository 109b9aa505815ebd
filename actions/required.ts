import { fail, ok, type Result } from '../core/problem.ts'
import type { Verb } from './inputs.ts'

/** GitHub does not enforce `required: true`; this does. */
export function required(verb: Verb, name: string, value: string | null): Result<string> {
  if (value !== null) return ok(value)
  return fail({ code: 'ACTION.INPUT_MISSING', message: `The input ${name} of ${verb} is not given.`, next: `Write \`${name}:\` under \`with:\`; actions/${verb}/README.md has an example.` })
}
