import type { Job } from '../../core/job/job.ts'
import { isBelieved, type TitledRun } from '../../core/job/runs-of.ts'
import { RANK } from '../../core/command/may-do.ts'
import { VERBS } from '../../core/command/verbs.ts'
import type { TaskContext } from '../worker/handler.ts'
import { inRepository } from './place.ts'

/**
 * Numbers of those people who started one of these runs again and may give its command now, in the repository that it was given in. Of an
 * approval nobody may: it is for one run (A39). Asked of GitHub only where somebody did.
 */
export async function mayStartAgain(context: TaskContext, job: Pick<Job, 'verb' | 'installation' | 'repository'>, runs: readonly TitledRun[]): Promise<ReadonlySet<number>> {
  if (VERBS[job.verb].owner) return new Set()
  const people = runs.flatMap((run) => (run.startedBy === null || run.startedBy.bot || isBelieved(run, { app: context.github.app }, new Set()) ? [] : [run.startedBy]))
  const may = new Set<number>()
  for (const { id, login } of people) {
    const now = await inRepository(context, job, { metadata: 'read' }, async (client) => {
      const answer = await client.roleOf(login)
      return !answer.ok && answer.problem.kind === 'not_found' ? null : context.effects.need(answer)
    })
    // A login may be another account's by now.
    if (now !== null && now.id === id && RANK[now.role] >= RANK[VERBS[job.verb].role]) may.add(id)
  }
  return may
}
