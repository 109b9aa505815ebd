/**
 * A pull request of ours was closed. That a person said no needs no note of ours: it stands on GitHub, where the next proposal looks. Of a
 * merged one the branch goes, since its commits are in the other one; so does that of a graduation which we took back, since the next one has
 * the same name.
 */
import type { Json } from '../store/store.ts'
import { ok } from '../../core/problem.ts'
import { isOldPointer } from './withdraw-graduations.ts'
import { knownOf } from '../proposals/known-proposals.ts'
import type { Handler } from '../worker/handler.ts'
import { LIFECYCLE } from './permissions.ts'

export const afterClose: Handler = {
  kind: 'pull-closed',
  permissions: LIFECYCLE,
  limitMs: 60_000,
  run: async (context) => {
    const { task, github, effects } = context
    const issue = numberIn(task.input)
    const pull = issue === null ? null : await effects.need(github.pullDetails(issue))
    const known = pull === null ? null : knownOf(context, pull)
    if (pull !== null && (await isOldPointer(context, pull))) return { kind: 'done', outcome: 'withdrawn' }
    if (known === null || known.state === 'open') return { kind: 'done', outcome: 'nothing' }
    if (known.state === 'closed') return { kind: 'done', outcome: known.mark.withdrawn ? 'withdrawn' : 'remembered' }
    // Commits that came after the merge are a person's.
    if (known.tip !== (await effects.need(github.branch(known.branch)))) return { kind: 'done', outcome: 'merged' }
    await effects.again<Json>('delete', async () => {
      const gone = await github.deleteBranch(known.branch)
      return gone.ok ? ok(null) : gone
    })
    return { kind: 'done', outcome: 'merged' }
  },
}

function numberIn(input: Json): number | null {
  const issue = typeof input === 'object' && input !== null && !Array.isArray(input) ? (input as { readonly issue?: Json }).issue : undefined
  return typeof issue === 'number' ? issue : null
}
