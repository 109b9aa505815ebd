/** Asks Actions for a run, once, and leaves a task that follows it. */
import { inputsOf } from '../../core/job/inputs.ts'
import type { Job } from '../../core/job/job.ts'
import { dryWords, startedWords } from '../../core/job/job-words.ts'
import { runsOf } from '../../core/job/runs-of.ts'
import { ok } from '../../core/problem.ts'
import type { Answer } from '../../core/world/github.ts'
import type { RepositoryClient } from '../github/repository-client.ts'
import type { CommandContext, Reply } from '../verbs/verb.ts'
import { problemText, refused } from '../worker/words.ts'
import { code, md } from '../../core/render/markdown/md.ts'
import { BEGUN } from '../worker/begun.ts'
import { followTask, sayTask } from './job-tasks.ts'
import { rememberJob } from './job-store.ts'
import { at, DISPATCHES } from './place.ts'

/** `ticket`: what an executor is shown besides. */
export async function startJob(context: CommandContext, job: Job, { ticket }: { readonly ticket?: string } = {}): Promise<Reply> {
  const inputs = inputsOf(job)
  if (!inputs.ok) return refused(problemText(inputs.problem))
  if (context.command.options['dry-run'] !== undefined) return { outcome: 'done', text: dryWords(job) }
  const asked = await (job.place.repository === context.task.repository ? dispatch(context, context.github, job, inputs.value) : at(context, job.place, DISPATCHES, (client) => dispatch(context, client, job, ticket === undefined ? inputs.value : { ticket, key: job.key })))
  if (asked.refused !== null) return { outcome: 'failed', text: noWorkflow(job, asked.refused) }
  const now = context.clock.now().getTime()
  await rememberJob(context.store, job, now)
  return { outcome: 'running', text: startedWords(job), about: { commit: job.commit, base: job.base }, then: [sayTask(job, { phase: 'started' }, now), followTask({ job, attempt: 1 }, now)] }
}

interface Asked {
  /** Why GitHub does not start it; null: it does. */
  readonly refused: string | null
}

/** Found by its title before it is asked for: an answer that was lost leaves a run all the same. */
async function dispatch({ effects }: CommandContext, client: RepositoryClient, job: Job, inputs: Readonly<Record<string, string>>): Promise<Asked> {
  await effects.again(BEGUN, async () => ok({ commit: job.commit, base: job.base }))
  const result = await effects.once<{ readonly refused: string | null }>('dispatch', {
    find: async () => {
      const runs = await client.runsOf(job.place.workflow, { since: job.askedAt - CLOCKS_MS })
      return runs.ok ? ok(runsOf(runs.value, job, { app: client.app }).length > 0 ? { refused: null } : null) : runs.problem.kind === 'not_found' ? ok(null) : runs
    },
    make: async () => takenOrNot(await client.dispatch(job.place.workflow, job.place.ref, inputs)),
  })
  return { refused: typeof result.refused === 'string' ? result.refused : null }
}

/** GitHub's clock and ours. */
export const CLOCKS_MS = 10 * 60_000

/** No such workflow, or one that does not take these inputs, is for a person to put right; the rest is tried again. */
function takenOrNot(answer: Answer<void>): Answer<{ readonly refused: string | null }> {
  if (answer.ok) return ok({ refused: null })
  const { kind, message } = answer.problem
  return kind === 'not_found' || kind === 'refused' ? ok({ refused: message.slice(0, 300) }) : answer
}

const noWorkflow = ({ place }: Job, why: string): Reply['text'] =>
  md`GitHub does not start ${code(place.workflow)} on ${code(place.ref)}: ${code(why)} That file must be on the default branch, with the inputs that the bot gives (docs/bot-jobs.md of Hortus), and Actions must be allowed.`

