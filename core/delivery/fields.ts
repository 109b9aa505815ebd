/** Reads fields of what GitHub sent, or of what says so. A field that is not what it must be ends the reading; nothing is guessed. */
import { isObject } from '../json/is-object.ts'

export type Fields = Readonly<Record<string, unknown>>

/** Thrown by the readers below, caught by `readDelivery`: it says which field, and nothing of its value. */
export class NotAsSent extends Error {
  readonly field: string
  constructor(field: string) {
    super(`${field} is not what GitHub sends`)
    this.name = 'NotAsSent'
    this.field = field
  }
}

/** `has` of own keys only: a body cannot name what objects are made of (A04). */
export const field = (from: Fields, key: string): unknown => (Object.hasOwn(from, key) ? from[key] : undefined)

export function fieldsOf(from: Fields, key: string): Fields {
  const value = field(from, key)
  if (!isObject(value)) throw new NotAsSent(key)
  return value
}

/** Numbers of GitHub's are whole and positive. */
export function idOf(from: Fields, key: string): number {
  const value = field(from, key)
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value <= 0) throw new NotAsSent(key)
  return value
}

export function textOf(from: Fields, key: string, options: { readonly max?: number; readonly like?: RegExp } = {}): string {
  const value = field(from, key)
  const max = options.max ?? 1000
  if (typeof value !== 'string' || value.length > max || options.like?.test(value) === false) throw new NotAsSent(key)
  return value
}

/** null where GitHub sends null; left out means null too. */
export const orNull = <T>(from: Fields, key: string, read: (from: Fields, key: string) => T): T | null => (field(from, key) === null || field(from, key) === undefined ? null : read(from, key))

export function flagOf(from: Fields, key: string): boolean {
  const value = field(from, key)
  if (typeof value !== 'boolean') throw new NotAsSent(key)
  return value
}

export function listOf(from: Fields, key: string): readonly unknown[] {
  const value = field(from, key)
  if (!Array.isArray(value)) throw new NotAsSent(key)
  return value as readonly unknown[]
}

/** Milliseconds since 1970 of `2026-11-22T01:02:03Z`, or of seconds, which GitHub sends in pushes. */
export function momentOf(from: Fields, key: string): number {
  const value = field(from, key)
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 1e11) return value * 1000
  const moment = typeof value === 'string' && MOMENT.test(value) ? Date.parse(value) : Number.NaN
  if (!Number.isFinite(moment)) throw new NotAsSent(key)
  return moment
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/

export const SHA = /^[0-9a-f]{40}$/
/** Of a node: letters, digits and what base64 has. */
export const NODE_ID = /^[A-Za-z0-9_=+/-]{1,128}$/
/** Of an account: `[bot]` ends those of apps. */
export const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})(?:\[bot\])?$/
export const REPOSITORY_NAME = /^[A-Za-z0-9._-]{1,100}$/
/** A name of a branch or tag is a stranger's: it is held to what git takes, roughly, and to a length. */
export const REF = /^(?!.*\.\.)[^\s\p{Cc}~^:?*[\\]{1,255}$/u
