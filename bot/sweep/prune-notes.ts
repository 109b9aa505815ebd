/** Notes that nobody asks for any more, by what they are about. */
import type { Store } from '../store/store.ts'

const DAY = 24 * 3_600_000

const KEPT: readonly { readonly scopes: readonly string[]; readonly ms: number }[] = [
  // What was seen when a comment came, what was asked for again, which checks were ended, how many commands somebody gave, what was
  // offered and approved: no task is older than three days and a day of tries.
  { scopes: ['seen', 'redelivered', 'check-reaped', 'rate', 'offers', 'approvals'], ms: 7 * DAY },
  // Last pushes: asked for when a comment comes late, which is found within days.
  { scopes: ['head'], ms: 30 * DAY },
  // GitHub lets a run be started again for thirty days.
  { scopes: ['job', 'job-run', 'job-check', 'job-end', 'jobs'], ms: 60 * DAY },
  // Who approved what: its last line stays in any case, and what is older than this is the log's (docs/operations.md).
  { scopes: ['audit'], ms: 400 * DAY },
]

export async function pruneNotes(store: Pick<Store, 'forgetBefore'>, now: number): Promise<void> {
  for (const { scopes, ms } of KEPT) await store.forgetBefore(scopes, now - ms)
}
