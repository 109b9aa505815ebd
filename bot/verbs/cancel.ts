/** `/hortus cancel`: ends the runs that commands of this issue or pull request asked for. What follows each of them says so in its reply. */
import { code, join, md, ours, type Md } from '../../core/render/markdown/md.ts'
import { ok } from '../../core/problem.ts'
import { runsOf } from '../../core/job/runs-of.ts'
import type { Job } from '../../core/job/job.ts'
import { openJobs, recallJob, recallRun } from '../jobs/job-store.ts'
import { at } from '../jobs/place.ts'
import type { Json } from '../store/store.ts'
import { CLOCKS_MS } from '../jobs/start-job.ts'
import type { CommandContext, VerbHandler } from './verb.ts'

export const cancel: VerbHandler = {
  name: 'cancel',
  async run(context) {
    // Noted before anything is ended: then some of them are no longer open.
    const keys = (await context.effects.again<Json>('open', async () => ok((await openJobs(context.store, context.task.repository, context.issue)).map(({ key }) => key)))) as readonly string[]
    const jobs = (await Promise.all(keys.map((key) => recallJob(context.store, key)))).filter((job) => job !== null)
    if (jobs.length === 0) return { outcome: 'done', text: ours('Nothing that commands started here is running.') }
    if (context.command.options['dry-run'] === 'true') return { outcome: 'done', text: join([ours('A dry run. This would be ended:'), list(jobs)], '\n\n') }
    for (const job of jobs) await end(context, job)
    return { outcome: 'done', text: join([ours('GitHub was asked to end this; each reply says when it has ended:'), list(jobs)], '\n\n') }
  },
}

const list = (jobs: readonly Job[]): Md => join(jobs.map(({ normal, commit }) => md`- ${code(normal)} at ${code(commit.slice(0, 12))}`), '\n')

/** One that has ended meanwhile is refused, and that is what was wanted. */
async function end(context: CommandContext, job: Job): Promise<void> {
  await context.effects.again(`cancel:${job.key}`, () =>
    at(context, job.place, { metadata: 'read', actions: 'write' }, async (client) => {
      const known = await recallRun(context.store, job.key)
      const runs = known === null ? runsOf(await context.effects.need(client.runsOf(job.place.workflow, { since: job.askedAt - CLOCKS_MS })), job, { app: client.app }).map(({ id }) => id) : [known]
      for (const run of runs) {
        const done = await client.cancelRun(run)
        if (!done.ok && done.problem.kind !== 'refused' && done.problem.kind !== 'not_found') return done
      }
      return ok(runs.length)
    }),
  )
}
