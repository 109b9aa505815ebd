import type { Origin } from './origin.ts'

/** One thing a layer says: this value at this place. A layer is a list of them, whatever it was written in. */
export interface Assignment {
  /** Keys from the root, for instance `['build', 'args', 'BASE']`. */
  readonly path: readonly string[]
  /** As written; converted by the schema when it is applied. */
  readonly value: unknown
  readonly origin: Origin
}

/** What is wrong with a layer. All of them are collected before anyone is told. */
export interface Issue {
  readonly kind: 'syntax' | 'forbidden_key' | 'unknown_key' | 'wrong_type' | 'not_allowed' | 'lowered'
  /** Dotted, for people. */
  readonly path: string
  readonly message: string
  readonly fix: string
  readonly origin: Origin
}

/** These names reach an object's prototype in careless code: refused in every layer, at every depth (A04). */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export const dotted = (path: readonly string[]): string => path.join('.')
