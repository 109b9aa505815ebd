/** How an App proves who it is: a token that it signs itself, valid for minutes (GitHub, "Generating a JWT for a GitHub App"). */
import { createSign } from 'node:crypto'

/** GitHub takes ten minutes at most, and clocks differ: it begins a minute ago. */
const BEGINS_BEFORE_S = 60
export const LIVES_S = 9 * 60

/** `now`: milliseconds since 1970. `privateKey`: PEM, PKCS#1 or PKCS#8. Throws where it is no RSA key. */
export function appJwt(appId: number, privateKey: string, now: number): string {
  const at = Math.floor(now / 1000)
  const said = [{ alg: 'RS256', typ: 'JWT' }, { iat: at - BEGINS_BEFORE_S, exp: at + LIVES_S, iss: String(appId) }].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${said}.${createSign('RSA-SHA256').update(said).sign(privateKey, 'base64url')}`
}
