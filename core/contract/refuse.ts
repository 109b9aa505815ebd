import { fail, type Problem, type Result } from '../problem.ts'

/** A run that is not started, with what to do instead. */
export function refuse(code: string, message: string, next: string, at: Pick<Problem, 'path'> = {}): Result<never> {
  return fail({ code, message, next, ...at })
}
