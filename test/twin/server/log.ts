/** Every request that came, and every breach of GitHub's document. */
import type { Token } from '../access/tokens.ts'

export interface LoggedRequest {
  readonly number: number
  /** Milliseconds of the twin's time. */
  readonly at: number
  readonly method: string
  /** With its query. */
  readonly path: string
  /** The template, `GIT receive-pack` or `STORAGE`; null when nothing is served there. */
  operation: string | null
  /** 0 until answered. */
  status: number
  /** Null without a token. */
  login: string | null
  /** Whose rights it had: what a token was minted for. */
  token: Token | null
  /** Kind of the fault that it met. */
  fault: string | null
  /** What was sent, when it was JSON. */
  body: unknown
}

export interface Violation {
  readonly side: 'request' | 'answer'
  readonly operation: string
  readonly problems: readonly string[]
  /** Number of the request. */
  readonly request: number
}

export type RequestFilter = Partial<Pick<LoggedRequest, 'method' | 'operation' | 'status' | 'login'>>

export class Log {
  readonly requests: LoggedRequest[] = []
  violations: Violation[] = []

  begin(at: number, method: string, path: string): LoggedRequest {
    const entry: LoggedRequest = { number: this.requests.length + 1, at, method, path, operation: null, status: 0, login: null, token: null, fault: null, body: undefined }
    this.requests.push(entry)
    return entry
  }

  note(side: Violation['side'], { number, method, path, operation }: LoggedRequest, problems: readonly string[]): void {
    if (problems.length > 0) this.violations.push({ side, operation: operation ?? `${method} ${path}`, problems, request: number })
  }

  find(filter: RequestFilter = {}): LoggedRequest[] {
    return this.requests.filter((entry) => Object.entries(filter).every(([key, value]) => entry[key as keyof LoggedRequest] === value))
  }
}
