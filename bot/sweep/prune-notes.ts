/** Notes that nobody asks for any more: what was seen when a comment came, what was asked for again, which checks were ended, how many commands somebody gave. */
import type { Json, Store } from '../store/store.ts'

const SCOPES = ['seen', 'redelivered', 'check-reaped', 'rate'] as const
/** No task is older: three days, and a day of tries. */
const KEPT_MS = 7 * 24 * 3_600_000

export async function pruneNotes(store: Pick<Store, 'recallAll' | 'forget'>, now: number): Promise<void> {
  for (const scope of SCOPES) {
    for (const [key, value] of await store.recallAll(scope)) {
      if (momentOf(value) < now - KEPT_MS) await store.forget(scope, key)
    }
  }
}

function momentOf(value: Json): number {
  const at = typeof value === 'object' && value !== null && 'at' in value ? value.at : value
  return typeof at === 'number' ? at : 0
}
