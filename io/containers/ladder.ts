/** How a run is brought to its end: it ends by itself, or at the timeout, an interrupt or a stop it is asked, then killed (security 3.6). */

export interface Ladder {
  readonly timeoutMs: number
  readonly graceMs: number
  readonly signal: AbortSignal
  /** Asks politely: SIGTERM. */
  terminate(): void
  /** Does not ask. May be called again until the run is gone. */
  kill(): void
}

/** A run that supervision may stop too; a build has none. */
export interface SupervisedLadder extends Ladder {
  /** RunRequest.stop */
  readonly stop: AbortSignal | undefined
}

export type Stopped = 'timed_out' | 'interrupted' | 'stopped' | null

interface Descent<T, S> {
  readonly value: T
  readonly stopped: S
}

export function climbDown<T>(ended: Promise<T>, ladder: SupervisedLadder): Promise<Descent<T, Stopped>>
export function climbDown<T>(ended: Promise<T>, ladder: Ladder): Promise<Descent<T, Exclude<Stopped, 'stopped'>>>
export async function climbDown<T>(ended: Promise<T>, ladder: Ladder & Partial<SupervisedLadder>): Promise<Descent<T, Stopped>> {
  let stopped: Stopped = null
  const timers = new Set<NodeJS.Timeout>()
  const after = (ms: number, act: () => void): void => {
    timers.add(setTimeout(act, ms))
  }
  const killUntilGone = (): void => {
    ladder.kill()
    after(1000, killUntilGone)
  }
  const stop = (why: Exclude<Stopped, null>): void => {
    if (stopped !== null) return
    stopped = why
    ladder.terminate()
    after(ladder.graceMs, killUntilGone)
  }
  const interrupt = (): void => stop('interrupted')
  const supervise = (): void => stop('stopped')
  after(ladder.timeoutMs, () => stop('timed_out'))
  const forget = [listen(ladder.signal, interrupt), listen(ladder.stop, supervise)]
  try {
    return { value: await ended, stopped }
  } finally {
    for (const timer of timers) clearTimeout(timer)
    for (const each of forget) each()
  }
}

/** Calls at once when it is too late to wait; gives back what stops the waiting. */
function listen(signal: AbortSignal | undefined, act: () => void): () => void {
  if (signal?.aborted === true) act()
  else signal?.addEventListener('abort', act, { once: true })
  return () => signal?.removeEventListener('abort', act)
}
