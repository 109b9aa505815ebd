/**
 * What an executor is shown: one commit, one example, one run, signed by the bot (security 3.2). A JWS in its compact form with Ed25519 and
 * nothing else; no header of a stranger is ever obeyed. Pure: who burns the nonce is `actions/ticket`.
 */
import { createPrivateKey, createPublicKey, hkdfSync, sign, verify, type KeyObject } from 'node:crypto'
import { isObject } from '../json/is-object.ts'
import { fail, ok, type Problem, type Result } from '../problem.ts'
import { MAX_EXAMPLE, PATTERNS } from './patterns.ts'

export interface Ticket {
  readonly v: 1
  /** Key of the task. */
  readonly key: string
  /** Number and name of the repository that the commit is of. */
  readonly repository: number
  readonly garden: string
  readonly pull: number
  readonly commit: string
  readonly base: string
  readonly example: string
  /** Directory of the example and its git tree at the commit. */
  readonly path: string
  readonly tree: string
  /** Digest of the settings that it was approved under. */
  readonly policy: string
  /** Number of the account. */
  readonly approver: number
  readonly minutes: number
  readonly gpus: number
  /** Seconds since 1970: written, and not begun after. */
  readonly iat: number
  readonly exp: number
  /** Burnt once. */
  readonly nonce: string
}

const HEADER = { alg: 'EdDSA', typ: 'hortus-ticket' } as const
const MAX_LENGTH = 4096
/** Clocks differ. */
const SKEW_S = 300

export const signTicket = (ticket: Ticket, key: KeyObject): string => {
  const said = `${encode(HEADER)}.${encode(ticket)}`
  return `${said}.${sign(null, Buffer.from(said), key).toString('base64url')}`
}

export interface TicketGround {
  readonly now: number
  readonly repository: number
  readonly publicKey: KeyObject
}

export function readTicket(text: string, { now, repository, publicKey }: TicketGround): Result<Ticket> {
  if (text.length > MAX_LENGTH || !/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/.test(text)) return fail(refuse('FORM', 'It is no ticket.'))
  const [header = '', claims = '', signature = ''] = text.split('.')
  if (header !== encode(HEADER)) return fail(refuse('HEADER', 'It is signed in another way than tickets are.'))
  if (publicKey.asymmetricKeyType !== 'ed25519' || !verify(null, Buffer.from(`${header}.${claims}`), publicKey, Buffer.from(signature, 'base64url'))) return fail(refuse('SIGNATURE', 'The signature is not of the key that this executor trusts.'))
  const ticket = readClaims(claims)
  if (ticket === null) return fail(refuse('CLAIMS', 'What it says is not complete.'))
  if (ticket.repository !== repository) return fail(refuse('REPOSITORY', 'It is for another repository.'))
  const seconds = Math.floor(now / 1000)
  if (ticket.iat > seconds + SKEW_S) return fail(refuse('EARLY', 'It is from the future.'))
  return seconds >= ticket.exp ? fail(refuse('EXPIRED', 'It has expired.')) : ok(ticket)
}

const refuse = (code: string, message: string): Problem => ({ code: `TICKET.${code}`, message, next: 'Approve the commit again with a new comment; docs/bot-jobs.md says what an executor must be given.' })

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

function readClaims(text: string): Ticket | null {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return null
  }
  if (!isObject(value)) return null
  const fits = Object.entries(CLAIMS).every(([name, holds]) => holds(value[name])) && Object.keys(value).length === Object.keys(CLAIMS).length
  return fits ? (value as unknown as Ticket) : null
}

const text = (pattern: RegExp, max = 200) => (value: unknown): boolean => typeof value === 'string' && value.length <= max && pattern.test(value)
const count = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

const CLAIMS = {
  v: (value) => value === 1,
  key: text(PATTERNS.key),
  repository: count,
  garden: text(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/),
  pull: count,
  commit: text(PATTERNS.commit),
  base: text(PATTERNS.commit),
  example: text(PATTERNS.example, MAX_EXAMPLE),
  path: text(PATTERNS.example, MAX_EXAMPLE + 100),
  tree: text(PATTERNS.commit),
  policy: text(/^[0-9a-f]{64}$/),
  approver: count,
  minutes: count,
  gpus: count,
  iat: count,
  exp: count,
  nonce: text(/^[0-9a-f]{32}$/),
} as const satisfies Readonly<Record<keyof Ticket, (value: unknown) => boolean>>

/**
 * The bot's key for tickets, made of the private key of the App: one secret less to keep, and changed with it. HKDF (RFC 5869) over the
 * PKCS #8 form, so that the spelling of the PEM file does not matter.
 */
export function ticketKey(appKey: string): KeyObject {
  const secret = createPrivateKey(appKey).export({ type: 'pkcs8', format: 'der' })
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'hortus ticket v1', 32))
  return createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' })
}

/** RFC 8410: the bytes before the 32 of the seed. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** What an executor is given: the raw 32 bytes, base64url. */
export const publicText = (key: KeyObject): string => String(createPublicKey(key).export({ format: 'jwk' }).x)

/** null: it is no such key. */
export function publicKeyOf(x: string): KeyObject | null {
  if (!/^[A-Za-z0-9_-]{43}$/.test(x)) return null
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  } catch {
    return null
  }
}
