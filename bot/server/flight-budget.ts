/**
 * One budget for the bytes of all requests in flight (A66, G17). When it is spent, the largest body that is still being sent is dropped,
 * so that a few slow and large ones of a stranger never keep GitHub's small ones out.
 */
export interface FlightBudget {
  /** `drop` is called at most once, and only before `keep`. */
  board(drop: () => void): Passenger
  readonly bytes: number
}

export interface Passenger {
  /** false: there is no room, and this one must go. */
  add(bytes: number): boolean
  /** It is whole and signed: nobody drops it any more. */
  keep(): void
  leave(): void
}

interface Held {
  bytes: number
  kept: boolean
  readonly drop: () => void
}

export function openFlightBudget(mostBytes: number): FlightBudget {
  const aboard = new Set<Held>()
  let total = 0
  const leave = (held: Held): void => {
    if (aboard.delete(held)) total -= held.bytes
  }
  const makeRoom = (asker: Held): boolean => {
    if (total <= mostBytes) return true
    const largest = largestOf(aboard)
    if (largest === null || largest === asker) return false
    leave(largest)
    largest.drop()
    return makeRoom(asker)
  }
  return {
    get bytes() {
      return total
    },
    board: (drop) => {
      const held: Held = { bytes: 0, kept: false, drop }
      aboard.add(held)
      return {
        add: (bytes) => {
          if (!aboard.has(held)) return false
          held.bytes += bytes
          total += bytes
          return makeRoom(held)
        },
        keep: () => {
          held.kept = true
        },
        leave: () => leave(held),
      }
    },
  }
}

function largestOf(aboard: ReadonlySet<Held>): Held | null {
  let largest: Held | null = null
  for (const each of aboard) if (!each.kept && each.bytes > (largest?.bytes ?? -1)) largest = each
  return largest
}
