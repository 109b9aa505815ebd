/**
 * Where bodies are collected: blocks of one size, lent and taken back, so that what strangers send is bounded by one number and leaves no
 * garbage (A66, G17). A body that comes in pieces of one byte costs no more than one that comes in one. When there is no room, the
 * largest body that is still being sent is dropped: a few slow and large ones never keep GitHub's small ones out.
 */
export interface Blocks {
  /** `drop` is called at most once, and never after `take`. `length`: what the sender says; null: nothing. */
  borrow(length: number | null, drop: () => void): Collected
  /** Bytes that are lent, and those that were taken and are not stored yet. */
  readonly bytes: number
}

export interface Collected {
  /** false: there is no room, and this one must go. */
  add(piece: Buffer): boolean
  /** The pieces so far. */
  readonly parts: readonly Buffer[]
  /** In memory of its own; it counts until `leave`. */
  take(): Buffer
  leave(): void
}

interface Held {
  blocks: Buffer[]
  /** All of it in one piece, as nearly every delivery comes: it is kept as it is. */
  whole: Buffer | null
  bytes: number
  /** What it counts for. */
  counted: number
  taken: boolean
  readonly length: number | null
  readonly drop: () => void
}

const BLOCK = 16 << 10

export function openBlocks(mostBytes: number): Blocks {
  const free: Buffer[] = []
  const aboard = new Set<Held>()
  let used = 0
  const countFor = (held: Held, bytes: number): void => {
    used += bytes - held.counted
    held.counted = bytes
  }
  const giveBack = (held: Held): void => {
    for (const block of held.blocks) free.push(block)
    held.blocks = []
    countFor(held, 0)
  }
  const leave = (held: Held): void => {
    if (aboard.delete(held)) giveBack(held)
  }
  const makeRoom = (asker: Held, bytes: number): boolean => {
    if (used + bytes <= mostBytes) return true
    const largest = largestOf(aboard)
    if (largest === null || largest.bytes <= asker.bytes) return false
    leave(largest)
    largest.drop()
    return makeRoom(asker, bytes)
  }
  const addBlocks = (held: Held, piece: Buffer): boolean => {
    for (let at = 0; at < piece.length; ) {
      if (held.bytes === held.blocks.length * BLOCK) {
        if (!makeRoom(held, BLOCK)) return false
        held.blocks.push(free.pop() ?? Buffer.allocUnsafeSlow(BLOCK))
        countFor(held, held.counted + BLOCK)
      }
      const copied = piece.copy(held.blocks.at(-1)!, held.bytes % BLOCK, at)
      held.bytes += copied
      at += copied
    }
    return true
  }
  const addWhole = (held: Held, piece: Buffer): boolean => {
    if (!makeRoom(held, piece.length)) return false
    held.whole = piece
    held.bytes = piece.length
    countFor(held, piece.length)
    return true
  }
  return {
    get bytes() {
      return used
    },
    borrow: (length, drop) => {
      const held: Held = { blocks: [], whole: null, bytes: 0, counted: 0, taken: false, length, drop }
      aboard.add(held)
      return {
        add: (piece) => {
          if (!aboard.has(held)) return false
          return held.bytes === 0 && piece.length === held.length ? addWhole(held, piece) : addBlocks(held, piece)
        },
        get parts() {
          return partsOf(held)
        },
        take: () => {
          const whole = held.whole ?? joined(held)
          giveBack(held)
          held.whole = null
          countFor(held, whole.length)
          held.taken = true
          return whole
        },
        leave: () => leave(held),
      }
    },
  }
}

function partsOf({ whole, blocks, bytes }: Held): readonly Buffer[] {
  if (whole !== null) return [whole]
  return blocks.map((block, index) => (index === blocks.length - 1 ? block.subarray(0, bytes - index * BLOCK) : block))
}

/** Not from node's pool: another thread is given a copy of all the memory that a buffer lies in. */
function joined(held: Held): Buffer {
  const whole = Buffer.allocUnsafeSlow(held.bytes)
  partsOf(held).forEach((part, index) => part.copy(whole, index * BLOCK))
  return whole
}

function largestOf(aboard: ReadonlySet<Held>): Held | null {
  let largest: Held | null = null
  for (const each of aboard) if (!each.taken && each.bytes > (largest?.bytes ?? 0)) largest = each
  return largest
}
