import type { Clock, Log } from '../../core/world.ts'

/** A warning that a stranger can cause is said once in ten seconds, with how often it was meant: the log is not theirs to fill. */
export function quietly(log: Pick<Log, 'warn'>, clock: Pick<Clock, 'elapsed'>, everyMs = 10_000): (message: string) => void {
  const silent = new Map<string, { until: number; times: number }>()
  return (message) => {
    const now = clock.elapsed()
    const known = silent.get(message)
    if (known !== undefined && known.until > now) return void (known.times += 1)
    log.warn(message, known === undefined || known.times === 0 ? undefined : { before: known.times })
    silent.set(message, { until: now + everyMs, times: 0 })
  }
}
