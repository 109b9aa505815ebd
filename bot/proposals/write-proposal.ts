/** Writes what was decided: a new branch with its pull request, or both anew. Every step finds what it made before. */
import { isDeepStrictEqual } from 'node:util'
import { isOursAlone, type Known } from '../../core/proposal/decide-proposal.ts'
import { proposalBranch } from '../../core/proposal/branch-name.ts'
import { writeMark, type Mark } from '../../core/proposal/mark.ts'
import { proposalBody, proposalMessage, proposalTitle } from '../../core/proposal/proposal-texts.ts'
import type { Request } from '../../core/proposal/request.ts'
import { touchesChange } from '../../core/proposal/touches.ts'
import { ok } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'
import type { TaskContext } from '../worker/handler.ts'
import type { Ground } from './ground-of.ts'
import type { Made } from './make-change.ts'
import { openPull } from './open-pull.ts'
import { pushBranch } from './push-branch.ts'
import type { Proposing } from './propose-change.ts'
import { sealOf } from './seal-of.ts'
import { orStop } from './world-at.ts'

export interface Drafted extends Proposing {
  readonly step: string
  readonly ground: Ground
  readonly day: string
  readonly made: Made
  readonly change: NonNullable<Made['change']>
  readonly world: World
}

export interface Written {
  readonly state: 'opened' | 'renewed' | 'there'
  readonly number: number
  readonly url: string
}

export async function createProposal(context: TaskContext, drafted: Drafted, known: readonly Known[]): Promise<Written> {
  const { ground, request, draft, step } = drafted
  const commit = await commitOf(context, drafted)
  const branch = await freeBranch(context, { request, base: ground.commit, commit, known })
  await pushBranch(context, { step, commit, branch: branch.name, expect: branch.at, change: drafted.change })
  const { title, body } = textsOf(context, drafted, { commit, was: null })
  const pull = await openPull(context, { step, branch: branch.name, into: ground.into, title, body, draft, request })
  return { state: pull.made ? 'opened' : 'there', number: pull.number, url: pull.url }
}

/** The words first, which name the commit that follows: after a crash between the two the branch is still known as ours. */
export async function renewProposal(context: TaskContext, drafted: Drafted, open: Known): Promise<Written> {
  const { effects, github } = context
  const { request, ground, step, world, change, made } = drafted
  const sameWords = same(open.mark.request, request) && same(open.mark.by, drafted.by) && same(open.mark.evidence, drafted.evidence ?? [])
  if (sameWords && open.tip === open.mark.commit && open.mark.base !== ground.commit && (await stillFits(world, open.mark.base, change, made.directories))) return { state: 'there', number: open.number, url: open.url }
  const commit = await commitOf(context, drafted)
  const was = commit === open.tip ? open.mark.was : open.tip
  const { title, body, mark } = textsOf(context, drafted, { commit, was })
  if (!same(mark, open.mark)) await effects.again(`${step}:words:${commit}:${was ?? ''}`, async () => asNumber(await github.updatePull(open.number, { title, body })))
  if (commit !== open.tip) await pushBranch(context, { step, commit, branch: open.branch, expect: open.tip, change })
  const isSame = commit === open.tip && same(mark, open.mark)
  // The mark names the comment: it was this very one that made it, and a crash came between that and the reply.
  const state = isSame && drafted.by.kind === 'person' ? 'opened' : isSame ? 'there' : 'renewed'
  return { state, number: open.number, url: open.url }
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

/** One moment a day: whoever makes the commit of a day again makes the same. */
export const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`)

const same: (a: unknown, b: unknown) => boolean = isDeepStrictEqual
const asNumber = (answer: Awaited<ReturnType<TaskContext['github']['updatePull']>>) => (answer.ok ? ok(answer.value.number) : answer)
