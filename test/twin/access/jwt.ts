/** What an app proves with its key: a JSON Web Token (RFC 7519) signed with RS256 that lives ten minutes at most. */
import { verify } from 'node:crypto'
import type { TwinApp } from '../model/apps.ts'
import type { State } from '../model/state.ts'

const LONGEST_SECONDS = 600
/** GitHub lets clocks differ a little; ours is exact, and a client that is later than this is wrong. */
const LEEWAY_SECONDS = 60

/** In the shape of one: a token never has a point in it. */
export const isJwt = (value: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(value)

/** The app, or why GitHub does not take it, in its words: clients read them to find that their clock is wrong. */
export function readJwt(state: State, value: string): TwinApp | { readonly status: 401 | 404; readonly message: string } {
  const [head = '', body = '', signature = ''] = value.split('.')
  const [header, claims] = [parse(head), parse(body)]
  if (header === null || claims === null || header['alg'] !== 'RS256') return no('A JSON web token could not be decoded')
  const { iss, iat, exp } = claims
  const now = state.now() / 1000
  if (typeof iss !== 'string' && !Number.isInteger(iss)) return no("'Issuer' claim ('iss') must be an Integer")
  const app = [...state.apps.values()].find(({ id, clientId }) => String(id) === String(iss) || clientId === iss)
  if (app === undefined) return { status: 404, message: 'Integration not found' }
  if (!verify('RSA-SHA256', Buffer.from(`${head}.${body}`), app.publicKey, Buffer.from(signature, 'base64url'))) return no('A JSON web token could not be decoded')
  if (typeof iat !== 'number' || !Number.isInteger(iat) || iat > now + LEEWAY_SECONDS) return no("'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued")
  if (typeof exp !== 'number' || exp <= now) return no("'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires")
  if (exp > now + LONGEST_SECONDS + LEEWAY_SECONDS || exp - iat > LONGEST_SECONDS + LEEWAY_SECONDS) return no("'Expiration time' claim ('exp') is too far in the future")
  return app
}

const no = (message: string): { readonly status: 401; readonly message: string } => ({ status: 401, message })

function parse(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
