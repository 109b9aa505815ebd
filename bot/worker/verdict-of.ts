/** A delivery → what is to be done. Pure: it rests on the body alone, and on what time it is. */
import type { Event } from '../../core/delivery/event.ts'
import type { Delivery, SortVerdict } from '../store/store.ts'

export interface Sorted {
  readonly verdict: SortVerdict
  /** null: it tells nothing of ours. */
  readonly event: Event | null
}

export const verdictOf = (_delivery: Delivery, _now: number): Sorted => ({ verdict: { outcome: 'nothing', tasks: [] }, event: null })
