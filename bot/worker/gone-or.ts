/**
 * The installation that a task came from does not reach its repository any more. A repository that was given to another account keeps its
 * number, its issues and the comment that asked: where the App is installed there too, the task goes on as that installation's, and who
 * may do what is read there. Where it is not, nobody gave the App a place to say anything, so it ends in silence.
 */
import type { AppClient } from '../github/app-client.ts'
import type { Clock } from '../../core/world.ts'
import type { GitHubProblem } from '../../core/world/github.ts'
import type { Task } from '../store/store.ts'
import { outcomeOf } from './from-problem.ts'
import type { Outcome } from './handler.ts'

export async function goneOr({ app, clock }: { readonly app: Pick<AppClient, 'installationOf'>; readonly clock: Pick<Clock, 'now'> }, { kind, repository, installation }: Pick<Task, 'kind' | 'repository' | 'installation'>, problem: GitHubProblem): Promise<Outcome> {
  if (!ASKED.has(kind)) return GONE
  const now = clock.now().getTime()
  const found = await app.installationOf(repository)
  if (!found.ok) return found.problem.kind === 'permission' ? GONE : outcomeOf(found.problem, now)
  if (found.value === null || found.value.suspended) return GONE
  // It is installed there all the same: an account lets in some addresses only, or GitHub does not know yet what it says.
  if (found.value.id === installation) return { kind: 'failed', problem }
  // Not at once: GitHub shows for a while what was before.
  return { kind: 'later', at: now + SOON_MS, why: `The repository is of the installation ${found.value.id} now.`, installation: found.value.id }
}

/**
 * What a person asked for, and the end of it: the key is the comment's, so that it is done once under whatever installation it is met. News
 * of another kind belongs to whom it was told: a delivery that names a foreign installation starts nothing (A71).
 */
const ASKED: ReadonlySet<string> = new Set(['ack', 'command', 'mistake', 'follow', 'job-say'])
const SOON_MS = 2000
const GONE: Outcome = { kind: 'done', outcome: 'gone' }
