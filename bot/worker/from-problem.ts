/** What a problem of GitHub's means for the task that met it. */
import { unreachable } from '../../core/problem.ts'
import type { GitHubProblem } from '../../core/world/github.ts'
import type { FromProblem, Outcome } from './handler.ts'

/** Waiting is nobody's failure, an outage is one that is worth many tries, and what GitHub refuses does not get better by asking again. */
export const outcomeOf: FromProblem = (problem, now): Outcome => {
  const { kind } = problem
  switch (kind) {
    case 'limited':
      return { kind: 'later', at: Math.max(untilOf(problem) ?? now + A_MINUTE, now + 1), why: problem.message }
    case 'unreachable':
    case 'unreadable':
      return { kind: 'failed', problem }
    case 'permission':
    case 'not_found':
    case 'refused':
    case 'too_large':
      return { kind: 'dead', problem }
    default:
      return unreachable(kind)
  }
}

const A_MINUTE = 60_000

/** The transport says how long GitHub asked to wait. */
function untilOf(problem: GitHubProblem): number | undefined {
  const { until } = problem as GitHubProblem & { readonly until?: unknown }
  return typeof until === 'number' && Number.isFinite(until) ? until : undefined
}
