/**
 * How fast one process reads. GitHub counts points: 900 a minute for an installation, a read is one and a write five. Sixty writes are 300
 * of them, so 600 reads are left for all replicas; a tenth stays free: 300 at once, and 240 a minute after them. Whoever comes first goes
 * first. A pace is seconds and no limit of GitHub's, so it is waited for in memory; a task that is killed meanwhile asks again.
 */
export interface PaceLimits {
  readonly atOnce: number
  readonly aMinute: number
}

export const READS: PaceLimits = { atOnce: 300, aMinute: 240 }
/**
 * Tokens are made as the App, which has 900 points a minute of its own, of all installations together, and one is made by five: 775 at most,
 * and what is left is for its lists. Where eighty installations or fewer are at work none ever waits for its token.
 */
export const MINTS: PaceLimits = { atOnce: 80, aMinute: 75 }
const MINUTE = 60_000
const MOST_INSTALLATIONS = 10_000

export interface Pace {
  /** When the next read may be made. It is taken only when it is not later than `latest`. */
  next(installation: number, now: number, latest: number): number
}

/** The generic cell rate algorithm (ITU-T I.371): one number for each installation. In no minute more than both limits together. */
export function openPace({ atOnce, aMinute }: PaceLimits): Pace {
  const each = MINUTE / aMinute
  const ahead = (atOnce - 1) * each
  /** When it would be as if nobody had read. */
  const idleAt = new Map<number, number>()
  return {
    next: (installation, now, latest) => {
      const idle = Math.max(now, idleAt.get(installation) ?? now)
      const at = Math.max(now, Math.ceil(idle - ahead))
      if (at > latest) return at
      idleAt.delete(installation)
      idleAt.set(installation, idle + each)
      const [oldest] = idleAt.keys()
      if (idleAt.size > MOST_INSTALLATIONS && oldest !== undefined) idleAt.delete(oldest)
      return at
    },
  }
}
