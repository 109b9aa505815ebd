import { ok } from '../../core/problem.ts'
import { sameText } from '../../core/graduate/pull-mark.ts'
import { isOursAlone, type Known } from '../../core/proposal/decide-proposal.ts'
import { stuckBody, withdrawnBody } from '../../core/proposal/withdrawn.ts'
import { sealOf } from '../proposals/seal-of.ts'
import type { TaskContext } from '../worker/handler.ts'

/** Closes a pull request of ours, unless a person made it theirs. false: nothing was written. */
export async function withdraw(context: TaskContext, known: Known, why: readonly string[]): Promise<boolean> {
  const { effects, github } = context
  if (known.state !== 'open' || !isOursAlone(known, known.into)) return false
  const body = withdrawnBody(known, why, sealOf(context))
  await effects.again(`withdraw:${known.number}`, async () => {
    const closed = await github.updatePull(known.number, { state: 'closed', body })
    return closed.ok ? ok(closed.value.number) : closed
  })
  return true
}

/** What a person asked for stays open, and says that it waits for them. */
export async function sayStuck(context: TaskContext, known: Known, why: readonly string[]): Promise<boolean> {
  const { effects, github } = context
  const body = stuckBody(known, why, sealOf(context))
  if (known.state !== 'open' || !isOursAlone(known, known.into) || sameText(body, known.body)) return false
  await effects.again(`stuck:${known.number}`, async () => {
    const edited = await github.updatePull(known.number, { body })
    return edited.ok ? ok(edited.value.number) : edited
  })
  return true
}
