/**
 * The way of deliveries to the thread of the store. Each is copied into the open slab when it comes, and its own memory is free at once:
 * bodies that wait in fresh memory for their commit grow old there, and cost a full garbage collection every half second (measured).
 * What comes while one slab is synced to the disk is the next commit.
 */
import type { NewDelivery } from '../store.ts'
import { clear, FAILED, fits, KNOWN, put, SLAB_BYTES, slabOver, type Slab } from './slab.ts'

export type Received = 'stored' | 'known'

export interface Receipts {
  /** null: it is too large for this way. */
  receive(delivery: NewDelivery): Promise<Received> | null
  /** What is to be said to the thread now; null: nothing, or it has enough to do. */
  next(): SlabSent | null
  /** The thread is done; `errors`: of those that failed, in their order. */
  settle(slab: number, errors: readonly Error[]): void
  /** How many wait for their answer. */
  readonly waiting: number
  end(error: Error): void
  readonly memories: readonly SharedArrayBuffer[]
}

export interface SlabSent {
  readonly slab: number
  readonly count: number
}

interface Asker {
  readonly resolve: (received: Received) => void
  readonly reject: (error: Error) => void
}
interface Side {
  readonly index: number
  readonly slab: Slab
  /** In the order of the slab. */
  askers: Asker[]
  /** With the thread. */
  away: boolean
}

/** One is synced, one is inserted, and one fills. */
const SLABS = 3

export function openReceipts(): Receipts {
  const memories = Array.from({ length: SLABS }, () => new SharedArrayBuffer(SLAB_BYTES))
  const sides = memories.map((memory, index): Side => ({ index, slab: slabOver(memory), askers: [], away: false }))
  let open = sides[0]!
  /** For which no room was left. */
  let queue: (Asker & { readonly delivery: NewDelivery })[] = []
  let waiting = 0
  const fill = (): void => {
    let at = 0
    while (at < queue.length && put(open.slab, queue[at]!.delivery)) open.askers.push(queue[at++]!)
    if (at > 0) queue = queue.slice(at)
  }
  return {
    memories,
    get waiting() {
      return waiting
    },
    receive: (delivery) => {
      if (!fits(delivery)) return null
      waiting++
      const { promise, resolve, reject } = Promise.withResolvers<Received>()
      if (queue.length === 0 && put(open.slab, delivery)) open.askers.push({ resolve, reject })
      else queue.push({ resolve, reject, delivery })
      return promise
    },
    next: () => {
      const free = sides.find((side) => side !== open && !side.away)
      if (free === undefined || open.askers.length === 0) return null
      const { index, slab } = open
      open.away = true
      open = free
      fill()
      return { slab: index, count: slab.count }
    },
    settle: (index, errors) => {
      const side = sides[index]!
      const { slab, askers } = side
      side.askers = []
      side.away = false
      waiting -= askers.length
      let failed = 0
      askers.forEach(({ resolve, reject }, at) => {
        const answer = slab.memory[at]
        if (answer === FAILED) reject(errors[failed++]!)
        else resolve(answer === KNOWN ? 'known' : 'stored')
      })
      clear(slab)
    },
    end: (error) => {
      for (const { reject } of [...sides.flatMap(({ askers }) => askers), ...queue]) reject(error)
      for (const side of sides) side.askers = []
      queue = []
      waiting = 0
    },
  }
}
