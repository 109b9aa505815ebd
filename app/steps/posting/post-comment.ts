/**
 * The one comment of a report. GitHub has no lock: of writers that all found none, each makes one, looks again, and all agree that
 * the oldest stays. Whoever is newer than what stands there writes it, and everyone removes what is too many.
 */
import { decide, type Decision, type Sticky, type Wanted } from '../../../core/posting/sticky.ts'
import { fail, ok } from '../../../core/problem.ts'
import type { Answer, GitHub, GitHubProblem } from '../../../core/world/github.ts'
import { findStickies, type Thread } from './find-stickies.ts'

export interface PostedComment {
  /** null: there is none. */
  readonly id: number | null
  readonly did: 'created' | 'updated' | 'same' | 'quiet' | 'newer'
}

export async function postComment(github: GitHub, thread: Thread, wanted: Wanted): Promise<Answer<PostedComment>> {
  const known = await findStickies(github, thread, 'first')
  if (!known.ok) return known
  const decision = decide(known.value, wanted)
  if (decision.step.kind === 'create') return create(github, thread, wanted)
  const done = await carryOut(github, decision, wanted)
  // Somebody deleted it in between.
  return !done.ok && done.problem.kind === 'not_found' ? create(github, thread, wanted) : done
}

const TRIES = 3
const ROUNDS = 8

/** What may have been made all the same is looked for before it is made again. */
async function create(github: GitHub, thread: Thread, wanted: Wanted): Promise<Answer<PostedComment>> {
  for (let attempt = 1; ; attempt += 1) {
    const made = await github.createComment(thread.issue, wanted.body)
    if (made.ok) return settle(github, thread, wanted, made.value.id)
    if (made.problem.happened === 'no' || attempt === TRIES) return made
    await github.pause(2000 * attempt)
    const known = await findStickies(github, thread, 'all')
    if (!known.ok) return known
    if (known.value.length > 0) return settle(github, thread, wanted, null)
  }
}

/** Until nothing is left to do. `own`: the comment that we made, where we know it. */
async function settle(github: GitHub, thread: Thread, wanted: Wanted, own: number | null): Promise<Answer<PostedComment>> {
  let did: PostedComment['did'] = 'created'
  for (let round = 1; round <= ROUNDS; round += 1) {
    const known = await findStickies(github, thread, 'all')
    if (!known.ok) return known
    if (isStale(known.value, own)) {
      await github.pause(1000 * round)
      continue
    }
    const decision = decide(known.value, wanted)
    if (decision.step.kind === 'create') return fail(DELETED)
    const done = await carryOut(github, decision, wanted)
    if (!done.ok && done.problem.kind !== 'not_found') return done
    if (done.ok && done.value.did !== 'same') did = done.value.did
    if (decision.step.kind === 'keep' && decision.remove.length === 0) return ok({ id: decision.step.id, did: own !== null && decision.step.id === own ? 'created' : did })
  }
  return ok({ id: own, did })
}

/** A list that holds neither ours nor an older one was made before ours was: GitHub's reads may lag behind its writes. */
const isStale = (stickies: readonly Sticky[], own: number | null): boolean => own !== null && !stickies.some(({ id }) => id <= own)

async function carryOut(github: GitHub, { step, remove }: Decision, { body }: Wanted): Promise<Answer<PostedComment>> {
  const written = step.kind === 'update' ? await github.updateComment(step.id, body) : null
  if (written !== null && !written.ok) return written
  for (const id of remove) {
    const gone = await github.deleteComment(id)
    if (!gone.ok) return gone
  }
  return ok(step.kind === 'update' ? { id: step.id, did: 'updated' } : { id: step.kind === 'keep' ? step.id : null, did: step.kind === 'keep' ? step.why : 'created' })
}

const DELETED: GitHubProblem = { code: 'POST.DELETED', message: 'The comment was deleted while it was written.', next: 'Run the job again, unless somebody wants it gone.', kind: 'refused', happened: 'no' }
