/**
 * A change becomes a branch and a pull request. What is there is found before anything is made, so that a second run, a crash between any
 * two lines, or another worker leads to one pull request (A71, G2). One that is ours alone is made anew when the branch it goes to moves;
 * one that a person pushed to or closed is theirs.
 */
import { isDeepStrictEqual } from 'node:util'
import type { RepositoryChange } from '../../core/change/repository-change.ts'
import { slugOf } from '../../core/graduate/names.ts'
import { decideProposal, type Known } from '../../core/proposal/decide-proposal.ts'
import type { Mark } from '../../core/proposal/mark.ts'
import { subjectOf, type Request } from '../../core/proposal/request.ts'
import { ok, type Problem } from '../../core/problem.ts'
import type { Health } from '../../core/schema/health.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import type { TaskContext } from '../worker/handler.ts'
import { groundOf, type Ground } from './ground-of.ts'
import { knownProposals } from './known-proposals.ts'
import { makeApart } from './make-apart.ts'
import { isEmpty } from './make-change.ts'
import { NotPushed } from './push-branch.ts'
import { resolveRequest } from './resolve-request.ts'
import { worldAt } from './world-at.ts'
import { createProposal, noonOf, renewProposal, type Drafted } from './write-proposal.ts'

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
  /** Of the branch that it goes to, where somebody has just asked for it. */
  readonly tip?: string
  /** When a person asked for it; left out: it is decided now. */
  readonly askedAt?: number
  /** Where it is decided, for several of one task; left out: looked at anew. The world must not be written into. */
  readonly on?: Standing
  /** How the garden is, where somebody has just looked. */
  readonly page?: Health
}

/** Whoever gives it also takes it away. */
export interface Standing extends AsyncDisposable {
  readonly ground: Ground
  readonly world: World
}

export type Proposed =
  /** `opened`, `renewed`; `there`: nothing had to be written; `theirs`: a person pushed to it; `respected`: a person closed it. */
  | { readonly state: 'opened' | 'renewed' | 'there' | 'theirs' | 'respected'; readonly number: number; readonly url: string; readonly request: Request; readonly findings: readonly Finding[] }
  /** What would be written. */
  | { readonly state: 'planned'; readonly number: number | null; readonly url: string | null; readonly request: Request; readonly findings: readonly Finding[]; readonly change: RepositoryChange }
  /** `refused`: it cannot be decided; `nothing`: all is as it should be. `open`: one of ours that stands for it all the same. */
  | { readonly state: 'refused' | 'nothing'; readonly number: null; readonly url: null; readonly request: Request; readonly findings: readonly Finding[]; readonly problem: Problem | null; readonly open: Known | null }

export async function proposeChange(context: TaskContext, proposing: Proposing): Promise<Proposed> {
  const asked = proposing.request
  const ground = proposing.on === undefined ? await groundOf(context, asked, stepOf(asked), proposing) : ok(proposing.on.ground)
  if (!ground.ok) return refused(asked, ground.problem, null)
  await using looked = proposing.on ?? (await worldAt(context, asked.kind === 'accept' ? asked.commit : ground.value.commit, ground.value.at, { history: true, besides: [ground.value.commit] }))
  const resolved = await resolveRequest(looked.world, await context.config(), asked)
  if (!resolved.ok) return refused(asked, resolved.problem, null)
  // Waited for: what is looked at goes when this ends.
  return await decideAndWrite(context, { ...proposing, request: resolved.value }, { ground: ground.value, world: looked.world })
}

async function decideAndWrite(context: TaskContext, proposing: Proposing, { ground, world: now }: { readonly ground: Ground; readonly world: World }): Promise<Proposed> {
  const { request, by, since = null, isNews = false, evidence = [], renewOnly = false, dryRun = false } = proposing
  const known = await knownProposals(context, request)
  const decision = decideProposal(known, { by: by.kind, into: ground.into, since, ...(isNews ? { news: evidence } : {}) })
  if (decision.step === 'leave') return told('theirs', decision.known, request)
  if (decision.step === 'respect') return told('respected', decision.known, request)
  const open = decision.step === 'renew' ? decision.known : null
  if (open === null && renewOnly) return nothing('nothing', request, [], open)
  const at = open !== null && isDeepStrictEqual(open.mark.request, request) && open.mark.base === ground.commit && !isSameAsk(open.mark.by, by) ? noonOf(open.mark.day) : ground.at
  const world: World = { ...now, clock: { ...now.clock, now: () => new Date(at) } }
  const made = await makeApart({ world, config: await context.config(), request, page: proposing.page ?? null }, context.signal)
  if (!made.ok) return refused(request, made.problem, open)
  const { change, findings } = made.value
  if (change === null || isEmpty(change)) return nothing(change === null ? 'refused' : 'nothing', request, findings, open)
  if (dryRun) return { state: 'planned', number: open?.number ?? null, url: open?.url ?? null, request, findings, change }
  const drafted: Drafted = { ...proposing, step: stepOf(request), ground, day: new Date(at).toISOString().slice(0, 10), made: made.value, change, world }
  try {
    return { ...(await (open === null ? createProposal(context, drafted, known) : renewProposal(context, drafted, open))), request, findings }
  } catch (error) {
    if (error instanceof NotPushed) return refused(request, error.problem, open)
    throw error
  }
}

/** Carried out again after a crash: the comment says when it was asked, to the second, and what is written down of that is the same. */
const isSameAsk = (before: Mark['by'], now: Mark['by']): boolean => before.kind === 'person' && now.kind === 'person' && before.comment === now.comment

const told = (state: 'theirs' | 'respected', { number, url }: Known, request: Request): Proposed => ({ state, number, url, request, findings: [] })
const nothing = (state: 'refused' | 'nothing', request: Request, findings: readonly Finding[], open: Known | null): Proposed => ({ state, number: null, url: null, request, findings, problem: null, open })
const refused = (request: Request, problem: Problem, open: Known | null): Proposed => ({ state: 'refused', number: null, url: null, request, findings: [], problem, open })

/** Names what a task does, so that several proposals of one task are kept apart. */
export const stepOf = (request: Request): string => `${request.kind}${subjectOf(request) === '' ? '' : `:${slugOf(subjectOf(request))}`}`
