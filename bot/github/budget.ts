/**
 * When a request may be made. Moments are given away by the store, over all replicas (G9). A moment that lies further off than a few
 * seconds is not slept for (G10): the task is parked, and finds the very moment that it was given when it comes back. Otherwise every
 * waiting task would spend another one each time that it looks, and a crowd of them would spend the whole hour on looking.
 */
import type { Time } from '../../io/github/request.ts'
import type { Store } from '../store/store.ts'
import type { Pace } from './pace.ts'

export interface Budget {
  /** Waits for moments that are near. A number: park until then. null: go. */
  moment(who: Spender, kind: 'read' | 'write'): Promise<number | null>
  /** For a token: one of all installations together. `key` says which, and finds the moment that it was given when it is asked for again. */
  mint(key: string): Promise<number | null>
  /** GitHub said to wait so many milliseconds. Gives until when. */
  pause(installation: number, ms: number): Promise<number>
}

export interface Spender {
  readonly installation: number
  /** Whose moment it is when the task comes back; null: nobody comes back for it. */
  readonly task: string | null
}

export interface BudgetOptions {
  readonly store: Pick<Store, 'spend' | 'pause'>
  readonly time: Time
  /** Milliseconds that are waited for in memory. */
  readonly patienceMs: number
  readonly pace: Pace
  readonly mints: Pace
}

/** Longer than a crowd of tasks needs to get through, shorter than what a task may take. */
const LONGEST_PACE_MS = 30_000

/** A moment that was not used for so long counts no longer where it was counted. GitHub takes 80 writes a minute and we make 60. */
const KEPT_MS = 30_000
const MOST_KEPT = 10_000

export function openBudget({ store, time, patienceMs, pace, mints }: BudgetOptions): Budget {
  const given = new Map<string, number>()
  /** Waits where that is near. What is far is kept for whoever comes back under this key. */
  async function goAt(at: number, key: string | null): Promise<number | null> {
    const now = time.now()
    if (at <= now) return null
    if (at - now <= patienceMs) await time.wait(at - now)
    if (time.now() >= at) return null
    if (key !== null) keep(given, key, at)
    return at
  }
  /** What was asked for too early is still to come; what is long past is another's by now. */
  function keptFor(key: string | null, now: number): number | undefined {
    const kept = key === null ? undefined : given.get(key)
    if (key !== null) given.delete(key)
    return kept !== undefined && now <= kept + KEPT_MS ? kept : undefined
  }
  /** null: go. */
  async function paced(installation: number): Promise<number | null> {
    const now = time.now()
    const at = pace.next(installation, now, now + LONGEST_PACE_MS)
    if (at > now && at <= now + LONGEST_PACE_MS) await time.wait(at - now)
    return time.now() >= at ? null : at
  }
  return {
    moment: async ({ installation, task }, kind) => {
      const slow = kind === 'read' && installation !== 0 ? await paced(installation) : null
      if (slow !== null) return slow
      const key = kind === 'write' && task !== null ? `${installation} ${task}` : null
      const now = time.now()
      const kept = keptFor(key, now)
      // A pause that began after the moment was given away ends later than it.
      const at = kept === undefined ? (await store.spend(installation, kind, now)).at : Math.max(kept, (await store.spend(installation, 'read', now)).at)
      return goAt(at, key)
    },
    mint: async (token) => {
      const [key, now] = [`mint ${token}`, time.now()]
      return goAt(keptFor(key, now) ?? mints.next(0, now, Infinity), key)
    },
    pause: async (installation, ms) => {
      const until = time.now() + ms
      await store.pause(installation, until)
      return until
    },
  }
}

function keep(given: Map<string, number>, key: string, at: number): void {
  given.set(key, at)
  const [oldest] = given.keys()
  if (given.size > MOST_KEPT && oldest !== undefined) given.delete(oldest)
}
