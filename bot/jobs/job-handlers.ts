/** Tasks about runs. `follow`, `run-news` and `pull-void` look; `job-say` says what they found; `job-audit` writes down who approved what. */
import { FOLLOWS } from '../../core/command/verbs/run-verbs.ts'
import { keyOf } from '../../core/job/runs-of.ts'
import type { NewTask } from '../store/store.ts'
import type { Handler, Outcome } from '../worker/handler.ts'
import { openJobs, recallJob } from './job-store.ts'
import { followTask, readFollowing, readSaying } from './job-tasks.ts'
import { auditHandler } from './audit-log.ts'
import { look } from './look.ts'
import { say } from './say.ts'

const LOOKS = { metadata: 'read', actions: 'read', pull_requests: 'read' } as const
const LIMIT_MS = 5 * 60_000

const follow: Handler = {
  kind: 'follow',
  permissions: LOOKS,
  limitMs: LIMIT_MS,
  async run(context): Promise<Outcome> {
    const following = readFollowing(context.task.input)
    if (following === null) return NOT_OURS
    const { step, say: then } = await look(context, following)
    if (step.kind !== 'wait') return { kind: 'done', outcome: step.kind === 'over' ? step.why : 'ended', then }
    await context.store.add(then, context.clock.now().getTime())
    return { kind: 'later', at: step.at, why: step.run === null ? 'No run has appeared yet.' : `Run ${step.run.id} goes on.` }
  },
}

/** A webhook about a run: whatever it says, GitHub is asked. */
const runNews: Handler = {
  kind: 'run-news',
  permissions: LOOKS,
  limitMs: LIMIT_MS,
  async run(context): Promise<Outcome> {
    const { title, run, attempt } = fields(context.task.input)
    const key = typeof title === 'string' ? keyOf(title) : null
    const job = key === null ? null : await recallJob(context.store, key)
    if (job === null || typeof run !== 'number' || typeof attempt !== 'number') return NOTHING
    const { step, say: then } = await look(context, { job, attempt }, run)
    // Somebody started it again: its own follower waits for that attempt, should the webhook of its end be lost.
    const again = step.kind === 'wait' && attempt > 1 ? [followTask({ job, attempt }, context.clock.now().getTime())] : []
    return { kind: 'done', outcome: step.kind, then: [...then, ...again] }
  },
}

/** A push or a closing ends the approvals that were given before (A39). */
const pullVoid: Handler = {
  kind: 'pull-void',
  permissions: LOOKS,
  limitMs: LIMIT_MS,
  async run(context): Promise<Outcome> {
    const { issue } = fields(context.task.input)
    if (typeof issue !== 'number') return NOTHING
    const then: NewTask[] = []
    for (const job of await openJobs(context.store, context.task.repository, issue)) {
      if (job.verb === 'benchmark') then.push(...(await look(context, { job, attempt: 1 })).say)
    }
    return { kind: 'done', outcome: then.length === 0 ? 'nothing' : 'looked', then }
  },
  // Where no run may be started nothing was approved.
  fewer: async () => NOTHING,
}

const sayHandler: Handler = {
  kind: 'job-say',
  permissions: FOLLOWS,
  limitMs: LIMIT_MS,
  async run(context): Promise<Outcome> {
    const saying = readSaying(context.task.input)
    return saying === null ? NOT_OURS : say(context, saying.job, saying.said)
  },
  // Whoever asked is told how it ended, also where nobody lets us write a check run.
  fewer: (context, missing) => {
    const saying = readSaying(context.task.input)
    return saying === null || missing.some((one) => one !== NO_CHECKS) ? null : say(context, saying.job, saying.said, { without: NO_CHECKS })
  },
}
const NO_CHECKS = 'checks: write'

export const JOB_HANDLERS: readonly Handler[] = [follow, runNews, pullVoid, sayHandler, auditHandler]

const NOTHING: Outcome = { kind: 'done', outcome: 'nothing' }
const NOT_OURS: Outcome = { kind: 'dead', problem: { code: 'BOT.INPUT', message: 'The input of this task is not what this version of the bot writes.', next: 'Replay it with the version that made it.' } }

const fields = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {})
