/**
 * A change becomes a branch and a pull request. What is there is found before anything is made, so that a second run, a crash between any
 * two lines, or another worker leads to one pull request (A71, G2). One that is ours alone is made anew when the branch it goes to moves;
 * one that a person pushed to or closed is theirs.
 */
import { isDeepStrictEqual } from 'node:util'
import { decideProposal, isOursAlone, type Known } from '../../core/proposal/decide-proposal.ts'
import { proposalBranch } from '../../core/proposal/branch-name.ts'
import { writeMark, type Mark } from '../../core/proposal/mark.ts'
import { proposalBody, proposalMessage, proposalTitle } from '../../core/proposal/proposal-texts.ts'
import { subjectOf, type Request } from '../../core/proposal/request.ts'
import { touchesChange } from '../../core/proposal/touches.ts'
import type { RepositoryChange } from '../../core/change/repository-change.ts'
import { slugOf } from '../../core/graduate/names.ts'
import { ok, type Problem, type Result } from '../../core/problem.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import type { TaskContext } from '../worker/handler.ts'
import { groundOf, type Ground } from './ground-of.ts'
import { knownProposals } from './known-proposals.ts'
import { isEmpty, makeChange, type Made } from './make-change.ts'
import { openPull } from './open-pull.ts'
import { NotPushed, pushBranch } from './push-branch.ts'
import { resolveRequest } from './resolve-request.ts'
import { sealOf } from './seal-of.ts'
import { orStop, worldAt } from './world-at.ts'

export interface Proposing {
  readonly request: Request
  readonly by: Mark['by']
  readonly draft: boolean
  /** In sentences. */
  readonly evidence?: readonly string[]
  /** When the trouble began that a policy speaks of, YYYY-MM-DD. */
  readonly since?: string | null
  /** It is news and no trouble: a person's no holds while the evidence says the same. */
  readonly isNews?: boolean
  /** What is not there is not made: a person may have closed it meanwhile. */
  readonly renewOnly?: boolean
  /** Says what would be written, and writes nothing. */
  readonly dryRun?: boolean
  /** Decides the change; left out: as a laptop does. */
  readonly make?: (world: World) => Promise<Result<Made>>
}

export type Proposed =
  /** `opened`, `renewed`; `there`: nothing had to be written; `theirs`: a person pushed to it; `respected`: a person closed it. */
  | { readonly state: 'opened' | 'renewed' | 'there' | 'theirs' | 'respected'; readonly number: number; readonly url: string; readonly request: Request; readonly findings: readonly Finding[] }
  /** What would be written. */
  | { readonly state: 'planned'; readonly number: number | null; readonly url: string | null; readonly request: Request; readonly findings: readonly Finding[]; readonly change: RepositoryChange }
  /** `refused`: it cannot be decided; `nothing`: all is as it should be. `open`: one of ours that stands for it all the same. */
  | { readonly state: 'refused' | 'nothing'; readonly number: null; readonly url: null; readonly request: Request; readonly findings: readonly Finding[]; readonly problem: Problem | null; readonly open: Known | null }

export async function proposeChange(context: TaskContext, proposing: Proposing): Promise<Proposed> {
  const config = await context.config()
  const asked = proposing.request
  const step = stepOf(asked)
  const ground = await groundOf(context, asked, step)
  if (!ground.ok) return refused(asked, ground.problem, null)
  await using looked = await worldAt(context, asked.kind === 'accept' ? asked.commit : ground.value.commit, ground.value.at, { history: true, besides: [ground.value.commit] })
  const resolved = await resolveRequest(looked.world, config, asked)
  if (!resolved.ok) return refused(asked, resolved.problem, null)
  const request = resolved.value
  const known = await knownProposals(context, request)
  const { into } = ground.value
  const decision = decideProposal(known, { by: proposing.by.kind, into, since: proposing.since ?? null, ...(proposing.isNews === true ? { news: proposing.evidence ?? [] } : {}) })
  if (decision.step === 'leave') return told('theirs', decision.known, request, [])
  if (decision.step === 'respect') return told('respected', decision.known, request, [])
  const open = decision.step === 'renew' ? decision.known : null
  if (open === null && proposing.renewOnly === true) return { state: 'nothing', number: null, url: null, request, findings: [], problem: null, open }
  const at = open !== null && same(open.mark.request, request) && open.mark.base === ground.value.commit ? noonOf(open.mark.day) : ground.value.at
  const world: World = { ...looked.world, clock: { ...looked.world.clock, now: () => new Date(at) } }
  const made = await (proposing.make?.(world) ?? makeChange(world, config, request))
  if (!made.ok) return refused(request, made.problem, open)
  const { change, findings } = made.value
  if (change === null || isEmpty(change)) return { state: change === null ? 'refused' : 'nothing', number: null, url: null, request, findings, problem: null, open }
  if (proposing.dryRun === true) return { state: 'planned', number: open?.number ?? null, url: open?.url ?? null, request, findings, change }
  const drafted: Drafted = { ...proposing, request, step, ground: ground.value, day: new Date(at).toISOString().slice(0, 10), made: made.value, change, world }
  try {
    return await (open === null ? create(context, drafted, known) : renew(context, drafted, open))
  } catch (error) {
    if (error instanceof NotPushed) return refused(request, error.problem, open)
    throw error
  }
}

interface Drafted extends Proposing {
  readonly step: string
  readonly ground: Ground
  readonly day: string
  readonly made: Made
  readonly change: NonNullable<Made['change']>
  readonly world: World
}

async function create(context: TaskContext, drafted: Drafted, known: readonly Known[]): Promise<Proposed> {
  const { ground, request, draft, step } = drafted
  const commit = await commitOf(context, drafted)
  const branch = await freeBranch(context, { request, base: ground.commit, commit, known })
  await pushBranch(context, { step, commit, branch: branch.name, expect: branch.at, change: drafted.change })
  const { title, body } = textsOf(context, drafted, { commit, was: null })
  const pull = await openPull(context, { step, branch: branch.name, into: ground.into, title, body, draft, request })
  return { state: pull.made ? 'opened' : 'there', number: pull.number, url: pull.url, request, findings: drafted.made.findings }
}

/** The words first, which name the commit that follows: after a crash between the two the branch is still known as ours. */
async function renew(context: TaskContext, drafted: Drafted, open: Known): Promise<Proposed> {
  const { effects, github } = context
  const { request, ground, step, world, change, made } = drafted
  const sameWords = same(open.mark.request, request) && same(open.mark.by, drafted.by) && same(open.mark.evidence, drafted.evidence ?? [])
  if (sameWords && open.tip === open.mark.commit && open.mark.base !== ground.commit && (await stillFits(world, open.mark.base, change, made.directories))) return told('there', open, request, made.findings)
  const commit = await commitOf(context, drafted)
  const was = commit === open.tip ? open.mark.was : open.tip
  const { title, body, mark } = textsOf(context, drafted, { commit, was })
  if (!same(mark, open.mark)) await effects.again(`${step}:words:${commit}:${was ?? ''}`, async () => asNumber(await github.updatePull(open.number, { title, body })))
  if (commit !== open.tip) await pushBranch(context, { step, commit, branch: open.branch, expect: open.tip, change })
  return told(commit === open.tip && same(mark, open.mark) ? 'there' : 'renewed', open, request, made.findings)
}

/** Nothing that happened since could make it another change: it merges as it is, and nobody is woken for it. */
async function stillFits(world: World, base: string, change: Drafted['change'], directories: readonly string[]): Promise<boolean> {
  const since = await world.git.changedSince(base)
  return since.ok && since.value.mergeBase === base && !touchesChange(since.value.files, change, directories)
}

/** Its moment is the noon of the day that it speaks of: whoever makes it again makes the same. */
async function commitOf({ mirror }: TaskContext, { ground, change, request, day }: Drafted): Promise<string> {
  return orStop(await mirror.commit(ground.commit, change, { message: proposalMessage(request), at: noonOf(day) })).commit
}

function textsOf(context: TaskContext, { request, by, ground, day, evidence = [], made, change }: Drafted, { commit, was }: { readonly commit: string; readonly was: string | null }): { readonly title: string; readonly body: string; readonly mark: Mark } {
  const { github, settings } = context
  const mark: Mark = { request, by, base: ground.commit, commit, was, day, evidence, withdrawn: false }
  const { owner, name } = github.facts
  return { mark, title: proposalTitle(request), body: proposalBody(writeMark(mark, sealOf(context)), { mark, change, findings: made.findings, facts: made.facts, webUrl: `${settings.webUrl}/${owner}/${name}` }) }
}

/** Its name, and what it is at: not there, at this very commit, or at one that we pushed for a pull request that is closed now. */
async function freeBranch({ github, effects }: TaskContext, { request, base, commit, known }: { readonly request: Request; readonly base: string; readonly commit: string; readonly known: readonly Known[] }): Promise<{ readonly name: string; readonly at: string | null }> {
  for (let other = 0; ; other += 1) {
    const name = proposalBranch(request, base, other)
    const at = await effects.need(github.branch(name))
    const ours = known.some((each) => each.branch === name && isOursAlone({ ...each, tip: at ?? '' }, each.into))
    if (at === null || at === commit || ours || other === MOST_NAMES) return { name, at }
  }
}

const MOST_NAMES = 8

const told = (state: 'opened' | 'renewed' | 'there' | 'theirs' | 'respected', { number, url }: Known, request: Request, findings: readonly Finding[]): Proposed => ({ state, number, url, request, findings })
const refused = (request: Request, problem: Problem, open: Known | null): Proposed => ({ state: 'refused', number: null, url: null, request, findings: [], problem, open })

/** Names what a task does, so that several proposals of one task are kept apart. */
export const stepOf = (request: Request): string => `${request.kind}${subjectOf(request) === '' ? '' : `:${slugOf(subjectOf(request))}`}`

const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`)
const same: (a: unknown, b: unknown) => boolean = isDeepStrictEqual
const asNumber = (answer: Awaited<ReturnType<TaskContext['github']['updatePull']>>) => (answer.ok ? ok(answer.value.number) : answer)
