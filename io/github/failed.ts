/** What a request that failed says to a person. */
import type { Failure } from '../../core/posting/backoff.ts'
import { cut, plain } from '../../core/render/plain.ts'
import { redact } from '../../core/secrets/redact.ts'
import type { GitHubFailure, GitHubProblem } from '../../core/world/github.ts'

export type Words = Readonly<Record<GitHubFailure, string>>

/** `more`: what GitHub said. `next`: other advice than that of a job in Actions. */
export function failed(what: string, kind: GitHubFailure, happened: GitHubProblem['happened'], more: string, { why = WHY, next = NEXT }: { readonly why?: Words; readonly next?: Words } = {}): { readonly ok: false; readonly problem: GitHubProblem } {
  return { ok: false, problem: { code: `GITHUB.${kind.toUpperCase()}`, message: `Hortus could not ${what}: ${why[kind]}.${more}`, next: next[kind], kind, happened } }
}

/** A server, or something in front of it, may give back what it was sent (A67). */
export function messageOf(data: unknown, token: string): string {
  const message = typeof data === 'object' && data !== null ? (data as { readonly message?: unknown }).message : undefined
  return typeof message === 'string' ? cut(plain(redact(message.slice(0, 5000).replaceAll(token, '***'))), 200) : ''
}

/** GitHub says which permissions would have been enough. */
export function detail({ status, message, headers }: Pick<Failure, 'status' | 'message' | 'headers'>): string {
  const accepted = String(headers['x-accepted-github-permissions'] ?? '')
  const enough = status === 403 && /^[a-z_=;, ]{1,200}$/.test(accepted) ? ` It asks for ${accepted}.` : ''
  return `${status === null ? '' : ` GitHub answered ${status}${message === '' ? '' : `: ${message.replace(/\.$/, '')}`}.`}${enough}`
}

export const WHY: Words = {
  permission: 'the token does not have the right',
  not_found: 'it is not there, or the token may not see it',
  limited: 'GitHub asks to wait longer than a job should',
  refused: 'GitHub refused the request',
  unreachable: 'GitHub did not answer',
  unreadable: 'what came back is not what GitHub answers',
  too_large: 'the answer is larger than it may be',
}

export const NEXT: Words = {
  permission: 'Give the job `permissions:` with `pull-requests: write`, `checks: write` and `actions: read`; the token of a fork or of Dependabot cannot have them, there the workflow hortus-report.yml posts (docs/posting.md).',
  not_found: 'Look whether the pull request or the run still exists, and whether the job has the permissions of docs/posting.md.',
  limited: 'Run the job again later; fewer workflows at once need fewer requests.',
  refused: 'Read the reason in the message; if it is not yours to change, report it as a bug of Hortus.',
  unreachable: 'Run the job again; githubstatus.com says whether GitHub has an incident.',
  unreadable: 'Run the job again; look for a proxy between the runner and GitHub.',
  too_large: 'Report it as a bug of Hortus, with the number of the pull request.',
}
