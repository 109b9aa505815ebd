/** What the parts of a repository client are made of. */
import type { Page } from '../../../core/world/github.ts'
import { lastPage } from '../../../io/github/readers.ts'
import type { Reply, Send } from '../../../io/github/request.ts'

export interface Parts {
  readonly send: Send
  /** `{owner}/{repo}` of a route; the transport puts the number in their place. */
  readonly here: { readonly owner: string; readonly repo: string }
  readonly app: { readonly id: number; readonly slug: string }
}

export const BIG = 40 * 1024 * 1024

export const pageOf = <T>(reply: Reply, items: readonly T[] | null, page: number): Page<T> | null => (items === null ? null : { items, last: lastPage(reply.headers['link'], page) })

/** Keys that are not there are not sent. */
export const given = (values: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

/** For answers that say nothing but that it is done. A page for people is no such answer, whatever its status: a proxy wrote it, and GitHub was not asked. */
export const done = ({ status, data }: Reply): { readonly done: true } | null => (status >= 200 && status < 500 && (typeof data !== 'string' || data === '') ? { done: true } : null)
