/** Says how a job stands: in the reply to the command, and in the check run at its commit. Its tasks run one after the other. */
import { isNewer } from '../../core/posting/stamp.ts'
import { code, join, md } from '../../core/render/markdown/md.ts'
import { PER_REQUEST } from '../../core/posting/check.ts'
import { ok } from '../../core/problem.ts'
import type { Job } from '../../core/job/job.ts'
import { checkId, checkName, endOf, runningWords, startedWords, type JobEnd } from '../../core/job/job-words.ts'
import type { Answer, CheckAnnotation } from '../../core/world/github.ts'
import type { NewTask } from '../store/store.ts'
import type { Outcome, TaskContext } from '../worker/handler.ts'
import { react } from '../worker/ack.ts'
import { replyOf } from '../worker/reply.ts'
import { framed } from '../worker/words.ts'
import { auditTask } from './audit-log.ts'
import { recallCheck, recallEnd, rememberCheck, rememberEnd } from './job-store.ts'
import type { Said } from './job-tasks.ts'
import { runUrl, takeResult } from './take-result.ts'

/** `without`: the permission for check runs, where the installation does not give it. */
export async function say(context: TaskContext, job: Job, said: Said, { without = null }: { readonly without?: string | null } = {}): Promise<Outcome> {
  const ended = await recallEnd(context.store, job.key)
  if (ended !== null && (!isLater(said, ended) || isStrangers(said))) return { kind: 'done', outcome: 'late' }
  if (said.phase !== 'ended') return begin(context, job, said, without)
  const end = said.over === null && said.run !== null ? await takeResult(context, job, said.run) : endOf(job, said.over ?? 'refused', said.run === null ? null : await runUrl(context, job, said.run))
  await finish(context, job, end, without)
  await rememberEnd(context.store, job, { run: said.run, attempt: said.attempt }, context.clock.now().getTime())
  return { kind: 'done', outcome: end.outcome, then: job.verb === 'benchmark' ? [auditEnd(context, job, said)] : [] }
}

function auditEnd({ clock }: TaskContext, job: Job, { over, run }: Extract<Said, { phase: 'ended' }>): NewTask {
  const { installation, repository, issue, commit, example, key } = job
  return auditTask(installation, { at: clock.now().getTime(), what: over === 'void' ? 'void' : 'ended', repository, issue, by: 0, commit, example, task: key, why: over ?? `run ${run ?? 'none'}` })
}

/** What was said of an attempt is not said again by who looked before; another attempt may say more. */
function isLater(said: Said, ended: { readonly run: number | null; readonly attempt: number }): boolean {
  if (said.phase === 'started' || said.run === null) return false
  return ended.run === null || isNewer({ run: said.run, attempt: said.attempt }, { run: ended.run, attempt: ended.attempt })
}

/** What was said of an attempt that counts goes on to hold. */
const isStrangers = (said: Said): boolean => said.phase === 'ended' && said.over === 'stranger'

async function begin(context: TaskContext, job: Job, said: Exclude<Said, { phase: 'ended' }>, without: string | null): Promise<Outcome> {
  const url = said.phase === 'running' ? await runUrl(context, job, said.run) : null
  const words = url === null ? startedWords(job) : runningWords(job, url)
  if (said.phase === 'started') {
    if (without === null) await checkOfJob(context, job)
  } else await replyTo(context, job).say(framed(job, { outcome: 'running', text: words }), `running:${said.attempt}`, { commit: job.commit, base: job.base })
  return { kind: 'done', outcome: said.phase }
}

async function finish(context: TaskContext, job: Job, end: JobEnd, without: string | null): Promise<void> {
  if (without === null) await endCheck(context, job, end)
  const text = without === null ? end.text : join([end.text, md`There is no check run of it: this installation does not give me the permission ${code(without)}.`], '\n\n')
  await replyTo(context, job).say(framed(job, { ...end, text }), 'end')
  await react(context, job.comment, end.outcome === 'done' ? 'rocket' : 'confused')
}

async function endCheck(context: TaskContext, job: Job, { title, summary, conclusion, annotations }: JobEnd): Promise<void> {
  const check = await checkOfJob(context, job)
  await context.effects.again('check:end', async () => done(await context.github.updateCheck(check, { conclusion, title, summary, annotations: annotations.slice(0, PER_REQUEST) })))
  await annotate(context, check, { title, summary }, annotations.slice(PER_REQUEST))
}

/** GitHub adds what it is given, so a batch whose answer was lost may stand there twice: marks, and no verdict. */
async function annotate({ github, effects }: TaskContext, check: number, words: { readonly title: string; readonly summary: string }, annotations: readonly CheckAnnotation[]): Promise<void> {
  for (let from = 0; from < annotations.length; from += PER_REQUEST) {
    await effects.again(`check:marks:${from}`, async () => done(await github.annotateCheck(check, { ...words, annotations: annotations.slice(from, from + PER_REQUEST) })))
  }
}

/** Its number: made when the job was asked for, found when that was forgotten. */
async function checkOfJob({ github, effects, store, clock }: TaskContext, job: Job): Promise<number> {
  const { commit, key } = job
  const name = checkName(job)
  const known = await recallCheck(store, key)
  if (known !== null) return known
  const check = await effects.once<number>('check', {
    find: async () => {
      const runs = await github.checks(commit, name)
      return runs.ok ? ok(runs.value.find(({ externalId }) => externalId === checkId(key))?.id ?? null) : runs
    },
    make: async () => {
      const made = await github.startCheck({ name, sha: commit, externalId: checkId(key), title: 'asked for', summary: startedWords(job), annotations: [] })
      return made.ok ? ok(made.value.id) : made
    },
  })
  await rememberCheck(store, job, check, clock.now().getTime())
  return check
}

const replyTo = (context: TaskContext, { issue, key, comment }: Job): ReturnType<typeof replyOf> => replyOf(context, { issue, key, comment })

const done = (answer: Answer<unknown>): Answer<true> => (answer.ok ? ok(true) : answer)
