/** A nonce is burnt by making a ref that must not be there: GitHub makes one, and refuses the second, whoever asks (security 3.2). */
import { fail, ok, type Result } from '../../core/problem.ts'
import { isSafeUrl, lazily, realTime } from './connect.ts'
import type { Time } from './request.ts'

export interface NonceOptions {
  /** `owner/name` of the executor. */
  readonly repository: string
  /** May write its contents. */
  readonly token: string
  readonly apiUrl: string
  readonly signal: AbortSignal
  /** 32 hexadecimal digits. */
  readonly nonce: string
  /** A commit of the executor, for the ref to name. */
  readonly sha: string
  readonly time?: Time
}

/** A problem also when nobody knows whether it was burnt: an answer that was lost costs an approval, and never gives two runs. */
export async function burnNonce({ repository, token, apiUrl, signal, nonce, sha, time = realTime(signal) }: NonceOptions): Promise<Result<void>> {
  const url = URL.parse(apiUrl)
  const [owner, repo, more] = repository.split('/')
  if (url === null || !isSafeUrl(url) || owner === undefined || repo === undefined || more !== undefined || !/^[0-9a-f]{32}$/.test(nonce)) return fail({ code: 'TICKET.RUNNER', message: 'The variables of the runner are not what a runner sets.', next: 'Run it as a step of a workflow.' })
  const send = lazily({ apiUrl: url, token, time, signal, timeoutMs: 30_000, onWait: () => undefined })
  const made = await send({
    what: 'burn the nonce of a ticket',
    route: 'POST /repos/{owner}/{repo}/git/refs',
    parameters: { owner, repo, ref: `refs/hortus/tickets/${nonce}`, sha },
    also: [422],
    read: ({ status }) => (status === 201 ? 'burnt' : status === 422 ? 'there' : null),
  })
  if (!made.ok) return made
  return made.value === 'burnt' ? ok(undefined) : fail({ code: 'TICKET.USED', message: 'The ticket was used before: it is for one run.', next: 'Approve the commit again with a new comment.' })
}
