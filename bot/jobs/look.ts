/** One look at how a job goes: what GitHub shows becomes a step, runs that nobody wants are ended, and what is to be said is handed on. */
import { follow, type Step } from '../../core/job/follow.ts'
import type { Job } from '../../core/job/job.ts'
import { runsOf } from '../../core/job/runs-of.ts'
import { ok } from '../../core/problem.ts'
import type { RunFacts } from '../github/repository-client.ts'
import type { NewTask } from '../store/store.ts'
import type { TaskContext } from '../worker/handler.ts'
import { recallRun, rememberRun } from './job-store.ts'
import { sayTask, type Following } from './job-tasks.ts'
import { at, inRepository } from './place.ts'
import { CLOCKS_MS } from './start-job.ts'
import { mayStartAgain } from './may-start-again.ts'
import { READS_RUNS } from './take-result.ts'

export interface Looked {
  readonly step: Step<RunFacts>
  /** What is to be said now. */
  readonly say: readonly NewTask[]
}

/** `told`: a run that a webhook named; it is asked for all the same. */
export async function look(context: TaskContext, { job, attempt }: Following, told: number | null = null): Promise<Looked> {
  const { clock } = context
  const runs = await runsNow(context, job, told)
  const pull = await pullNow(context, job)
  const may = await mayStartAgain(context, job, runs)
  const now = clock.now().getTime()
  const step = follow(job, { now, runs, pull, attempt, us: { app: context.github.app }, may })
  if (step.run !== null) await rememberRun(context.store, job, step.run.id, now)
  for (const run of step.cancel) await cancel(context, job, run)
  return { step, say: saidOf(step, attempt).map((said) => sayTask(job, said, now)) }
}

/** The run that is known already is asked by its number: in a busy repository the list of the newest hundred moves on. */
async function runsNow(context: TaskContext, job: Job, told: number | null): Promise<readonly RunFacts[]> {
  const { effects, store } = context
  const known = await recallRun(store, job.key)
  const numbers = [...new Set([known, told].filter((run) => run !== null))]
  return inRepository(context, job.place, READS_RUNS, async (client) => {
    if (numbers.length === 0) return runsOf(await effects.need(client.runsOf(job.place.workflow, { since: job.askedAt - CLOCKS_MS })), job, { app: client.app })
    const runs: RunFacts[] = []
    for (const run of numbers) {
      const facts = await effects.need(client.runFacts(run))
      if (facts !== null) runs.push(facts)
    }
    return runs
  })
}

/** Only an approval depends on it. A pull request that is gone is as good as closed. */
async function pullNow(context: TaskContext, job: Job): Promise<{ readonly open: boolean; readonly head: string } | null> {
  const { verb, isPull, issue, commit } = job
  if (verb !== 'benchmark' || !isPull) return null
  const pull = await inRepository(context, job, { metadata: 'read', pull_requests: 'read' }, (client) => client.pull(issue).then((answer) => context.effects.need(answer)))
  return pull === null ? { open: false, head: commit } : { open: pull.open, head: pull.head.sha }
}

/** One that has ended meanwhile is refused, and that is what was wanted. */
async function cancel(context: TaskContext, job: Job, run: number): Promise<void> {
  await context.effects.again(`cancel:${run}`, () => at(context, job.place, { metadata: 'read', actions: 'write' }, async (client) => {
    const done = await client.cancelRun(run)
    return done.ok || done.problem.kind === 'refused' || done.problem.kind === 'not_found' ? ok(run) : done
  }))
}

function saidOf(step: Step<RunFacts>, attempt: number): readonly Parameters<typeof sayTask>[1][] {
  const { run } = step
  switch (step.kind) {
    case 'wait':
      return run === null || run.attempt < attempt ? [] : [{ phase: 'running', run: run.id, attempt: run.attempt }]
    case 'report':
      return [{ phase: 'ended', run: step.run.id, attempt: step.run.attempt, over: null }]
    case 'over':
      return [{ phase: 'ended', run: run?.id ?? null, attempt: run?.attempt ?? attempt, over: step.why }]
  }
}
