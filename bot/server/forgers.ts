/** Addresses that sent bad signatures lately: they are refused before their bodies are read (A66). */
export interface Forgers {
  /** Asked for the address only when anybody was caught at all: nearly always nobody was. */
  isRefused(address: () => string | null, now: number): boolean
  caught(address: string | null, now: number): void
}

const MINUTE = 60_000
/** An attacker with more addresses than this is not stopped by counting. */
const MOST_ADDRESSES = 10_000

export function openForgers(perMinute: number): Forgers {
  const caught = new Map<string, { count: number; until: number }>()
  return {
    isRefused: (address, now) => {
      const from = caught.size === 0 ? null : address()
      if (from === null) return false
      const seen = caught.get(networkOf(from))
      return seen !== undefined && seen.until > now && seen.count >= perMinute
    },
    caught: (address, now) => {
      if (address === null) return
      const network = networkOf(address)
      const seen = caught.get(network)
      if (seen !== undefined && seen.until > now) return void (seen.count += 1)
      caught.delete(network)
      caught.set(network, { count: 1, until: now + MINUTE })
      if (caught.size > MOST_ADDRESSES) caught.delete(caught.keys().next().value!)
    },
  }
}

/** Whoever has one address of IPv6 has all of its /64. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail = ''] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const missing = address.includes('::') ? 8 - groups.length - tail.split(':').filter(Boolean).length : 0
  return [...groups, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...tail.split(':').filter(Boolean)].slice(0, 4).join(':')
}
