import { ok } from '../../core/problem.ts'
import { sameText } from '../../core/graduate/pull-mark.ts'
import { isOursAlone, type Known } from '../../core/proposal/decide-proposal.ts'
import { keptBody, stuckBody, withdrawnBody } from '../../core/proposal/withdrawn.ts'
import { sealOf } from '../proposals/seal-of.ts'
import type { TaskContext } from '../worker/handler.ts'
import { isTakenUp, TAKEN_UP } from './taken-up.ts'

/**
 * Closes a pull request of ours, unless a person made it theirs: where somebody wrote it stays open, and says that its reason is gone. One that
 * was withdrawn and is open again was opened by a person. false: nothing was written.
 */
export async function withdraw(context: TaskContext, known: Known, why: readonly string[]): Promise<boolean> {
  const { effects, github } = context
  if (known.state !== 'open' || known.mark.withdrawn || !isOursAlone(known, known.into)) return false
  if (await isTakenUp(context, github, known.number)) return edit(context, known, keptBody(known, [...why, TAKEN_UP], sealOf(context)))
  const body = withdrawnBody(known, why, sealOf(context))
  await effects.again(`withdraw:${known.number}`, async () => {
    const closed = await github.updatePull(known.number, { state: 'closed', body })
    return closed.ok ? ok(closed.value.number) : closed
  })
  return true
}

/** What a person asked for stays open, and says that it waits for them. */
export async function sayStuck(context: TaskContext, known: Known, why: readonly string[]): Promise<boolean> {
  return known.state === 'open' && isOursAlone(known, known.into) && edit(context, known, stuckBody(known, why, sealOf(context)))
}

async function edit({ effects, github }: TaskContext, known: Known, body: string): Promise<boolean> {
  if (sameText(body, known.body)) return false
  await effects.again(`stuck:${known.number}`, async () => {
    const edited = await github.updatePull(known.number, { body })
    return edited.ok ? ok(edited.value.number) : edited
  })
  return true
}
