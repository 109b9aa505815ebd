/**
 * Who writes next. Safety never rests on it: only a push whose lease holds changes the branch. It is a courtesy between writers, so
 * that thirty of them at once do not lose against each other again and again. Whoever has lost once leaves a ticket (a ref of its own
 * name, which no other push can collide with) and writes when no older ticket is there; a newcomer that sees tickets takes one too.
 * A ticket that stands in front and does nothing belongs to a writer that was killed: those behind remove it.
 */
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Place, RefUpdate, Seen } from './place.ts'

export interface Turn {
  /** True: write now. False: it has waited; look again. */
  mayWrite(seen: Seen): Promise<boolean>
  /** A write was lost; the commit is a thing that a ticket can point to. */
  lost(seen: Seen, commit: string): Promise<void>
  /** How long one look and write take, milliseconds: those behind wait so long for each before them. */
  took(ms: number): void
  /** To be published with the write: the ticket goes. */
  readonly updates: () => readonly RefUpdate[]
  /** The ticket went with the write. */
  written(): void
  leave(): Promise<void>
}

const IDLE_MS = 20_000
/** No writer has so much patience. Clocks may differ by minutes; what is taken away by mistake costs a place in the queue and nothing else. */
const LONG_AGO_MS = 900_000

export function openTurn(place: Place, signal: AbortSignal, idleMs = IDLE_MS): Turn {
  let own: { readonly name: string; readonly at: string } | null = null
  let each = 300
  let front = { name: '', tip: '', since: 0 }
  const take = async (at: string): Promise<void> => {
    const name = `${Date.now().toString(36).padStart(9, '0')}-${randomBytes(6).toString('hex')}`
    // A remote that takes no such refs is written to without courtesy.
    if (own === null && (await place.publish([{ ref: place.ticketRef(name), from: null, to: at }])).ok) own = { name, at }
  }
  const updates = (): readonly RefUpdate[] => (own === null ? [] : [{ ref: place.ticketRef(own.name), from: own.at, to: null }])
  return {
    updates,
    took: (ms) => void (each = Math.min(5000, Math.max(100, ms))),
    written: () => void (own = null),
    lost: async (seen, commit) => {
      if (own === null) await take(seen.tip ?? commit)
      // The remote has no such refs, or none more: chance must do.
      if (own === null) await pause(each * (1 + 7 * Math.random()), signal)
    },
    mayWrite: async (seen) => {
      if (own !== null && !seen.tickets.some(({ name }) => name === own?.name)) own = null
      const before = seen.tickets.filter(({ name }) => own === null || name < own.name)
      const [first] = before
      if (first === undefined) return true
      if (own === null && seen.tip !== null) await take(seen.tip)
      if (front.name !== first.name || front.tip !== seen.tip) front = { name: first.name, tip: seen.tip ?? '', since: performance.now() }
      if (performance.now() - front.since > idleMs || Date.now() - Number.parseInt(first.name.slice(0, 9), 36) > LONG_AGO_MS) await place.publish([{ ref: place.ticketRef(first.name), from: first.at, to: null }])
      // The next one looks often, for while it sleeps nobody writes; those far behind leave the remote in peace.
      await pause((before.length === 1 ? 150 : Math.min(5000, (each * (before.length - 1)) / 2)) * (0.7 + 0.3 * Math.random()), signal)
      return false
    },
    leave: async () => {
      if (own !== null) await place.publish(updates())
    },
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> => sleep(ms, undefined, { signal }).catch(() => undefined)
