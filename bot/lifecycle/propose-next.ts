/** One proposal of the garden's rules at a time: what is open is brought up to date or withdrawn before anything new is opened. */
import type { DueProposal } from '../../core/proposal/due-proposals.ts'
import { isSameMatter } from '../../core/proposal/request.ts'
import type { Health } from '../../core/schema/health.ts'
import { detailsOf, markedPulls } from '../proposals/known-proposals.ts'
import { proposeChange, type Standing } from '../proposals/propose-change.ts'
import type { TaskContext } from '../worker/handler.ts'
import { withdraw } from './withdraw.ts'

/** What was refused or closed is passed over, but not without end. */
const MOST_TRIES = 10

/** In words for the log. */
export async function proposeNext(context: TaskContext, { incidents, data }: Health, due: readonly DueProposal[], on: Standing): Promise<string> {
  // Nothing is opened, and nothing is withdrawn either: who is frozen now may be red again when it is over.
  if (incidents.length > 0 || data.source !== 'branch') return 'nothing, because many fail together or nothing is known'
  const open = (await markedPulls(context)).filter(({ issue, mark }) => issue.open && !mark.withdrawn && mark.by.kind === 'policy' && (mark.request.kind === 'archive' || mark.request.kind === 'tier'))
  let busy = false
  for (const { issue, mark } of open) {
    const still = due.find(({ request }) => isSameMatter(request, mark.request) && wants(request) === wants(mark.request))
    if (still !== undefined) busy = (await ask(context, still, on)) || busy
    else {
      const known = await detailsOf(context, { issue })
      if (known !== null) await withdraw(context, known, ['The rules ask for it no longer: the health of the example is another one now, or the configuration is.'])
    }
  }
  if (busy) return 'the one that is open'
  for (const each of due.slice(0, MOST_TRIES)) if (await ask(context, each, on)) return `${each.request.kind} of one example`
  return 'nothing'
}

const wants = (request: DueProposal['request']): string => (request.kind === 'tier' ? request.tier : request.kind)

/** true: one stands on GitHub for it, and so nothing else is proposed now. */
async function ask(context: TaskContext, { request, evidence, since }: DueProposal, on: Standing): Promise<boolean> {
  const { state } = await proposeChange(context, { on, request, by: { kind: 'policy' }, draft: true, evidence, since })
  return state === 'opened' || state === 'renewed' || state === 'there'
}
