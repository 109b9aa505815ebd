/**
 * `benchmark <sha>`: the first time it shows what a run would cost and what would act; said again it approves one run of this one commit
 * (A37, A39). Who may at all was decided before: role, OWNERS by number, four eyes (core/command/may-do.ts).
 */
import { sha256Text } from '../../core/integrity/sha256-text.ts'
import { approve, DAY_MS, whyWords, type Asked } from '../../core/job/approve.ts'
import type { AuditFact } from '../../core/job/audit.ts'
import { offerWords } from '../../core/job/offer-words.ts'
import { isExample, NO_EXAMPLE } from '../../core/job/inputs.ts'
import type { BenchmarkPolicy } from '../../core/job/policy.ts'
import { signTicket, ticketKey, type Ticket } from '../../core/job/ticket.ts'
import type { Job } from '../../core/job/job.ts'
import { code, md, ours } from '../../core/render/markdown/md.ts'
import type { CommandContext, Reply, VerbHandler } from '../verbs/verb.ts'
import { problemText, refused, voided } from '../worker/words.ts'
import { recallApprovals, recallOffers, rememberApproval, rememberOffer } from './approvals.ts'
import { auditTask } from './audit-log.ts'
import { executorPlace } from './executor.ts'
import { jobOf } from './job-of.ts'
import { ownPlace } from './place.ts'
import { startJob } from './start-job.ts'
import { survey, type Survey } from './survey.ts'

export const benchmark: VerbHandler = { name: 'benchmark', run: carryOut }

async function carryOut(context: CommandContext): Promise<Reply> {
  const { command, pull, commit } = context
  if (pull === null) return refused('A benchmark is of a pull request.')
  if (command.second !== null && !isExample(command.second)) return refused(problemText(NO_EXAMPLE))
  if (!commit.startsWith(command.target ?? '-')) return audited(context, voided(md`That is not the commit that the pull request is at, which is ${code(commit)}. Nothing was approved.`), 'refused', 'other_commit')
  const policy = (await context.config()).bot.benchmark
  const surveyed = await survey(context, command.second, policy)
  return surveyed.ok ? decide(context, policy, surveyed.value) : refused(problemText(surveyed.problem))
}

async function decide(context: CommandContext, policy: BenchmarkPolicy, found: Survey): Promise<Reply> {
  const { store, task, clock, issue, by, commit, command, comment, pull } = context
  const now = clock.now().getTime()
  const { example, cost } = found
  const asked: Asked = { key: task.key, by: by.id, sha: command.target ?? '', example: example.id, at: comment.createdAt }
  const verdict = approve(asked, { now, issue, head: commit, open: pull?.open ?? false, offers: await recallOffers(store, task.repository, issue, now), approvals: await recallApprovals(store, task.repository, now), limits: policy, minutes: cost.minutes, limit: policy.minutes })
  if (verdict.kind === 'refused') return audited(context, refused(ours(whyWords(verdict.why, policy))), 'refused', verdict.why, example.id)
  if (verdict.kind === 'offer') {
    await rememberOffer(store, task.repository, issue, { key: task.key, commit, example: example.id, at: comment.createdAt }, now)
    return audited(context, { outcome: 'done', about: { commit, base: context.base }, text: offerWords({ asked, commit, cost, acting: found.acting, more: found.more, diff: diffUrl(context), executor: policy.executor }) }, 'offered', 'shown', example.id)
  }
  return start(context, policy, found, verdict.until)
}

async function start(context: CommandContext, policy: BenchmarkPolicy, found: Survey, until: number): Promise<Reply> {
  const { store, task, clock, issue, by, comment, command } = context
  const { example, cost } = found
  const place = policy.executor === null ? ownPlace(context) : await executorPlace(context, policy)
  if (place === null) return refused(md`The executor ${code(String(policy.executor))} is not a private repository of the account that this one is of, with this App installed, so nothing was started.`)
  if (policy.executor === null && cost.gpus > 0) return refused(ours('This example needs a GPU, and no executor is configured (`bot.benchmark.executor`, docs/bot-jobs.md).'))
  const job = jobOf(context, 'benchmark', { example: example.id, place, minutes: policy.minutes })
  const ticket = policy.executor === null ? {} : { ticket: signTicket(ticketOf(context, job, found, policy, until), ticketKey(context.settings.privateKey)) }
  if (command.options['dry-run'] === undefined) await rememberApproval(store, task.repository, { key: task.key, by: by.id, issue, at: comment.createdAt, minutes: cost.minutes }, clock.now().getTime())
  const reply = await startJob(context, job, ticket)
  return reply.outcome === 'running' ? audited(context, reply, 'approved', 'shown before', example.id) : reply
}

/** The same approval gives the same bytes, however often its task is begun again: its nonce is burnt once. */
function ticketOf({ github, settings, comment }: CommandContext, job: Job, { example, tree, cost }: Survey, policy: BenchmarkPolicy, until: number): Ticket {
  const { facts } = github
  return {
    v: 1,
    key: job.key,
    repository: facts.id,
    garden: `${facts.owner}/${facts.name}`,
    pull: job.issue,
    commit: job.commit,
    base: job.base,
    example: example.id,
    path: example.path,
    tree,
    policy: sha256Text(JSON.stringify(policy)),
    approver: job.by,
    minutes: policy.minutes,
    gpus: cost.gpus,
    iat: Math.floor(comment.createdAt / 1000),
    exp: Math.floor(Math.min(until, comment.createdAt + DAY_MS) / 1000),
    nonce: sha256Text(`${settings.appId}\n${facts.id}\n${job.key}`).slice(0, 32),
  }
}

function audited(context: CommandContext, reply: Reply, what: AuditFact['what'], why: string, example: string | null = context.command.second): Reply {
  const { task, issue, by, commit, comment } = context
  const line = auditTask(task.installation, { at: comment.createdAt, what, repository: task.repository, issue, by: by.id, commit, example, task: task.key, why })
  return { ...reply, then: [...(reply.then ?? []), line] }
}

const diffUrl = ({ settings, github, base, commit }: CommandContext): string => `${settings.webUrl}/${github.facts.owner}/${github.facts.name}/compare/${base}...${commit}`
