/** What is looked after at times, by one of all replicas. */
import type { Timer } from '../worker/bot.ts'
import { pruneNotes } from './prune-notes.ts'
import { sweepChecks } from './sweep-checks.ts'
import { sweepComments } from './sweep-comments.ts'
import { sweepDeliveries } from './sweep-deliveries.ts'

const MINUTE = 60_000
/** Sorted deliveries and finished tasks are kept so long; their keys stay. */
const KEPT_MS = 30 * 24 * 60 * MINUTE

/** Small ones, so that a delivery never waits for long behind one; as many as keep up with fifty deliveries a second. */
const A_PORTION = 500
const MOST_ROUNDS = 1000

export const TIMERS: readonly Timer[] = [
  { name: 'sweep-deliveries', everyMs: 5 * MINUTE, run: async (parts, signal) => told(parts, 'delivery', await sweepDeliveries(parts, signal)) },
  { name: 'sweep-comments', everyMs: 5 * MINUTE, run: async (parts, signal) => told(parts, 'comment', await sweepComments(parts, signal)) },
  { name: 'sweep-checks', everyMs: 2 * MINUTE, run: async (parts, signal) => told(parts, 'check', await sweepChecks(parts, signal)) },
  {
    name: 'prune',
    everyMs: 60 * MINUTE,
    run: async ({ store, clock }) => {
      const before = clock.now().getTime() - KEPT_MS
      for (let round = 0; round < MOST_ROUNDS && (await store.prune(before, A_PORTION)) === A_PORTION; round++);
    },
  },
  { name: 'prune-notes', everyMs: 24 * 60 * MINUTE, run: async ({ store, clock }) => pruneNotes(store, clock.now().getTime()) },
]

function told({ log }: Parameters<Timer['run']>[0], what: string, count: number): void {
  if (count > 0) log.info('The sweep found what was missed.', { what, count })
}
