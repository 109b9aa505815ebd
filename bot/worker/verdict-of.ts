/** A delivery → what is to be done. Pure: it rests on the body alone, and on what time it is. */
import { isStale, tasksOf } from '../../core/command/tasks-of.ts'
import type { Event } from '../../core/delivery/event.ts'
import { readDelivery } from '../../core/delivery/read-delivery.ts'
import type { Delivery, SortVerdict } from '../store/store.ts'

export interface Sorted {
  readonly verdict: SortVerdict
  /** null: it tells nothing of ours. */
  readonly event: Event | null
}

/** `app`: the number of ours. */
export function verdictOf({ guid, event: name, payload }: Delivery, app: number, now: number): Sorted {
  const told = readDelivery(name, payload)
  if (told.kind !== 'told') return { verdict: { outcome: told.kind, why: told.why, tasks: [] }, event: null }
  const { event } = told
  if (isStale(event, now)) return { verdict: { outcome: 'stale', why: 'What it tells is older than three days.', tasks: [] }, event: null }
  const tasks = tasksOf(event, { app, now, guid })
  return { verdict: { outcome: tasks.length === 0 ? 'nothing' : 'tasks', tasks }, event }
}
