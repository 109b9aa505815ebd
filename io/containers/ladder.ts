/** How a run is brought to its end: it ends by itself, or at the timeout or an interrupt it is asked, then killed (security 3.6). */

export interface Ladder {
  readonly timeoutMs: number
  readonly graceMs: number
  readonly signal: AbortSignal
  /** Asks politely: SIGTERM. */
  terminate(): void
  /** Does not ask. May be called again until the run is gone. */
  kill(): void
}

export type Stopped = 'timed_out' | 'interrupted' | null

export async function climbDown<T>(ended: Promise<T>, ladder: Ladder): Promise<{ readonly value: T; readonly stopped: Stopped }> {
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
  after(ladder.timeoutMs, () => stop('timed_out'))
  if (ladder.signal.aborted) interrupt()
  else ladder.signal.addEventListener('abort', interrupt, { once: true })
  try {
    return { value: await ended, stopped }
  } finally {
    for (const timer of timers) clearTimeout(timer)
    ladder.signal.removeEventListener('abort', interrupt)
  }
}
