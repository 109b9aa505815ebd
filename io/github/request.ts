/** One request to the API: sent by Octokit, waited for and repeated as `adviceAfter` says, read by a strict reader. */
import { Octokit } from '@octokit/rest'
import { adviceAfter, LONGEST_WAIT, type Failure } from '../../core/posting/backoff.ts'
import { cut, plain } from '../../core/render/plain.ts'
import { redact } from '../../core/secrets/redact.ts'
import type { Answer, GitHubFailure, GitHubProblem } from '../../core/world/github.ts'
import { cappedFetch, TooLarge } from './capped-fetch.ts'

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

const MAX_BYTES = 8 * 1024 * 1024

/** Requests go one after the other, and none while GitHub asked to wait. */
export function openRequests(connection: Connection): Send {
  const octokit = new Octokit({ auth: connection.token, baseUrl: connection.apiUrl.href.replace(/\/$/, ''), userAgent: 'hortus', log: SILENT })
  // All pauses together: a job has minutes, and many short ones are a long one.
  let waited = 0
  return async (ask) => {
    for (let attempts = 1; ; attempts += 1) {
      const reply = await once(octokit, connection, ask)
      if ('tooLarge' in reply) return failed(ask.what, 'too_large', 'unknown', '')
      const good = isGood(reply, ask.also)
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

type Outcome = { readonly status: number | null; readonly headers: Reply['headers']; readonly data: unknown }

const isGood = ({ status }: Outcome, also: readonly number[] = []): boolean => status !== null && ((status >= 200 && status < 300) || status === 302 || also.includes(status))

/** Never throws: an answer of any status, or none. */
async function once(octokit: Octokit, connection: Connection, { route, parameters, maxBytes = MAX_BYTES }: Ask<unknown>): Promise<Outcome | { readonly tooLarge: true }> {
  try {
    const { status, headers, data } = await octokit.request(route, { ...parameters, headers: { 'x-github-api-version': '2022-11-28' }, request: { fetch: cappedFetch(connection, maxBytes), log: SILENT } })
    return { status, headers, data }
  } catch (error) {
    if (isTooLarge(error)) return { tooLarge: true }
    const { response } = error as { readonly response?: Reply }
    return response === undefined ? { status: null, headers: {}, data: null } : { status: response.status, headers: response.headers, data: response.data }
  }
}

/** Octokit wraps what its fetch throws. */
const isTooLarge = (error: unknown): boolean => error instanceof TooLarge || (error instanceof Error && error.cause instanceof TooLarge)

/** A server, or something in front of it, may give back what it was sent (A67). */
function messageOf(data: unknown, token: string): string {
  const message = typeof data === 'object' && data !== null ? (data as { readonly message?: unknown }).message : undefined
  return typeof message === 'string' ? cut(plain(redact(message.slice(0, 5000).replaceAll(token, '***'))), 200) : ''
}

/** GitHub says which permissions would have been enough. */
function detail({ status, message, headers }: Failure): string {
  const accepted = String(headers['x-accepted-github-permissions'] ?? '')
  const enough = status === 403 && /^[a-z_=;, ]{1,200}$/.test(accepted) ? ` It asks for ${accepted}.` : ''
  return `${status === null ? '' : ` GitHub answered ${status}${message === '' ? '' : `: ${message.replace(/\.$/, '')}`}.`}${enough}`
}

function failed(what: string, kind: GitHubFailure, happened: GitHubProblem['happened'], more: string): { readonly ok: false; readonly problem: GitHubProblem } {
  return { ok: false, problem: { code: `GITHUB.${kind.toUpperCase()}`, message: `Hortus could not ${what}: ${WHY[kind]}.${more}`, next: NEXT[kind], kind, happened } }
}

const WHY: Readonly<Record<GitHubFailure, string>> = {
  permission: 'the token does not have the right',
  not_found: 'it is not there, or the token may not see it',
  limited: 'GitHub asks to wait longer than a job should',
  refused: 'GitHub refused the request',
  unreachable: 'GitHub did not answer',
  unreadable: 'what came back is not what GitHub answers',
  too_large: 'the answer is larger than it may be',
}

const NEXT: Readonly<Record<GitHubFailure, string>> = {
  permission: 'Give the job `permissions:` with `pull-requests: write`, `checks: write` and `actions: read`; the token of a fork or of Dependabot cannot have them, there the workflow hortus-report.yml posts (docs/posting.md).',
  not_found: 'Look whether the pull request or the run still exists, and whether the job has the permissions of docs/posting.md.',
  limited: 'Run the job again later; fewer workflows at once need fewer requests.',
  refused: 'Read the reason in the message; if it is not yours to change, report it as a bug of Hortus.',
  unreachable: 'Run the job again; githubstatus.com says whether GitHub has an incident.',
  unreadable: 'Run the job again; look for a proxy between the runner and GitHub.',
  too_large: 'Report it as a bug of Hortus, with the number of the pull request.',
}

/** Octokit would print each request that fails, and what a server says is deprecated. */
const nothing = (): void => undefined
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing }
