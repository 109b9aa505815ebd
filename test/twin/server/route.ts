/** What an endpoint of the twin is: an operation of GitHub's OpenAPI document, the right it needs, and what it does. */
import type { Need } from '../access/permissions.ts'
import type { Token } from '../access/tokens.ts'
import type { TwinApp } from '../model/apps.ts'
import type { Identity } from '../model/people.ts'
import type { Repository } from '../model/repository.ts'
import type { State } from '../model/state.ts'
import type { Answer } from './answer.ts'

export interface Route {
  /** `GET /repos/{owner}/{repo}`: method and path template, as the OpenAPI document writes them. */
  readonly operation: string
  readonly needs: Need
  /** `app`: by the JWT of an app, and by nothing else; `installation`: by the token of an installation. */
  readonly by?: 'app' | 'installation'
  readonly handle: (call: Call) => Answer | Promise<Answer>
}

export interface Call {
  readonly state: State
  /** Where reads look: a version of the journal. It is behind the newest one while a stale read is armed. */
  readonly at: number
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The path that Link headers name: GitHub writes `/repositories/NUMBER/…` there. */
  readonly path: string
  /** The parsed body, which the OpenAPI schema of the operation has accepted; `{}` without one. */
  readonly body: Readonly<Record<string, unknown>>
  readonly accept: string
  /** Null without a token; only reads of what is public come that far. */
  readonly identity: Identity | null
  readonly token: Token | null
  /** Whose JWT it is; only of operations that are for apps. */
  readonly app: TwinApp | null
  /** Only for operations below `/repos/{owner}/{repo}`. */
  readonly repository: Repository
  /** The documentation page of the operation, for the errors that it answers. */
  readonly docs: string
  /** True when the token may do at least this on the repository. */
  readonly may: (needs: Need) => boolean
  /** The token's own limits, for `GET /rate_limit`. */
  readonly quota: () => Quota
}

export interface Quota {
  readonly limit: number
  readonly used: number
  readonly remaining: number
  /** Seconds since 1970, in the twin's time. */
  readonly reset: number
}
