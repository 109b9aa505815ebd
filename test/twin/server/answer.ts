/** What a handler returns, and GitHub's ways to say no. */
import type { Call } from './route.ts'

export interface Answer {
  readonly status: number
  /** JSON when it is not a string or bytes; absent for no body. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly type?: string
}

/** Thrown by a handler or a rule of the model to end a request. */
export class Refusal extends Error {
  readonly status: number
  readonly errors: readonly unknown[] | undefined

  constructor(status: number, message: string, errors?: readonly unknown[]) {
    super(message)
    this.status = status
    this.errors = errors
  }
}

export const ok = (body: unknown): Answer => ({ status: 200, body })

export const created = (body: unknown, location?: string): Answer => ({ status: 201, body, ...(location === undefined ? {} : { headers: { location } }) })

export const gone: Answer = { status: 204 }

export const notFound = (): Refusal => new Refusal(404, 'Not Found')

/** 422 for one field, in the shape that GitHub's models answer. */
export const invalid = (resource: string, field: string, code: string, message?: string): Refusal =>
  new Refusal(422, 'Validation Failed', [{ resource, code, field, ...(message === undefined ? {} : { message }) }])

/** The error document: since 2024 GitHub repeats the status in it, as a string. */
export function errorAnswer({ status, message, errors }: Pick<Refusal, 'status' | 'message'> & { errors?: readonly unknown[] | undefined }, docs: string): Answer {
  return { status, body: { message, ...(errors === undefined ? {} : { errors }), documentation_url: docs, status: String(status) } }
}

/** A path parameter that must be a number, else there is no such thing. */
export function numberOf(call: Call, name: string): number {
  const text = call.params[name] ?? ''
  if (!/^\d{1,15}$/.test(text)) throw notFound()
  return Number(text)
}
