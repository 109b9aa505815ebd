/** Check runs of ours that were begun and not ended by their deadline: they are ended with the reason, so that nobody waits for ever (G7). */
import type { WorkerParts } from '../worker/run-task.ts'
import { forgetCheck, noteReaped, openChecks, type OpenCheck } from '../worker/open-checks.ts'

type Parts = Pick<WorkerParts, 'store' | 'app' | 'clock' | 'log'>

export async function sweepChecks(parts: Parts, signal: AbortSignal): Promise<number> {
  const now = parts.clock.now().getTime()
  let ended = 0
  for (const open of await openChecks(parts.store)) {
    if (signal.aborted) return ended
    if (open.deadline <= now) ended += (await end(parts, open, now, signal)) ? 1 : 0
  }
  return ended
}

async function end({ store, app, log }: Parts, open: OpenCheck, now: number, signal: AbortSignal): Promise<boolean> {
  const opened = await app.open({ installation: open.installation, repository: open.repository, permissions: { metadata: 'read', checks: 'write' }, task: null, verb: 'sweep', signal })
  if (!opened.ok) {
    // The repository or the installation is gone, and the check run with it.
    if (opened.problem.kind === 'not_found') await forgetCheck(store, open.repository, open.check)
    return false
  }
  await using github = opened.value
  await noteReaped(store, open, now)
  const done = await github.updateCheck(open.check, { conclusion: 'timed_out', title: 'not finished in time', summary: 'The bot did not finish this in time: it was stopped, or GitHub did not answer it. It is tried again; `/hortus validate` asks for it at once.', annotations: [] })
  if (!done.ok && done.problem.kind !== 'not_found' && done.problem.kind !== 'refused') {
    log.warn('A check run could not be ended.', { check: open.check, why: done.problem.message })
    return false
  }
  await forgetCheck(store, open.repository, open.check)
  return true
}
