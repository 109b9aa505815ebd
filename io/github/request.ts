/** One request to the API: sent by Octokit, waited for and repeated as `adviceAfter` says, read by a strict reader. */
import { adviceAfter, LONGEST_WAIT, type Failure } from '../../core/posting/backoff.ts'
import type { Answer } from '../../core/world/github.ts'
import { cappedFetch } from './capped-fetch.ts'
import { exchange, isGood, openOctokit } from './exchange.ts'
import { detail, failed, messageOf } from './failed.ts'

export interface Time {
  /** Milliseconds since 1970. */
  now(): number
  wait(ms: number): Promise<void>
}

export interface Connection {
  readonly apiUrl: URL
  readonly token: string
  readonly time: Time
  readonly signal: AbortSignal
  readonly timeoutMs: number
  readonly onWait: (message: string) => void
}

export interface Ask<T> {
  /** What it is for, in a sentence that begins with "Hortus could not". */
  readonly what: string
  /** `GET /repos/{owner}/{repo}`. */
  readonly route: string
  readonly parameters: Readonly<Record<string, unknown>>
  /** null: it is not what GitHub answers. */
  readonly read: (reply: Reply) => T | null
  /** Doing it twice is doing it once. Reading is; making something new is not. */
  readonly repeatable?: boolean
  readonly maxBytes?: number
  /** Other statuses that `read` knows what to make of, for instance a redirect, which is not followed. */
  readonly also?: readonly number[]
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly data: unknown
}

export type Send = <T>(ask: Ask<T>) => Promise<Answer<T>>

export const MAX_BYTES = 8 * 1024 * 1024

/** Requests go one after the other, and none while GitHub asked to wait. */
export function openRequests(connection: Connection): Send {
  const octokit = openOctokit(connection.apiUrl, connection.token)
  // All pauses together: a job has minutes, and many short ones are a long one.
  let waited = 0
  return async (ask) => {
    for (let attempts = 1; ; attempts += 1) {
      const reply = await exchange(octokit, ask, { fetch: cappedFetch(connection, ask.maxBytes ?? MAX_BYTES) })
      if ('tooLarge' in reply) return failed(ask.what, 'too_large', 'unknown', '')
      const good = isGood(reply.status, ask.also)
      const value = good ? ask.read(reply as Reply) : null
      if (value !== null) return { ok: true, value }
      const failure: Failure = { ...reply, message: messageOf(reply.data, connection.token), unreadable: good, attempts, repeatable: ask.repeatable ?? ask.route.startsWith('GET '), now: connection.time.now() }
      const advice = adviceAfter(failure)
      if ('stop' in advice || connection.signal.aborted) return 'stop' in advice ? failed(ask.what, advice.stop, advice.happened, detail(failure)) : failed(ask.what, 'unreachable', 'unknown', '')
      waited += advice.wait
      if (waited > LONGEST_WAIT) return isOutage(failure) ? failed(ask.what, 'unreachable', 'unknown', detail(failure)) : failed(ask.what, 'limited', 'no', detail(failure))
      connection.onWait(`GitHub answered ${failure.status ?? 'nothing'}; trying again in ${Math.ceil(advice.wait / 1000)} s.`)
      await connection.time.wait(advice.wait)
    }
  }
}

const isOutage = ({ status, unreadable }: Failure): boolean => status === null || unreadable || status >= 500
