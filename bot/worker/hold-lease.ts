/** Keeps a lease while its task is worked on, and stops the work when it is lost, takes too long, or the process ends. */
import type { Clock } from '../../core/world.ts'
import type { Lease, Store } from '../store/store.ts'
import type { Outcome } from './handler.ts'

export interface HeldLease extends Disposable {
  readonly signal: AbortSignal
  /** Why the work was stopped from outside; null: it was not. */
  ended(): Outcome | 'lost' | null
}

/** Renewed three times in its life. A store that does not answer in that time counts as lost: somebody else may have it by then. */
export function holdLease({ store, clock, leaseMs }: { readonly store: Pick<Store, 'renew'>; readonly clock: Pick<Clock, 'now'>; readonly leaseMs: number }, lease: Lease, limitMs: number, stop: AbortSignal): HeldLease {
  const abort = new AbortController()
  let why: Outcome | 'lost' | null = null
  let until = performance.now() + leaseMs
  const end = (reason: Outcome | 'lost'): void => {
    why ??= reason
    abort.abort()
  }
  const beat = setInterval(() => void renew(), leaseMs / 3)
  const limit = setTimeout(() => end(tooLong(limitMs)), limitMs)
  const onStop = (): void => end('lost')
  if (stop.aborted) onStop()
  else stop.addEventListener('abort', onStop, { once: true })

  async function renew(): Promise<void> {
    const asked = performance.now()
    // The one before may wait for ever: a server that was switched off says nothing.
    if (asked >= until) return end('lost')
    const kept = await store.renew(lease, clock.now().getTime() + leaseMs).catch(() => null)
    if (kept === true) until = asked + leaseMs
    else if (kept === false || performance.now() >= until) end('lost')
  }

  return {
    signal: abort.signal,
    ended: () => why,
    [Symbol.dispose]() {
      clearInterval(beat)
      clearTimeout(limit)
      stop.removeEventListener('abort', onStop)
    },
  }
}

const tooLong = (limitMs: number): Outcome => ({ kind: 'failed', problem: { code: 'BOT.TOO_LONG', message: `It took longer than ${Math.round(limitMs / 1000)} s.`, next: 'It is tried again; look at what it waited for.' } })
