/**
 * Where bodies are collected: blocks of one size, lent and taken back, so that what strangers send is bounded by one number and leaves no
 * garbage (A66, G17). A body that comes in pieces of one byte costs no more than one that comes in one. When all are lent, the
 * largest body that is still being sent is dropped: a few slow and large ones never keep GitHub's small ones out.
 */
export interface Blocks {
  /** `drop` is called at most once, and never after `take`. */
  borrow(drop: () => void): Collected
  /** Bytes that are lent, and those that were taken and are not stored yet. */
  readonly bytes: number
}

export interface Collected {
  /** false: there is no room, and this one must go. */
  add(piece: Buffer): boolean
  /** The pieces so far, in blocks that are still lent. */
  readonly parts: readonly Buffer[]
  /** In memory of its own; it counts until `leave`. */
  take(): Buffer
  leave(): void
}

interface Held {
  readonly blocks: Buffer[]
  bytes: number
  /** null: still being sent. */
  taken: number | null
  readonly drop: () => void
}

const BLOCK = 16 << 10

export function openBlocks(mostBytes: number): Blocks {
  const free: Buffer[] = []
  const aboard = new Set<Held>()
  let used = 0
  const giveBack = (held: Held): void => {
    used -= held.blocks.length * BLOCK
    free.push(...held.blocks)
    held.blocks.length = 0
  }
  const leave = (held: Held): void => {
    if (!aboard.delete(held)) return
    giveBack(held)
    used -= held.taken ?? 0
  }
  const makeRoom = (asker: Held): boolean => {
    if (used + BLOCK <= mostBytes) return true
    const largest = largestOf(aboard)
    if (largest === null || largest.bytes <= asker.bytes) return false
    leave(largest)
    largest.drop()
    return makeRoom(asker)
  }
  const add = (held: Held, piece: Buffer): boolean => {
    if (!aboard.has(held)) return false
    for (let at = 0; at < piece.length; ) {
      if (held.bytes === held.blocks.length * BLOCK) {
        if (!makeRoom(held)) return false
        held.blocks.push(free.pop() ?? Buffer.allocUnsafeSlow(BLOCK))
        used += BLOCK
      }
      const copied = piece.copy(held.blocks.at(-1)!, held.bytes % BLOCK, at)
      held.bytes += copied
      at += copied
    }
    return true
  }
  const partsOf = ({ blocks, bytes }: Held): readonly Buffer[] => blocks.map((block, index) => (index === blocks.length - 1 ? block.subarray(0, bytes - index * BLOCK) : block))
  return {
    get bytes() {
      return used
    },
    borrow: (drop) => {
      const held: Held = { blocks: [], bytes: 0, taken: null, drop }
      aboard.add(held)
      return {
        add: (piece) => add(held, piece),
        get parts() {
          return partsOf(held)
        },
        take: () => {
          const whole = Buffer.concat(partsOf(held), held.bytes)
          giveBack(held)
          held.taken = whole.length
          used += whole.length
          return whole
        },
        leave: () => leave(held),
      }
    },
  }
}

function largestOf(aboard: ReadonlySet<Held>): Held | null {
  let largest: Held | null = null
  for (const each of aboard) if (each.taken === null && each.bytes > (largest?.bytes ?? 0)) largest = each
  return largest
}
