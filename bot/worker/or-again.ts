/**
 * A commit that cannot be had: what is too large or not there stays so, and is an answer; a network does not, and neither
 * does a right that GitHub gave with the token a moment ago: the task is tried again, and what lasts is told in the end.
 */
import { fail, type Problem, type Result } from '../../core/problem.ts'
import { Stopped } from './handler.ts'

export function orAgain(problem: Problem): Result<never> {
  if (LASTING.has(problem.code)) return fail(problem)
  throw new Stopped({ kind: 'failed', problem })
}

const LASTING: ReadonlySet<string> = new Set(['MIRROR.TOO_LARGE', 'MIRROR.NO_COMMIT', 'MIRROR.NOT_FOUND', 'MIRROR.HOSTILE', 'GIT.CHECKOUT'])
