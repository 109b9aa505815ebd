/**
 * GitHub's rate limits in the twin's time: so many requests an hour (primary), and the secondary ones against bursts. The
 * secondary figures are those that its documentation gives; GitHub says that they may change without notice.
 */
import type { Quota } from '../server/route.ts'

export interface LimitSettings {
  /** Requests at the same time. */
  readonly concurrent: number
  /** A read is one point, a write five. */
  readonly pointsPerMinute: number
  /** Requests that make or change content. A token is none. */
  readonly contentPerMinute: number
  readonly contentPerHour: number
}

export const GITHUBS_LIMITS: LimitSettings = { concurrent: 100, pointsPerMinute: 900, contentPerMinute: 80, contentPerHour: 500 }
/** Without a token, and of `GITHUB_TOKEN`, an installation, a person. */
export const HOURLY = { anonymous: 60, actions: 1000, others: 5000 } as const

const MINUTE = 60_000
const HOUR = 3_600_000

export type Limited = { readonly kind: 'primary' } | { readonly kind: 'secondary'; readonly retryAfter: number }

interface Account {
  windowStart: number
  used: number
  running: number
  points: { readonly at: number; readonly points: number }[]
  content: number[]
}

export class Limits {
  readonly #settings: LimitSettings
  readonly #accounts = new Map<string, Account>()

  constructor(settings: Partial<LimitSettings> = {}) {
    this.#settings = { ...GITHUBS_LIMITS, ...settings }
  }

  /** Counts a request of `who`, or says why it may not be. What is refused counts too, as on GitHub. */
  enter(who: string, hourly: number, method: string, now: number, makesContent = true): Limited | null {
    const account = this.#account(who, now)
    const writes = method !== 'GET' && method !== 'HEAD'
    account.running += 1
    account.used += 1
    account.points.push({ at: now, points: writes ? 5 : 1 })
    if (writes && method !== 'DELETE' && makesContent) account.content.push(now)
    if (account.used > hourly) return { kind: 'primary' }
    return this.#secondary(account, now)
  }

  leave(who: string): void {
    const account = this.#accounts.get(who)
    if (account !== undefined) account.running -= 1
  }

  /** An answer 304 costs nothing of the hour. */
  refund(who: string): void {
    const account = this.#accounts.get(who)
    if (account !== undefined) account.used -= 1
  }

  quota(who: string, hourly: number, now: number): Quota {
    const { used, windowStart } = this.#account(who, now)
    return { limit: hourly, used: Math.min(used, hourly), remaining: Math.max(hourly - used, 0), reset: Math.ceil((windowStart + HOUR) / 1000) }
  }

  #secondary(account: Account, now: number): Limited | null {
    const { concurrent, pointsPerMinute, contentPerMinute, contentPerHour } = this.#settings
    const points = account.points.reduce((sum, entry) => sum + entry.points, 0)
    const lastMinute = account.content.filter((at) => at > now - MINUTE)
    if (account.running > concurrent || points > pointsPerMinute || lastMinute.length > contentPerMinute) return { kind: 'secondary', retryAfter: 60 }
    if (account.content.length > contentPerHour) return { kind: 'secondary', retryAfter: Math.ceil((account.content[0]! + HOUR - now) / 1000) }
    return null
  }

  #account(who: string, now: number): Account {
    const account = this.#accounts.get(who) ?? { windowStart: now, used: 0, running: 0, points: [], content: [] }
    this.#accounts.set(who, account)
    if (now >= account.windowStart + HOUR) Object.assign(account, { windowStart: now, used: 0 })
    account.points = account.points.filter(({ at }) => at > now - MINUTE)
    account.content = account.content.filter((at) => at > now - HOUR)
    return account
  }
}
