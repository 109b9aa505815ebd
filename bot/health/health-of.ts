/** The page of health of a garden at a commit, as `hortus health` decides it, off the thread that answers everybody (R9). */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { fail, type Problem, type Result } from '../../core/problem.ts'
import type { BadgeState } from '../../core/render/badge/badge-state.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Health } from '../../core/schema/health.ts'
import type { World } from '../../core/world.ts'
import { cleanEnvironment } from '../../io/run-git.ts'
import { laidOf, type Laid } from '../mirror/thread-place.ts'
import { inThread, stopped } from '../threads/in-thread.ts'
import { openTurns } from '../threads/turns.ts'

export interface HealthAsk {
  /** Of the branch whose health it is. */
  readonly world: World
  readonly config: Config
  /** The moment that it is about, in milliseconds since 1970. */
  readonly at: number
  /** Ids or paths; null: all. */
  readonly named?: readonly string[] | null
  /** Only what is touched between a base commit and this world. */
  readonly head?: { readonly world: World; readonly base: string } | null
  /** `page`: all of it. `states`: what badges say of all. A number: at most so many examples, and what badges say of them. */
  readonly wants: 'page' | 'states' | number
}

export interface HealthAnswer {
  readonly page: Health
  /** Examples that were meant, whether they are on the page or not. */
  readonly total: number
  /** `touched`: by the pull request. `needy`: nobody named any; the worst come first. */
  readonly by: 'name' | 'touched' | 'needy'
  readonly states: readonly (readonly [string, BadgeState])[]
}

export interface HealthWork {
  readonly at: number
  readonly today: string
  readonly base: Laid
  readonly head: { readonly laid: Laid; readonly base: string } | null
  readonly config: Config
  readonly named: readonly string[] | null
  readonly wants: HealthAsk['wants']
}

const turns = openTurns(Math.max(1, availableParallelism() - 1))
const LIMIT_MS = 2 * 60_000
const MEMORY_MB = 768

export async function healthOf({ world, config, at, named = null, head = null, wants }: HealthAsk, signal: AbortSignal): Promise<Result<HealthAnswer>> {
  const [base, other] = [await laidOf(world), head === null ? null : await laidOf(head.world)]
  if (base === null || (head !== null && other === null)) return fail(NO_PLACE)
  if (!base.ok) return base
  if (other?.ok === false) return other
  using _turn = await turns.take(signal)
  if (signal.aborted) return stopped
  const work: HealthWork = { at, today: new Date(at).toISOString().slice(0, 10), base: base.value, head: head === null || other === null ? null : { laid: other.value, base: head.base }, config, named, wants }
  // Told apart in the source and in what is compiled of it.
  const fileAbs = fileURLToPath(import.meta.url).replace(/health-of(\.\w+)$/, 'health-thread$1')
  return inThread<HealthAnswer>({ fileAbs, work, stays: true, env: cleanEnvironment(), limitMs: LIMIT_MS, memoryMb: MEMORY_MB, tooLong, broke }, signal)
}

const NO_PLACE: Problem = { code: 'HEALTH.NO_PLACE', message: 'The garden does not lie in a mirror of the bot.', next: 'Report it as a bug of Hortus.' }
const tooLong: Problem = { code: 'HEALTH.TOO_LONG', message: `Reading the garden took longer than ${LIMIT_MS / 60_000} minutes.`, next: 'Look for files that are far larger or far more than a garden needs; `hortus health` shows where it stays.' }
const broke = (memory: boolean): Problem => ({ code: 'HEALTH.BROKE', message: memory ? `Reading the garden took more than ${MEMORY_MB} MB.` : 'Reading the garden broke off.', next: memory ? 'Look for files that are far larger or far more than a garden needs.' : 'Report it as a bug of Hortus, with the commit.' })
