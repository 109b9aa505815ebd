/** Tokens: who they are, which repositories they reach, and what they may do there. */
import { randomBytes } from 'node:crypto'
import type { Installation } from '../model/apps.ts'
import type { Identity } from '../model/people.ts'
import type { Permissions } from './permissions.ts'

export interface Token {
  readonly value: string
  readonly identity: Identity
  /** Numbers of repositories. */
  readonly repositories: 'all' | readonly number[]
  /** Of a person's token without it: whatever the person may do. */
  readonly permissions: Permissions | undefined
  /** Milliseconds of the twin's time; installation tokens live an hour. */
  readonly expiresAt: number
  /** Requests an hour. */
  readonly hourly: number
  /** What the app may there now bounds what the token was given. */
  readonly installation?: Installation
}

export class Tokens {
  readonly #byValue = new Map<string, Token>()

  add(token: Omit<Token, 'value'> & { readonly value?: string }): Token {
    const value = token.value ?? newValue(token.identity)
    const whole = { ...token, value }
    this.#byValue.set(value, whole)
    return whole
  }

  revoke(value: string): void {
    this.#byValue.delete(value)
  }

  /** An installation that is gone takes its tokens along. */
  revokeOf(installation: Installation): void {
    for (const [value, token] of this.#byValue) if (token.installation === installation) this.#byValue.delete(value)
  }

  /** Null: no header at all. `unknown`: a header that no living token stands in. */
  fromHeader(header: string | undefined, now: number): Token | null | 'unknown' {
    if (header === undefined) return null
    const value = tokenIn(header)
    const token = value === null ? undefined : this.#byValue.get(value)
    return token === undefined || token.expiresAt <= now ? 'unknown' : token
  }
}

/** `token x`, `bearer x`, and basic authorization, in which git sends the token as the password. */
function tokenIn(header: string): string | null {
  const [, scheme = '', rest = ''] = /^(\w+)\s+(\S+)$/.exec(header.trim()) ?? []
  if (/^(token|bearer)$/i.test(scheme)) return rest
  if (!/^basic$/i.test(scheme)) return null
  const [user = '', password = ''] = Buffer.from(rest, 'base64').toString('utf8').split(':')
  return password === '' || password === 'x-oauth-basic' ? user : password
}

/** In the shapes of github.com, so that redactors and secret scanners see what they would see there. */
function newValue({ type }: Identity): string {
  const letters = randomBytes(54).toString('base64').replaceAll(/[^a-z0-9]/gi, 'x').slice(0, 36)
  return `${type === 'Bot' ? 'ghs' : 'ghp'}_${letters}`
}
