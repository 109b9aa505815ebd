/**
 * A graduation that the rules asked for, and ask for no longer: the draft in the garden and the one in the target are closed, as long as both
 * are ours alone. Somebody who wrote or pushed there has taken it up; so has who merged the import, or took the garden's line out of the
 * README that waited for it.
 */
import { EXPORTER } from '../../core/export/commit-words.ts'
import { isAskedByRules, isWithdrawnHalf, keptHalf, withdrawnHalf } from '../../core/graduate/half-text.ts'
import { pointerBranch } from '../../core/graduate/names.ts'
import { readPullMark, sameText, type PullMark } from '../../core/graduate/pull-mark.ts'
import { isOurs } from '../../core/posting/identity.ts'
import { ok } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Health } from '../../core/schema/health.ts'
import { SWITCHED_OFF } from '../config/switched-off.ts'
import type { Issue, PullDetails, RepositoryClient } from '../github/repository-client.ts'
import { awaits, openTargetClient } from '../proposals/open-target.ts'
import type { TaskContext } from '../worker/handler.ts'
import { isTakenUp, TAKEN_UP } from './taken-up.ts'

const GONE = 'The rules of the garden ask for it no longer: what they rest on is another one now.'
const MOST_PAGES = 5

/** Nothing while many fail together, or nothing is known. */
export async function withdrawGraduations(context: TaskContext, { bot }: Config, { incidents, data, proposals, examples }: Health): Promise<void> {
  if (incidents.length > 0 || data.source !== 'branch') return
  const isOff = bot.graduate.owner === null || !bot.proposals.graduate
  const wanted = new Set(isOff ? [] : proposals.graduate.map(({ example }) => pointerBranch(example)))
  for (const { number } of await askedByRules(context)) {
    const pull = await context.effects.need(context.github.pullDetails(number))
    if (pull === null || !pull.open || pull.head.repository !== context.github.facts.id || wanted.has(pull.head.ref)) continue
    const example = examples.find(({ id }) => pointerBranch(id) === pull.head.ref)?.id ?? null
    await withdrawBoth(context, pull, example, isOff ? SWITCHED_OFF : GONE)
  }
}

/** Its branch goes too, where it is one that we took back: true. */
export async function isOldPointer({ github, effects }: TaskContext, { author, open, merged, body, head }: PullDetails): Promise<boolean> {
  const ours = !open && !merged && isOurs(author, { app: github.app }) && head.repository === github.facts.id && head.ref.startsWith('hortus/graduate-') && isWithdrawnHalf(body)
  if (ours && (await effects.need(github.branch(head.ref))) === head.sha) await removeBranch({ github, effects }, head.ref)
  return ours
}

async function withdrawBoth(context: TaskContext, pointer: PullDetails, example: string | null, why: string): Promise<void> {
  const { github } = context
  if (!(await hasOurCommitsOnly(context, github, pointer.number))) return
  const stays = await withdrawImport(context, pointer, example, why)
  if (stays !== null) return keep(context, pointer, [why, stays])
  await close(context, github, pointer, why)
  await isOldPointer(context, { ...pointer, open: false, body: withdrawnHalf(pointer.body, [why]) })
}

/** null: none is open there any more. In words: why both stay. */
async function withdrawImport(context: TaskContext, pointer: PullDetails, example: string | null, why: string): Promise<string | null> {
  const { github } = context
  if (await isTakenUp(context, github, pointer.number)) return TAKEN_UP
  const garden = `${github.facts.owner}/${github.facts.name}`
  const to = / to ([\w.-]{1,39}\/[\w.-]{1,100})$/.exec(pointer.title)?.[1]
  if (to === undefined || example === null) return UNSEEN
  const opened = await openTargetClient(context, to, awaits(garden))
  if (!opened.ok) return UNSEEN
  await using target = opened.value
  const imports = await openImports(context, target, { half: 'import', garden, example })
  for (const { number } of imports) if (!(await hasOurCommitsOnly(context, target, number)) || (await isTakenUp(context, target, number))) return 'Somebody works on its import.'
  for (const each of imports) await close(context, target, each, why)
  return null
}

const UNSEEN = 'Its import may be merged: the repository that it goes to does not wait for it as it did.'

async function askedByRules({ effects, github }: TaskContext): Promise<readonly Issue[]> {
  const found: Issue[] = []
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { items, last } = await effects.need(github.ourIssues(page))
    found.push(...items.filter((issue) => issue.isPull && issue.open && isOurs(issue.author, { app: github.app }) && isAskedByRules(issue.body)))
    if (page >= last) break
  }
  return found
}

/** The token for the target is one for pull requests, and for no issues. */
async function openImports({ effects }: TaskContext, target: RepositoryClient, mark: PullMark): Promise<readonly PullDetails[]> {
  const remote = await effects.need(target.asRemote!(() => undefined))
  const found: PullDetails[] = []
  for (const { number, body, head } of await effects.need(remote.byId(target.facts.id).openPulls())) {
    const pull = head.repository === target.facts.id && readPullMark(body, mark) !== null ? await effects.need(target.pullDetails(number)) : null
    if (pull !== null && isOurs(pull.author, { app: target.app })) found.push(pull)
  }
  return found
}

/** An export is committed under a name of its own. */
async function hasOurCommitsOnly({ effects }: TaskContext, client: RepositoryClient, pull: number): Promise<boolean> {
  return (await effects.need(client.emailsOf(pull))).every((email) => email === EXPORTER.email)
}

async function close({ effects }: TaskContext, client: RepositoryClient, { number, body }: Pick<Issue, 'number' | 'body'>, why: string): Promise<void> {
  await effects.again(`withdraw:${client.facts.id}:${number}`, async () => {
    const closed = await client.updatePull(number, { state: 'closed', body: withdrawnHalf(body, [why]) })
    return closed.ok ? ok(number) : closed
  })
}

async function keep({ effects, github }: TaskContext, { number, body }: PullDetails, why: readonly string[]): Promise<void> {
  const text = keptHalf(body, why)
  if (sameText(text, body)) return
  await effects.again(`kept:${number}`, async () => {
    const edited = await github.updatePull(number, { body: text })
    return edited.ok ? ok(number) : edited
  })
}

async function removeBranch({ github, effects }: Pick<TaskContext, 'github' | 'effects'>, branch: string): Promise<void> {
  await effects.again(`remove:${branch}`, async () => {
    const gone = await github.deleteBranch(branch)
    return gone.ok ? ok(branch) : gone
  })
}
