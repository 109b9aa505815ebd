/**
 * The one way by which the bot asks GitHub anything. What it does besides sending:
 *
 * - waits for nothing longer than a moment: over a limit, the answer is a problem `limited` with `until`, and the pause is noted for all
 *   replicas before anybody else asks (G9, G10);
 * - asks with the ETag of the last answer, and once for all who ask the same at the same time (G8);
 * - goes to the configured host only: addresses are made of numbers and of nothing that GitHub or a payload said, and no redirect is
 *   followed (A69). A repository is named by its number, so that one that took over an old name is never meant;
 * - in a dry run lets no write leave, whoever asks (A68, G13). The one exception is asking for a token, without which nothing can be read;
 *   it is asked for with rights to read only, so that GitHub itself would refuse the rest. dry/dry-run.ts answers in GitHub's place.
 */
import { adviceAfter, limitedFor, type Failure } from '../../core/posting/backoff.ts'
import type { Answer } from '../../core/world/github.ts'
import { cappedFetch } from '../../io/github/capped-fetch.ts'
import { exchange, isGood, openOctokit } from '../../io/github/exchange.ts'
import { detail, failed, messageOf } from '../../io/github/failed.ts'
import { MAX_BYTES, type Ask, type Reply, type Send, type Time } from '../../io/github/request.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { AnswerCache, CacheUse } from './answer-cache.ts'
import { openAtOnce } from './at-once.ts'
import type { Budget } from './budget.ts'
import { NEXT, WHY } from './words.ts'

export interface Caller {
  /** 0: the App itself. */
  readonly installation: number
  /** Whom a limit of GitHub's holds up; left out: `installation`. */
  readonly blamed?: number
  readonly task: string | null
  readonly verb: string | null
  /** Answers are shared among callers of one scope only. */
  readonly scope: string
  readonly signal: AbortSignal
  token(): Promise<Answer<string>>
  /** GitHub does not know it any more. */
  refused(token: string): void
}

export interface TransportOptions {
  readonly apiUrl: URL
  readonly time: Time
  readonly budget: Budget
  readonly cache: AnswerCache
  readonly metrics?: Pick<Metrics, 'call' | 'quota'> | undefined
  /** Milliseconds for one answer. */
  readonly timeoutMs: number
  /** The longest pause that is waited for in memory. */
  readonly patienceMs: number
  readonly dryRun: boolean
}

export type Transport = (caller: Caller) => Send

const MOST_ATTEMPTS = 3
/** Two replicas stay below GitHub's hundred. */
const MOST_AT_ONCE = 40
/** Neither makes content: they count as reads. */
const MINT = 'POST /app/installations/{installation_id}/access_tokens'
const REVOKE = 'DELETE /installation/token'

export function openTransport(options: TransportOptions): Transport {
  const { apiUrl, time, budget, cache, metrics, timeoutMs, patienceMs, dryRun } = options
  const octokit = openOctokit(apiUrl)
  const atOnce = openAtOnce(MOST_AT_ONCE)
  /** Limits in a row, and writes so far, of each installation. */
  const streaks = new Map<number, number>()
  const epochs = new Map<number, number>()

  async function once(caller: Caller, ask: Ask<unknown>, token: string): Promise<Awaited<ReturnType<typeof exchange>>> {
    const started = performance.now()
    const use: { now: CacheUse } = { now: 'none' }
    if (dryRun && isWrite(ask) && ask.route !== MINT) throw new Error('A write reached the wire in a dry run.')
    const plain = cappedFetch({ apiUrl, timeoutMs, signal: caller.signal }, ask.maxBytes ?? MAX_BYTES)
    const epoch = epochs.get(caller.installation) ?? 0
    const reply = await exchange(octokit, ask, { fetch: cache.fetchFor({ scope: caller.scope, epoch }, plain, (told) => (use.now = told)), headers: { authorization: `Bearer ${token}` } })
    // Also when it failed: it may have been carried out.
    if (isWrite(ask)) epochs.set(caller.installation, epoch + 1)
    const status = 'tooLarge' in reply ? 0 : (reply.status ?? 0)
    metrics?.call({ verb: caller.verb, method: ask.route.split(' ', 1)[0]!, status: use.now === 'hit' ? 304 : status, cache: use.now, ms: performance.now() - started })
    const left = 'tooLarge' in reply ? undefined : reply.headers['x-ratelimit-remaining']
    if (left !== undefined && /^\d{1,9}$/.test(String(left))) metrics?.quota(caller.installation, Number(left))
    return reply
  }

  async function send<T>(caller: Caller, ask: Ask<T>): Promise<Answer<T>> {
    if (dryRun && isWrite(ask) && ask.route !== MINT) return failed(ask.what, 'refused', 'no', ' This is a dry run.', { why: WHY, next: NEXT })
    const kind = isWrite(ask) && ask.route !== MINT && ask.route !== REVOKE ? 'write' : 'read'
    for (let attempts = 1, renewed = false; ; attempts += 1) {
      const parked = await budget.moment(caller, kind)
      if (parked !== null) return limited(ask.what, parked, '')
      const token = await caller.token()
      if (!token.ok) return token
      const reply = await atOnce(caller.installation, () => once(caller, ask, token.value))
      if ('tooLarge' in reply) return failed(ask.what, 'too_large', 'unknown', '', { why: WHY, next: NEXT })
      const good = isGood(reply.status, ask.also)
      const value = good ? ask.read(reply as Reply) : null
      const blamed = caller.blamed ?? caller.installation
      if (good) streaks.delete(blamed)
      if (value !== null) return { ok: true, value }
      // Half a document that is kept would be called unchanged for ever.
      if (good) cache.forget(caller.scope)
      // It ended, or the installation changed: asked once with another one. GitHub did nothing.
      if (reply.status === 401 && !renewed) {
        renewed = true
        caller.refused(token.value)
        continue
      }
      const failure: Failure = { ...reply, message: messageOf(reply.data, token.value), unreadable: good, attempts, repeatable: ask.repeatable ?? !isWrite(ask), now: time.now() }
      const streak = (streaks.get(blamed) ?? 0) + 1
      const pauseMs = limitedFor({ ...failure, attempts: Math.min(streak, 6) })
      if (pauseMs !== null) {
        streaks.set(blamed, streak)
        return limited(ask.what, await budget.pause(blamed, pauseMs), detail(failure))
      }
      if (reply.status === 401) return notBelieved(ask.what, failure)
      const advice = adviceAfter(failure)
      if ('stop' in advice) return failed(ask.what, advice.stop, advice.happened, detail(failure), { why: WHY, next: NEXT })
      if (caller.signal.aborted || attempts >= MOST_ATTEMPTS || advice.wait > patienceMs) return unreachable(ask, failure, time.now() + advice.wait)
      await time.wait(advice.wait)
    }
  }
  return (caller) => (ask) => send(caller, ask)
}

const isWrite = ({ route }: Pick<Ask<unknown>, 'route'>): boolean => !route.startsWith('GET ')

function limited(what: string, until: number, more: string): Answer<never> {
  const { problem } = failed(what, 'limited', 'no', more, { why: WHY, next: NEXT })
  return { ok: false, problem: { ...problem, until } }
}

/**
 * With a new token too: a private key that was changed before the process was, a clock that is wrong, trouble at GitHub. What is asked for
 * meanwhile is no less wanted, and is tried for a day.
 */
function notBelieved(what: string, failure: Failure): Answer<never> {
  return failed(what, 'unreachable', 'no', detail(failure), { why: { ...WHY, unreachable: 'GitHub does not believe that this is the App' }, next: { ...NEXT, unreachable: 'Look at the private key of the App and at the clock of this machine; it is tried again.' } })
}

function unreachable({ what }: Ask<unknown>, failure: Failure, until: number): Answer<never> {
  const { problem } = failed(what, failure.unreadable ? 'unreadable' : 'unreachable', 'unknown', detail(failure), { why: WHY, next: NEXT })
  return { ok: false, problem: { ...problem, until } }
}
