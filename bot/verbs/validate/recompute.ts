/**
 * The verb `validate` over a commit that lies on this disk, in a thread of its own: a garden of thousands of examples keeps nobody waiting
 * who wants an answer from this process, and a commit that eats memory ends its thread and not the bot (R9). Nothing of the commit is run.
 */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../../../core/problem.ts'
import type { Config } from '../../../core/schema/config.ts'
import type { Report } from '../../../core/schema/report.ts'
import { openTurns } from './turns.ts'

export interface Recompute {
  readonly rootAbs: string
  readonly config: Config
  /** null: everything. */
  readonly base: string | null
  readonly named: readonly string[]
  readonly pullRequest: { readonly base: string; readonly head: string } | null
}

const turns = openTurns(Math.max(1, availableParallelism() - 1))
const LIMIT_MS = 4 * 60_000
const MEMORY_MB = 768

export async function recompute(work: Recompute, signal: AbortSignal): Promise<Result<Report>> {
  using _turn = await turns.take(signal)
  if (signal.aborted) return stopped
  const file = fileURLToPath(import.meta.url)
  // Told apart in the source and in what is compiled of it.
  const thread = new Worker(file.replace(/recompute(\.\w+)$/, 'recompute-thread$1'), { workerData: work, env: {}, argv: [], execArgv: [], stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } })
  thread.stdout.resume()
  thread.stderr.resume()
  try {
    return await answerOf(thread, signal)
  } finally {
    await thread.terminate()
  }
}

function answerOf(thread: Worker, signal: AbortSignal): Promise<Result<Report>> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => end(tooLong), LIMIT_MS)
    const onAbort = (): void => end(stopped)
    function end(answer: Result<Report>): void {
      clearTimeout(limit)
      signal.removeEventListener('abort', onAbort)
      resolve(answer)
    }
    thread.once('message', (answer: Result<Report>) => end(answer))
    thread.once('error', (error: Error) => end(broke(error)))
    thread.once('exit', () => end(broke(null)))
    signal.addEventListener('abort', onAbort, { once: true })
  })
}

const stopped: Result<never> = fail({ code: 'BOT.STOPPED', message: 'The look was stopped.', next: 'It goes on in another process.' })
const tooLong: Result<never> = fail({ code: 'VALIDATE.TOO_LONG', message: `Reading the repository took longer than ${LIMIT_MS / 60_000} minutes.`, next: 'Look for files that are far larger or far more than a garden needs; `hortus validate` shows where it stays.' })

function broke(error: (Error & { readonly code?: string }) | null): Result<never> {
  const memory = error?.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return fail({ code: 'VALIDATE.BROKE', message: memory ? `Reading the repository took more than ${MEMORY_MB} MB.` : 'Reading the repository broke off.', next: memory ? 'Look for files that are far larger or far more than a garden needs.' : 'Report it as a bug of Hortus, with the commit.' })
}
