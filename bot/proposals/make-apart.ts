/** What looks at a whole garden is decided in a thread, as health is (R9): archiving reads every text for what points at one example. */
import { fileURLToPath } from 'node:url'
import type { Problem, Result } from '../../core/problem.ts'
import type { Request } from '../../core/proposal/request.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Health } from '../../core/schema/health.ts'
import type { World } from '../../core/world.ts'
import { cleanEnvironment } from '../../io/run-git.ts'
import { laidOf, type Laid } from '../mirror/thread-place.ts'
import { inThread, STOPPED } from '../threads/in-thread.ts'
import { Stopped } from '../worker/handler.ts'
import { makeChange, type Made } from './make-change.ts'

export interface ChangeWork {
  readonly laid: Laid
  readonly at: number
  readonly config: Config
  readonly request: Request
  readonly page: Health | null
}

const APART: ReadonlySet<Request['kind']> = new Set(['archive', 'unarchive', 'readme', 'verification'])
const LIMIT_MS = 2 * 60_000
const MEMORY_MB = 768

export async function makeApart({ world, config, request, page }: Pick<ChangeWork, 'config' | 'request' | 'page'> & { readonly world: World }, signal: AbortSignal): Promise<Result<Made>> {
  const laid = APART.has(request.kind) ? await laidOf(world) : null
  if (laid === null) return makeChange(world, config, request, page ?? undefined)
  if (!laid.ok) throw new Stopped({ kind: 'failed', problem: laid.problem })
  const work: ChangeWork = { laid: laid.value, at: world.clock.now().getTime(), config, request, page }
  // Told apart in the source and in what is compiled of it.
  const fileAbs = fileURLToPath(import.meta.url).replace(/make-apart(\.\w+)$/, 'change-thread$1')
  const made = await inThread<Made>({ fileAbs, work, stays: true, env: cleanEnvironment(), limitMs: LIMIT_MS, memoryMb: MEMORY_MB, tooLong, broke }, signal)
  if (!made.ok && made.problem.code === STOPPED) throw new Stopped('lost')
  return made
}

/** It says nothing about what was asked for: a machine was too small, or we made a mistake. */
export const isBroken = ({ code }: Problem): boolean => code === tooLong.code || code === broke(false).code

const tooLong: Problem = { code: 'PROPOSAL.TOO_LONG', message: `Looking through the garden took longer than ${LIMIT_MS / 60_000} minutes.`, next: 'Do it on a laptop with the verb of the same name.' }
const broke = (memory: boolean): Problem => ({ code: 'PROPOSAL.BROKE', message: memory ? `Looking through the garden took more than ${MEMORY_MB} MB.` : 'Looking through the garden broke off.', next: 'Do it on a laptop with the verb of the same name.' })
