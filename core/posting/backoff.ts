/**
 * What to do about a request that failed, as GitHub asks of clients: obey `retry-after`, else wait until the limit is reset, else
 * at least a minute and twice as long each time. A request that may have been carried out is repeated only when doing it twice
 * is doing it once.
 */
import type { GitHubFailure } from '../world/github.ts'

export interface Failure {
  /** null: no answer came, or one that could not be read. */
  readonly status: number | null
  readonly headers: Readonly<Record<string, string | number | undefined>>
  /** What GitHub says about it. */
  readonly message: string
  /** An answer came and was not what GitHub answers, for instance a page of HTML with the status 200. */
  readonly unreadable: boolean
  /** Requests made so far, this one included. */
  readonly attempts: number
  /** Doing it twice is doing it once. */
  readonly repeatable: boolean
  /** Milliseconds since 1970. */
  readonly now: number
}

export type Advice = { readonly wait: number } | { readonly stop: GitHubFailure; readonly happened: 'no' | 'unknown' }

export const MAX_ATTEMPTS = 4
/** A job has little time, and a limit that lasts longer is told to a person. */
export const LONGEST_WAIT = 10 * 60_000
const MINUTE = 60_000

export function adviceAfter(failure: Failure): Advice {
  const { status, attempts, repeatable } = failure
  if (isLimited(failure)) return attempts >= MAX_ATTEMPTS || limitWait(failure) > LONGEST_WAIT ? { stop: 'limited', happened: 'no' } : { wait: limitWait(failure) }
  if (status === null || failure.unreadable || status >= 500) {
    if (repeatable && attempts < MAX_ATTEMPTS) return { wait: retryAfter(failure) ?? 1000 * 2 ** (attempts - 1) }
    return { stop: failure.unreadable ? 'unreadable' : 'unreachable', happened: 'unknown' }
  }
  if (status === 401 || status === 403) return { stop: 'permission', happened: 'no' }
  return { stop: status === 404 || status === 410 ? 'not_found' : 'refused', happened: 'no' }
}

/** How long to ask nothing, milliseconds; null: it is no limit. `attempts` in a row make it longer where GitHub names no time. */
export const limitedFor = (failure: Failure): number | null => (isLimited(failure) ? limitWait(failure) : null)

/** 403 says both "you may not" and "not now". */
function isLimited({ status, headers, message }: Failure): boolean {
  if (status === 429) return true
  return status === 403 && (number(headers['retry-after']) !== null || number(headers['x-ratelimit-remaining']) === 0 || /secondary rate limit|abuse detection/i.test(message))
}

function limitWait(failure: Failure): number {
  const asked = retryAfter(failure)
  if (asked !== null) return asked
  const reset = number(failure.headers['x-ratelimit-reset'])
  const until = reset === null || number(failure.headers['x-ratelimit-remaining']) !== 0 ? 0 : reset * 1000 - failure.now
  // A second more, since both clocks count whole seconds; a reset in the past says nothing.
  return until > 0 ? until + 1000 : MINUTE * 2 ** (failure.attempts - 1)
}

function retryAfter({ headers }: Failure): number | null {
  const seconds = number(headers['retry-after'])
  return seconds === null ? null : Math.max(1, seconds) * 1000
}

function number(value: string | number | undefined): number | null {
  return value !== undefined && /^\d{1,12}$/.test(String(value)) ? Number(value) : null
}
