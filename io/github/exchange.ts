/** One request through Octokit, and whatever came back. Repeats nothing, waits for nothing, judges nothing. */
import { Octokit } from '@octokit/rest'
import { TooLarge } from './capped-fetch.ts'
import type { Ask, Reply } from './request.ts'

/** `status` null: no answer came. */
export type Exchanged = { readonly status: number | null; readonly headers: Reply['headers']; readonly data: unknown } | { readonly tooLarge: true }

export interface ExchangeOptions {
  /** Goes to one API only, and caps what it reads (capped-fetch.ts). */
  readonly fetch: typeof fetch
  readonly headers?: Readonly<Record<string, string>>
}

export function openOctokit(apiUrl: URL, token?: string): Octokit {
  return new Octokit({ ...(token === undefined ? {} : { auth: token }), baseUrl: apiUrl.href.replace(/\/$/, ''), userAgent: 'hortus', log: SILENT })
}

/** Never throws: an answer of any status, or none. */
export async function exchange(octokit: Octokit, { route, parameters }: Pick<Ask<unknown>, 'route' | 'parameters'>, options: ExchangeOptions): Promise<Exchanged> {
  try {
    const { status, headers, data } = await octokit.request(route, { ...parameters, headers: { 'x-github-api-version': '2022-11-28', ...options.headers }, request: { fetch: options.fetch, log: SILENT } })
    return { status, headers, data }
  } catch (error) {
    if (isTooLarge(error)) return { tooLarge: true }
    const { response } = error as { readonly response?: Reply }
    return response === undefined ? { status: null, headers: {}, data: null } : { status: response.status, headers: response.headers, data: response.data }
  }
}

export const isGood = (status: number | null, also: readonly number[] = []): boolean => status !== null && ((status >= 200 && status < 300) || status === 302 || also.includes(status))

/** Octokit wraps what its fetch throws. */
const isTooLarge = (error: unknown): boolean => error instanceof TooLarge || (error instanceof Error && error.cause instanceof TooLarge)

/** Octokit would print each request that fails, and what a server says is deprecated. */
const nothing = (): void => undefined
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing }
