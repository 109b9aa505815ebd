/**
 * A task that ends its process each time that it is begun. Nobody is left to count that as a failure, so leases are counted that ended
 * with nobody renewing them (`Task.expired`): it would be taken again every lease, and end all else that runs with it, for ever.
 *
 * What runs beside such a task loses its lease along with it. So from the second time on each is carried out with no other suspect beside
 * it: then only the one that ends the process is counted on.
 */
import type { Problem } from '../../core/problem.ts'
import type { Task } from '../store/store.ts'
import type { Outcome } from './handler.ts'

/** So many times it was begun and left in the middle, and it is begun no more. */
export const MOST_EXPIRED = 5
const SUSPECT = 2
const SOON_MS = 1_000

export const isPoison = ({ expired }: Pick<Task, 'expired'>): boolean => expired >= MOST_EXPIRED

export const POISON = 'BOT.POISON'
export const poisoned = (task: Task): Outcome => ({ kind: 'dead', problem: problemOf(task) })

/** Of one process. */
export interface Quarantine {
  /** null: another suspect is inside. Disposed of when the task has ended. */
  enter(task: Pick<Task, 'expired'>, now: number): Disposable | Outcome
}

export function openQuarantine(): Quarantine {
  let taken = false
  const free: Disposable = { [Symbol.dispose]: () => undefined }
  return {
    enter: ({ expired }, now) => {
      if (expired < SUSPECT) return free
      if (taken) return { kind: 'later', at: now + SOON_MS, why: 'The process ended while it was at work, so it waits until no other such task is.' }
      taken = true
      return { [Symbol.dispose]: () => void (taken = false) }
    },
  }
}

const problemOf = ({ key, expired }: Task): Problem => ({
  code: POISON,
  message: `It was begun ${expired} times, and each time the process ended, or did not answer for as long as a lease holds, before it was done.`,
  next: `Look at what the log and the memory of the bot say of those moments; when the cause is gone: npm run bot:admin -- replay ${key}`,
})
