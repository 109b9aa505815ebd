import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publicKeyOf, publicText, readTicket, signTicket, ticketKey, type Ticket } from './ticket.ts'

const app = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = String(app.privateKey.export({ type: 'pkcs1', format: 'pem' }))
const key = ticketKey(pem)
const publicKey = publicKeyOf(publicText(key))!
const TICKET: Ticket = { v: 1, key: 'c:IC_a:0:0123456789abcdef', repository: 5, garden: 'acme/garden', pull: 7, commit: 'a'.repeat(40), base: 'b'.repeat(40), example: 'x/y', path: 'examples/x/y', tree: 'c'.repeat(40), policy: 'd'.repeat(64), approver: 3, minutes: 60, gpus: 1, iat: 1000, exp: 1000 + 86_400, nonce: 'e'.repeat(32) }
const ground = { now: 1_100_000, repository: 5, publicKey }
const read = (text: string, more: Partial<typeof ground> = {}): string => {
  const ticket = readTicket(text, { ...ground, ...more })
  return ticket.ok ? 'ok' : ticket.problem.code
}

test('a ticket is read as it was written, and the same ticket has the same bytes', () => {
  expect(readTicket(signTicket(TICKET, key), ground)).toEqual({ ok: true, value: TICKET })
  expect(signTicket(TICKET, key)).toBe(signTicket({ ...TICKET }, ticketKey(String(app.privateKey.export({ type: 'pkcs8', format: 'pem' })))))
})

test('it is for one repository and one day', () => {
  const text = signTicket(TICKET, key)
  expect(read(text, { repository: 6 })).toBe('TICKET.REPOSITORY')
  expect(read(text, { now: TICKET.exp * 1000 })).toBe('TICKET.EXPIRED')
  expect(read(text, { now: TICKET.exp * 1000 - 1 })).toBe('ok')
  expect(read(text, { now: (TICKET.iat - 301) * 1000 })).toBe('TICKET.EARLY')
})

test('a signature of another key, of no key, or of a key of another kind is none', () => {
  expect(read(signTicket(TICKET, generateKeyPairSync('ed25519').privateKey))).toBe('TICKET.SIGNATURE')
  expect(read(signTicket(TICKET, key).replace(/\.[^.]*$/, '.AA'))).toBe('TICKET.SIGNATURE')
  expect(read(signTicket(TICKET, app.privateKey), { publicKey: createPublicKey(app.privateKey) })).toBe('TICKET.SIGNATURE')
})

test('a header of a stranger is not obeyed: `none`, HS256 with the public key, another type, a reordered one', () => {
  const [, claims, signature] = signTicket(TICKET, key).split('.')
  for (const header of [{ alg: 'none' }, { alg: 'HS256', typ: 'hortus-ticket' }, { typ: 'hortus-ticket', alg: 'EdDSA' }, { alg: 'EdDSA', typ: 'JWT' }, { alg: 'EdDSA', typ: 'hortus-ticket', jwk: {} }]) expect(read(`${Buffer.from(JSON.stringify(header)).toString('base64url')}.${claims}.${signature}`)).toBe('TICKET.HEADER')
})

test('claims that are missing, too many or of another form are refused, however well they are signed', () => {
  for (const more of [{ commit: 'main' }, { example: '../x' }, { path: '-rf' }, { garden: 'acme' }, { garden: 'a/b;id' }, { nonce: '' }, { v: 2 }, { minutes: -1 }, { exp: '9' }, { tree: null }, { extra: 1 }, { example: 'x'.repeat(201) }]) expect(read(signTicket({ ...TICKET, ...more } as unknown as Ticket, key))).toBe('TICKET.CLAIMS')
  const { nonce: _, ...without } = TICKET
  expect(read(signTicket(without as Ticket, key))).toBe('TICKET.CLAIMS')
})

test('no change of a single character of a ticket is read as a ticket of another content', () => {
  const text = signTicket(TICKET, key)
  fc.assert(fc.property(fc.nat({ max: text.length - 1 }), fc.constantFrom(...'AZaz09-_.='), (at, letter) => {
    const changed = `${text.slice(0, at)}${letter}${text.slice(at + 1)}`
    const got = readTicket(changed, ground)
    expect(got.ok ? got.value : TICKET).toEqual(TICKET)
  }), { numRuns: 300 })
})

test('no text makes the reader throw', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void expect(read(text)).not.toBe('ok')), { numRuns: 300 })
  expect(read('a'.repeat(5000))).toBe('TICKET.FORM')
  expect(publicKeyOf('x')).toBeNull()
})
