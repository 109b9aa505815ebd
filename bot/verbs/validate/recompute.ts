/**
 * The verb `validate` over a commit that lies on this disk, in a thread of its own (bot/threads). Nothing of the commit is run.
 */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Problem, Result } from '../../../core/problem.ts'
import type { Config } from '../../../core/schema/config.ts'
import type { Report } from '../../../core/schema/report.ts'
import { inThread, stopped } from '../../threads/in-thread.ts'
import { openTurns } from '../../threads/turns.ts'

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
  // Told apart in the source and in what is compiled of it.
  const fileAbs = fileURLToPath(import.meta.url).replace(/recompute(\.\w+)$/, 'recompute-thread$1')
  return inThread<Report>({ fileAbs, work, limitMs: LIMIT_MS, memoryMb: MEMORY_MB, tooLong, broke }, signal)
}

const tooLong: Problem = { code: 'VALIDATE.TOO_LONG', message: `Reading the repository took longer than ${LIMIT_MS / 60_000} minutes.`, next: 'Look for files that are far larger or far more than a garden needs; `hortus validate` shows where it stays.' }

const broke = (memory: boolean): Problem => ({ code: 'VALIDATE.BROKE', message: memory ? `Reading the repository took more than ${MEMORY_MB} MB.` : 'Reading the repository broke off.', next: memory ? 'Look for files that are far larger or far more than a garden needs.' : 'Report it as a bug of Hortus, with the commit.' })
