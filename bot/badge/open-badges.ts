/**
 * What badges say, from memory: a picture is never waited for (GitHub's image proxy gives up after seconds). What is older than some
 * minutes is asked for again behind its back; what cannot be asked stays as it was last, and is marked when that was long ago.
 */
import type { Result } from '../../core/problem.ts'
import type { BadgeState } from '../../core/render/badge/badge-state.ts'
import type { Clock, Log } from '../../core/world.ts'
import { readKept, removeKept, writeKept, type KeptGarden } from './kept-gardens.ts'

export interface BadgeSource {
  /**
   * All examples of a repository; `none`: the App is not there, or the repository is not for everybody's eyes. Strangers can have any
   * name asked for: whether the App is there must cost no request.
   */
  (owner: string, name: string): Promise<Result<ReadonlyMap<string, BadgeState> | 'none'>>
}

export interface BadgesOptions {
  /** Where they are kept; absolute. */
  readonly dirAbs: string
  readonly load: BadgeSource
  readonly clock: Pick<Clock, 'now'>
  readonly log: Log
}

export interface Badges {
  /** `state` null: unknown. */
  find(repository: string, example: string): { readonly state: BadgeState | null; readonly stale: boolean }
  /** Asked for now, whatever is known: a check was just appended. */
  refresh(repository: string): Promise<void>
  /** Until nothing is being asked for. */
  settled(): Promise<void>
}

/** Until it is asked for again. */
const FRESH_MS = 5 * 60_000
/** Until it is marked. */
const STALE_MS = 24 * 3_600_000
/** Names that nobody installed the App for are remembered, so that asking again costs nothing. */
const MOST_UNKNOWN = 10_000
const UNKNOWN_MS = 5 * 60_000
const MOST_AT_ONCE = 2
const MOST_WAITING = 200

export async function openBadges({ dirAbs, load, clock, log }: BadgesOptions): Promise<Badges> {
  const gardens = new Map((await readKept(dirAbs)).map((kept) => [kept.repository, kept]))
  const tried = new Map<string, number>()
  const waiting = new Map<string, PromiseWithResolvers<void>>()
  const running = new Map<string, Promise<void>>()
  const now = (): number => clock.now().getTime()

  const attempt = async (repository: string): Promise<void> => {
    note(repository)
    const [owner = '', name = ''] = repository.split('/')
    try {
      const loaded = await load(owner, name)
      if (!loaded.ok) return log.warn('badges could not be read; the last ones stay', { repository, code: loaded.problem.code, why: loaded.problem.message })
      if (loaded.value === 'none') await forget(repository)
      else await keep({ repository, readAt: now(), states: loaded.value })
    } catch (error) {
      log.warn('badges could not be read; the last ones stay', { repository, error })
    }
  }
  const keep = async (garden: KeptGarden): Promise<void> => {
    gardens.set(garden.repository, garden)
    const written = await writeKept(dirAbs, garden)
    if (!written.ok) log.warn('what badges say could not be kept', { code: written.problem.code, why: written.problem.message })
  }
  const forget = async (repository: string): Promise<void> => {
    if (gardens.delete(repository)) await removeKept(dirAbs, repository)
  }
  const note = (repository: string): void => {
    tried.delete(repository)
    tried.set(repository, now())
    if (tried.size > MOST_UNKNOWN) tried.delete(tried.keys().next().value!)
  }
  const start = (): void => {
    for (const [repository, { resolve }] of waiting) {
      if (running.size >= MOST_AT_ONCE) return
      if (running.has(repository)) continue
      waiting.delete(repository)
      running.set(repository, attempt(repository).finally(() => {
        running.delete(repository)
        resolve()
        start()
      }))
    }
  }
  const ask = (repository: string): Promise<void> => {
    const due = waiting.get(repository) ?? Promise.withResolvers<void>()
    waiting.set(repository, due)
    start()
    return due.promise
  }
  const isDue = (repository: string): boolean => {
    const at = tried.get(repository)
    return at === undefined || now() - at >= (gardens.has(repository) ? FRESH_MS : UNKNOWN_MS)
  }

  return {
    find: (repository, example) => {
      const garden = gardens.get(repository)
      if (isDue(repository) && !running.has(repository) && waiting.size < MOST_WAITING) void ask(repository)
      return { state: garden?.states.get(example) ?? null, stale: garden !== undefined && now() - garden.readAt >= STALE_MS }
    },
    refresh: (repository) => ask(repository.toLowerCase()),
    settled: async () => {
      while (running.size > 0) await Promise.all(running.values())
    },
  }
}
