/** The default branch moved: what is open, and ours alone, is decided anew on it (G22). */
import type { Marked } from '../proposals/known-proposals.ts'
import { detailsOf, markedPulls } from '../proposals/known-proposals.ts'
import { isBroken } from '../proposals/make-apart.ts'
import { proposeChange, type Standing } from '../proposals/propose-change.ts'
import { standOn } from '../proposals/stand-on.ts'
import { isRequestOff, SWITCHED_OFF } from '../config/switched-off.ts'
import type { Handler, TaskContext } from '../worker/handler.ts'
import { LIFECYCLE } from './permissions.ts'
import { sayStuck, withdraw } from './withdraw.ts'

/** So many at once; the others come with the next push. */
const MOST = 20

export const renewProposals: Handler = {
  kind: 'base-moved',
  permissions: LIFECYCLE,
  limitMs: 10 * 60_000,
  // Where it may not write nothing of its own stands; the week says what is missing.
  fewer: async () => ({ kind: 'done', outcome: 'nothing' }),
  run: async (context) => {
    if (context.github.facts.archived) return { kind: 'done', outcome: 'archived' }
    // One file that is new on the data branch is in nobody's way.
    const open = (await markedPulls(context)).filter(({ issue, mark }) => issue.open && mark.request.kind !== 'accept').slice(0, MOST)
    if (open.length === 0) return { kind: 'done', outcome: 'nothing' }
    const on = await standOn(context, 'renew')
    if (!on.ok) return { kind: 'done', outcome: 'nothing' }
    try {
      let written = 0
      for (const each of open) written += await renewOne(context, each, on.value)
      return { kind: 'done', outcome: written === 0 ? 'nothing' : 'renewed' }
    } finally {
      await on.value.end()
    }
  },
}

async function renewOne(context: TaskContext, marked: Marked, on: Standing): Promise<number> {
  const { request, by, evidence } = marked.mark
  if (by.kind === 'policy' && isRequestOff(await context.config(), request)) {
    const off = await detailsOf(context, marked)
    return off !== null && (await withdraw(context, off, [SWITCHED_OFF])) ? 1 : 0
  }
  // A baseline is made by writing into the tree.
  const proposed = await proposeChange(context, { request, by, evidence, draft: by.kind === 'policy', renewOnly: true, ...(request.kind === 'baseline' ? {} : { on }) })
  if (proposed.state === 'renewed') return 1
  if (proposed.state !== 'refused' && proposed.state !== 'nothing') return 0
  if (proposed.problem !== null && isBroken(proposed.problem)) return 0
  const open = proposed.open ?? (proposed.problem === null ? null : await detailsOf(context, marked))
  if (open === null) return 0
  const why = [...(proposed.problem === null ? [] : [proposed.problem.message]), ...proposed.findings.map(({ message }) => message)]
  return (proposed.state === 'nothing' || by.kind === 'policy' ? await withdraw(context, open, why) : await sayStuck(context, open, why)) ? 1 : 0
}
