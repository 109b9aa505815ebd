/** What gpg cannot be asked to make: subkeys that were adopted, keys without flags, v6 fingerprints. The rest: io/openpgp.test.ts. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Trust } from './integrity.ts'
import type { KeyFacts, PacketFacts, SubkeyFacts } from './signature-facts.ts'
import { judgeSignature } from './signature-policy.ts'

const NOW = Date.UTC(2026, 0, 10)
const DAY = 86_400_000
const PRIMARY = 'A'.repeat(40)
const SUB = 'B'.repeat(40)
const one = { algorithm: 'ed25519', bits: null, curve: null, created: NOW - 100 * DAY, expires: null, revoked: false, sound: true, maySign: true }
const key = (more: Partial<KeyFacts> = {}): KeyFacts => ({ ...one, fingerprint: PRIMARY, subkeys: [], ...more })
const subkey = (more: Partial<SubkeyFacts> = {}): SubkeyFacts => ({ ...one, fingerprint: SUB, backSigned: true, ...more })
const packet = (more: Partial<PacketFacts> = {}): PacketFacts => ({ type: 0, hash: 'sha256', created: NOW - DAY, expires: null, issuer: PRIMARY, made: { primary: PRIMARY, by: PRIMARY, over: 'checksums' }, named: [PRIMARY], ...more })
const bySub = packet({ issuer: SUB, made: { primary: PRIMARY, by: SUB, over: 'checksums' } })
const trust = (keys: readonly KeyFacts[], more: Partial<Trust['policy']> = {}): Trust => ({ policy: { trusted_keys: keys.map(({ fingerprint }) => ({ fingerprint })), threshold: 1, keyring: 'k', checksums: 'warn', signatures: 'warn', ...more }, keyring: { keys, problems: [], hasPrivate: false }, at: 'here', changed: [], now: NOW })
const judge = (packets: readonly PacketFacts[], given: Trust) => {
  const verdict = judgeSignature({ problem: null, packets }, given, 'datasets/a/v1')
  return verdict.state === 'signed' ? verdict.signers : verdict.rejections.map(({ kind }) => kind)
}

test.each<[string, PacketFacts, KeyFacts, readonly string[]]>([
  ['a primary key that holds', packet(), key(), [PRIMARY]],
  ['a subkey that holds signs for its primary key', bySub, key({ subkeys: [subkey()] }), [PRIMARY]],
  ['A26: a subkey that never agreed to belong to the key', bySub, key({ subkeys: [subkey({ backSigned: false })] }), ['no_back_signature']],
  ['A26: a subkey that is not marked for signing', bySub, key({ subkeys: [subkey({ maySign: false })] }), ['may_not_sign']],
  ['A26: a subkey that nothing binds', bySub, key({ subkeys: [subkey({ sound: false })] }), ['unsound']],
  ['a primary key that may only certify, used to sign', packet(), key({ maySign: false }), ['may_not_sign']],
  ['a primary key that may only certify, with a signing subkey', bySub, key({ maySign: false, subkeys: [subkey()] }), [PRIMARY]],
  ['A20: a good subkey of a revoked key', bySub, key({ revoked: true, subkeys: [subkey()] }), ['revoked']],
  ['A20: a good subkey of an expired key', bySub, key({ expires: NOW, subkeys: [subkey()] }), ['expired']],
  ['A24: a good subkey of a key by RSA-1024', bySub, key({ algorithm: 'rsaEncryptSign', bits: 1024, subkeys: [subkey()] }), ['weak_key']],
  ['A24: brainpool is not on the list', packet(), key({ algorithm: 'ecdsa', curve: 'brainpoolP256r1' }), ['weak_key']],
  ['A24: an algorithm that nobody knows', packet(), key({ algorithm: 'pqc-9000' }), ['weak_key']],
  ['A24: SHA-224', packet({ hash: 'sha224' }), key(), ['weak_hash']],
  ['a signature of a kind for keys', packet({ type: 0x13 }), key(), ['wrong_type']],
  ['a signature without a date', packet({ created: null }), key(), ['no_date']],
  ['A21: six minutes ahead of the clock', packet({ created: NOW + 6 * 60_000 }), key(), ['future']],
  ['four minutes ahead of the clock', packet({ created: NOW + 4 * 60_000 }), key(), [PRIMARY]],
  ['A21: before its subkey was made', { ...bySub, created: NOW - 2 * DAY }, key({ subkeys: [subkey({ created: NOW - DAY })] }), ['before_key']],
])('%s', (_name, given, by, expected) => {
  expect(judge([given], trust([by]))).toEqual(expected)
})

test('A26: a v6 key is named by its 64 digits, in any case; the first 40 of them are not enough', () => {
  const long = `${'C'.repeat(40)}${'D'.repeat(24)}`
  const [six, made] = [key({ fingerprint: long }), packet({ issuer: long, named: [long], made: { primary: long, by: long, over: 'checksums' } })]
  expect(judge([made], trust([six], { trusted_keys: [{ fingerprint: long.toLowerCase() }] }))).toEqual([long])
  expect(judge([made], trust([six], { trusted_keys: [{ fingerprint: long.slice(0, 40) }] }))).toEqual(['not_trusted'])
})

test('no packets, and packets that cannot be read, are no signature', () => {
  expect(judge([], trust([key()]))).toEqual(['unreadable'])
  expect(judgeSignature({ problem: 'x', packets: [packet()] }, trust([key()]), 'd').state).toBe('rejected')
})

test('signatures over the list and over config.yaml in one block are refused', () => {
  const other = 'E'.repeat(40)
  const config = packet({ issuer: other, named: [other], made: { primary: other, by: other, over: 'config' } })
  expect(judge([packet(), config], trust([key(), key({ fingerprint: other })]))).toEqual(['mixed'])
})

test('A22: whatever the packets, signed means that each was made by another trusted key, and enough of them', () => {
  const names = ['A', 'B', 'C'].map((letter) => letter.repeat(40))
  const any = fc.record({ who: fc.constantFrom(...names), verifies: fc.boolean(), hash: fc.constantFrom('sha256', 'sha1'), type: fc.constantFrom(0, 1) })
  fc.assert(fc.property(fc.array(any, { maxLength: 4 }), fc.subarray(names), fc.integer({ min: 1, max: 3 }), (drawn, trusted, threshold) => {
    const packets = drawn.map(({ who, verifies, hash, type }) => packet({ hash, type, issuer: who, named: [who], made: verifies ? { primary: who, by: who, over: 'checksums' } : null }))
    const verdict = judgeSignature({ problem: null, packets }, trust(names.map((fingerprint) => key({ fingerprint })), { trusted_keys: trusted.map((fingerprint) => ({ fingerprint })), threshold }), 'd')
    const good = drawn.every(({ who, verifies, hash, type }) => verifies && hash === 'sha256' && type === 0 && trusted.includes(who)) && new Set(drawn.map(({ who }) => who)).size === drawn.length && drawn.length >= threshold
    expect(verdict.state).toBe(good ? 'signed' : 'rejected')
  }), { numRuns: 1000 })
})
