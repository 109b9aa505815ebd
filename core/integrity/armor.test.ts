import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../test/cpu-time.ts'
import { readArmor, SIGNATURE_MAX_BYTES } from './armor.ts'

const block = (body: string, kind = 'SIGNATURE', headers = ''): string => `-----BEGIN PGP ${kind}-----\n${headers}\n${body}\n-----END PGP ${kind}-----\n`

test.each([
  ['as gpg writes it', block('AAEC\n=abcd')],
  ['without a checksum', block('AAEC')],
  ['with a version and a comment', block('AAEC', 'SIGNATURE', 'Version: x\nComment: y\n')],
  ['with line ends of Windows and empty lines around it', `\r\n${block('AAEC').replaceAll('\n', '\r\n')}\r\n`],
])('one block is read %s', (_name, text) => {
  expect(readArmor(text)).toEqual({ ok: true, value: new Uint8Array([0, 1, 2]) })
})

test.each([
  ['A22: two blocks', block('AAEC') + block('AAEC'), 'several_blocks'],
  ['A22: a signature and a key', block('AAEC') + block('AAEC', 'PUBLIC KEY BLOCK'), 'public_key'],
  ['A22: text before it', `hello\n${block('AAEC')}`, 'text_around'],
  ['A22: text after it', `${block('AAEC')}hello`, 'text_around'],
  ['A23: a cleartext message', `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nx\n${block('AAEC')}`, 'cleartext'],
  ['A23: an inline message', block('AAEC', 'MESSAGE'), 'inline'],
  ['a private key', block('AAEC', 'PRIVATE KEY BLOCK'), 'private_key'],
  ['binary', '\u0088\u0001', 'not_armored'],
  ['nothing', '', 'not_armored'],
  ['another kind of file', '-----BEGIN CERTIFICATE-----\nAAEC\n-----END CERTIFICATE-----\n', 'not_armored'],
  ['no end', '-----BEGIN PGP SIGNATURE-----\n\nAAEC\n', 'broken'],
  ['no empty line', '-----BEGIN PGP SIGNATURE-----\nAAEC\n-----END PGP SIGNATURE-----\n', 'broken'],
  ['something that is no base64', block('A*EC'), 'broken'],
  ['an empty body', block(''), 'broken'],
  ['a header that is none', block('AAEC', 'SIGNATURE', 'hello\n'), 'broken'],
  ['A22: more than 16 KiB', block('A'.repeat(SIGNATURE_MAX_BYTES)), 'too_large'],
])('%s is refused', (_name, text, problem) => {
  expect(readArmor(text)).toEqual({ ok: false, problem })
})

test('A22: whatever the pieces, what is accepted has one block, and nothing but its bytes', () => {
  const piece = fc.constantFrom('-----BEGIN PGP SIGNATURE-----', '-----END PGP SIGNATURE-----', '-----BEGIN PGP MESSAGE-----', '', 'AAEC', '=abcd', 'Version: 1', 'x', ' ', '\r')
  fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (lines) => {
    const text = lines.join('\n')
    const accepted = readArmor(text).ok
    expect(accepted && (text.match(/BEGIN PGP/g)?.length !== 1 || /^x$/m.test(text))).toBe(false)
  }), { numRuns: 2000 })
})

test('A08: lines of blanks that end in a letter take the time of any other text', () => {
  const begin = cpuNow()
  for (let times = 0; times < 50; times++) expect(readArmor(`${' '.repeat(16_000)}x`)).toEqual({ ok: false, problem: 'not_armored' })
  expect(cpuNow() - begin).toBeLessThan(500)
})
