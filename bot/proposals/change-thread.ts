/** A change of a repository, decided in a thread. Nothing of the repository is run, and nothing is written. */
import { parentPort } from 'node:worker_threads'
import { fail, type Result } from '../../core/problem.ts'
import { openLaid } from '../threads/open-laid.ts'
import type { ChangeWork } from './make-apart.ts'
import { makeChange, type Made } from './make-change.ts'

async function decide({ laid, at, config, request, page }: ChangeWork): Promise<Result<Made>> {
  try {
    return await makeChange(await openLaid(laid, at), config, request, page ?? undefined)
  } catch (error) {
    return fail({ code: 'PROPOSAL.BROKE', message: `Deciding it broke off: ${error instanceof Error ? error.message.slice(0, 300) : 'nobody knows why'}.`, next: 'Report it as a bug of Hortus, with the commit.' })
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin; the rule means windows
parentPort?.on('message', (work: ChangeWork) => void decide(work).then((made) => parentPort?.postMessage(made)))
