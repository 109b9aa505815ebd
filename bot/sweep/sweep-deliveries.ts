/**
 * GitHub does not send again by itself what nobody took: what the App's delivery log has and the inbox has not is asked for again, once a
 * GUID and within three days (A65). So a delivery that was dropped, answered too late or lost with the database is seen after all (G4, G5).
 */
import type { DeliveryFacts } from '../github/app-client.ts'
import type { Json, Store } from '../store/store.ts'
import type { WorkerParts } from '../worker/run-task.ts'

const SCOPE = 'sweep'
const CURSOR = 'deliveries'
/** GitHub keeps them for three days at least; what is older than that is not acted on. */
const KEPT_MS = 72 * 3_600_000
/** On its way, or just being stored. */
const YOUNG_MS = 30_000
/** GitHub's clock and ours, and deliveries that came late into the log. */
const OVERLAP_MS = 10 * 60_000
const MOST_PAGES = 20
/** Of one look: the others follow five minutes later. */
const MOST_AGAIN = 300

export async function sweepDeliveries({ store, app, clock, log }: Pick<WorkerParts, 'store' | 'app' | 'clock' | 'log'>, signal: AbortSignal): Promise<number> {
  const now = clock.now().getTime()
  const since = Math.max(readCursor(await store.recall(SCOPE, CURSOR)), now - KEPT_MS)
  const listed = await list({ app, signal }, since)
  if (!listed.ok) {
    log.warn('The deliveries of the App could not be listed.', { why: listed.why })
    return 0
  }
  const missed = await missing(store, listed.items.filter(({ deliveredAt }) => now - deliveredAt >= YOUNG_MS), now)
  let asked = 0
  for (const { id, guid } of missed.slice(0, MOST_AGAIN)) {
    const done = await app.redeliver(id)
    if (!done.ok) {
      log.warn('A delivery could not be asked for again.', { guid, why: done.problem.message })
      if (done.problem.kind === 'limited' || done.problem.kind === 'unreachable') break
      continue
    }
    await store.remember('redelivered', guid, now, now)
    asked += 1
  }
  // The cursor only passes what was dealt with.
  if (asked === missed.length && !listed.more) await store.remember(SCOPE, CURSOR, now - OVERLAP_MS, now)
  return asked
}

interface Listed {
  readonly ok: true
  /** The oldest first. */
  readonly items: readonly DeliveryFacts[]
  readonly more: boolean
}

async function list({ app, signal }: { readonly app: WorkerParts['app']; readonly signal: AbortSignal }, since: number): Promise<Listed | { readonly ok: false; readonly why: string }> {
  const items: DeliveryFacts[] = []
  let cursor: string | null = null
  for (let page = 0; page < MOST_PAGES && !signal.aborted; page += 1) {
    const answer = await app.deliveries(cursor)
    if (!answer.ok) return { ok: false, why: answer.problem.message }
    items.push(...answer.value.items.filter(({ deliveredAt }) => deliveredAt >= since))
    cursor = answer.value.next
    if (cursor === null || answer.value.items.some(({ deliveredAt }) => deliveredAt < since)) return { ok: true, items: items.toReversed(), more: false }
  }
  return { ok: true, items: items.toReversed(), more: true }
}

/** By GUID: one try of several may have come through, and what we have we need not have again, whatever the log says. */
async function missing(store: Store, deliveries: readonly DeliveryFacts[], now: number): Promise<readonly DeliveryFacts[]> {
  const newest = new Map(deliveries.map((delivery) => [delivery.guid, delivery]))
  const found: DeliveryFacts[] = []
  for (const delivery of newest.values()) {
    if ((await store.story(delivery.guid)).length > 0) continue
    const asked = await store.recall('redelivered', delivery.guid)
    if (typeof asked === 'number' && now - asked < AGAIN_MS) continue
    found.push(delivery)
  }
  return found
}

/** Asked for and still not here: once more, an hour later. */
const AGAIN_MS = 3_600_000

const readCursor = (value: Json | undefined): number => (typeof value === 'number' ? value : 0)
