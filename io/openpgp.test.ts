/** Real signatures by a real gpg; what gpg itself says of each stands beside what the policy says. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readArmor } from '../core/integrity/armor.ts'
import type { Trust } from '../core/integrity/integrity.ts'
import { judgeSignature, type RejectionKind } from '../core/integrity/signature-policy.ts'
import { present } from '../test/require.ts'
import { openPgp } from './openpgp.ts'
import { gpgIsThere, openGpg, revocationOf, type TestGpg } from './testing/gpg.ts'

const there = present('gpg', gpgIsThere())
const LIST = `sha256 ${'ab'.repeat(32)} datasets/a/v1/train/a.csv\n`
const DIRECTORY = 'datasets/a/v1'

type Policy = Trust['policy']['trusted_keys'][number]
interface Case {
  readonly signature: string
  readonly keyring: string
  readonly trusted: readonly (string | Policy)[]
  readonly text?: string
  readonly threshold?: number
  readonly now?: number
}

async function judge({ signature, keyring, trusted, text = LIST, threshold = 1, now = Date.now() }: Case): Promise<readonly string[] | 'signed' | string> {
  const armor = readArmor(signature)
  if (!armor.ok) return `armor: ${armor.problem}`
  const facts = await openPgp.read(keyring, [{ armored: signature, over: { checksums: text } }])
  const trusted_keys = trusted.map((each) => (typeof each === 'string' ? { fingerprint: each } : each))
  const verdict = judgeSignature(facts.signatures[0]!, { policy: { trusted_keys, threshold, keyring: 'keys.asc', checksums: 'warn', signatures: 'warn' }, keyring: facts.keyring, at: 'here', changed: [], now }, DIRECTORY)
  return verdict.state === 'signed' ? 'signed' : verdict.rejections.map(({ kind }) => kind satisfies RejectionKind)
}

describe.skipIf(!there)('with gpg as the oracle (skipped where gpg is not installed)', () => {
  let gpg: TestGpg
  let ed: string
  let rsa: string
  const yesterday = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().replace(/[-:]/g, '').slice(0, 15)
  beforeAll(() => {
    gpg = openGpg()
    ed = gpg.key('ed', 'ed25519')
    rsa = gpg.key('rsa', 'rsa4096')
  }, 60_000)
  afterAll(() => gpg?.[Symbol.dispose]())

  test('an Ed25519 and an RSA-4096 key that are trusted sign', async () => {
    for (const key of [ed, rsa]) {
      const signature = gpg.sign(LIST, key)
      expect(gpg.verify(LIST, signature)).toMatchObject({ code: 0, words: expect.arrayContaining(['GOODSIG']) as string[] })
      expect(await judge({ signature, keyring: gpg.publicKeys(key), trusted: [key.toLowerCase()] })).toBe('signed')
    }
  })

  test('NIST P-256 and a keyring of several blocks', async () => {
    const nist = gpg.key('nist', 'nistp256')
    expect(await judge({ signature: gpg.sign(LIST, nist), keyring: `${gpg.publicKeys(ed)}\n${gpg.publicKeys(nist)}`, trusted: [nist] })).toBe('signed')
  })

  test('a signing subkey signs for its primary key; A26: a primary key that is named by its subkey is not trusted', async () => {
    const main = gpg.key('main', 'ed25519', { usage: 'cert' })
    gpg.run(['--quick-add-key', main, 'ed25519', 'sign', 'never'])
    const sub = [...gpg.run(['--with-colons', '--fingerprint', main]).matchAll(/^fpr:+([0-9A-F]+):/gm)][1]![1]!
    const made = { signature: gpg.sign(LIST, main), keyring: gpg.publicKeys(main) }
    expect([await judge({ ...made, trusted: [main] }), await judge({ ...made, trusted: [sub] })]).toEqual(['signed', ['not_trusted']])
  })

  test('a revoked subkey and an expired subkey are refused', async () => {
    const main = gpg.key('subs', 'ed25519', { usage: 'cert', at: yesterday(30) })
    gpg.run(['--quick-add-key', main, 'ed25519', 'sign', '5d'], { at: yesterday(30) })
    const signature = gpg.sign(LIST, main, { at: yesterday(29) })
    expect(gpg.verify(LIST, signature).code).toBe(0)
    expect(await judge({ signature, keyring: gpg.publicKeys(main), trusted: [main] })).toEqual(['expired'])
    gpg.run(['--command-fd', '0', '--edit-key', main], { stdin: 'key 1\nrevkey\ny\n3\n\ny\nsave\n' })
    expect(await judge({ signature, keyring: gpg.publicKeys(main), trusted: [main] })).toEqual(['revoked'])
  })

  test('the wrong key: unknown to the keyring, known but not trusted, trusted for another place', async () => {
    const signature = gpg.sign(LIST, ed)
    expect(await judge({ signature, keyring: gpg.publicKeys(rsa), trusted: [ed, rsa] })).toEqual(['unknown_key'])
    expect(await judge({ signature, keyring: '', trusted: [ed] })).toEqual(['unknown_key'])
    expect(await judge({ signature, keyring: gpg.publicKeys(ed, rsa), trusted: [rsa] })).toEqual(['not_trusted'])
    expect(await judge({ signature, keyring: gpg.publicKeys(ed), trusted: [{ fingerprint: ed, paths: ['models/**'] }] })).toEqual(['not_for_path'])
    expect(await judge({ signature, keyring: gpg.publicKeys(ed), trusted: [{ fingerprint: ed, paths: ['datasets/**'] }] })).toBe('signed')
  })

  test('a list that was changed after it was signed, and the signature of another file', async () => {
    const signature = gpg.sign(LIST, ed)
    const changed = LIST.replace('ab', 'ac')
    expect(gpg.verify(changed, signature)).toMatchObject({ code: 1, words: expect.arrayContaining(['BADSIG']) as string[] })
    expect(await judge({ signature, text: changed, keyring: gpg.publicKeys(ed), trusted: [ed] })).toEqual(['does_not_verify'])
    expect(await judge({ signature: gpg.sign('run_id: x\n', ed), keyring: gpg.publicKeys(ed), trusted: [ed] })).toEqual(['does_not_verify'])
  })

  test('A20: a revocation counts wherever in the keyring it stands: in a later copy of the key, or as a certificate alone', async () => {
    const gone = gpg.key('appended', 'ed25519')
    const signature = gpg.sign(LIST, gone)
    const before = gpg.publicKeys(gone)
    const certificate = revocationOf(gpg, gone)
    gpg.run(['--import'], { stdin: certificate })
    const after = gpg.publicKeys(gone)
    expect(await judge({ signature, keyring: before, trusted: [gone] })).toBe('signed')
    for (const keyring of [`${before}${after}`, `${after}${before}`, `${before}${before}${after}`, `${before}${certificate}`, `${certificate}${before}`]) {
      expect(await judge({ signature, keyring, trusted: [gone] })).toEqual(['revoked'])
    }
    // Of another key it says nothing.
    expect(await judge({ signature: gpg.sign(LIST, ed), keyring: `${gpg.publicKeys(ed)}${after}${certificate}`, trusted: [ed] })).toBe('signed')
  })

  test('A20: an expired key is refused, though gpg ends with 0 for what it signed while it was valid', async () => {
    const key = gpg.key('expired', 'ed25519', { expires: '10d', at: yesterday(100) })
    const signature = gpg.sign(LIST, key, { at: yesterday(95) })
    expect(gpg.verify(LIST, signature)).toMatchObject({ code: 0, words: expect.arrayContaining(['EXPKEYSIG']) as string[] })
    expect(await judge({ signature, keyring: gpg.publicKeys(key), trusted: [key] })).toEqual(['expired'])
  })

  test('A20: a revoked key is refused, though gpg ends with 0; also when it was only retired after it signed', async () => {
    const key = gpg.key('revoked', 'ed25519', { at: yesterday(50) })
    const signature = gpg.sign(LIST, key, { at: yesterday(40) })
    const before = gpg.publicKeys(key)
    expect(await judge({ signature, keyring: before, trusted: [key] })).toBe('signed')
    gpg.run(['--import'], { stdin: revocationOf(gpg, key) })
    expect(gpg.verify(LIST, signature)).toMatchObject({ code: 0, words: expect.arrayContaining(['REVKEYSIG']) as string[] })
    expect(await judge({ signature, keyring: gpg.publicKeys(key), trusted: [key] })).toEqual(['revoked'])
    const retired = gpg.key('retired', 'ed25519', { at: yesterday(50) })
    const old = gpg.sign(LIST, retired, { at: yesterday(40) })
    gpg.run(['--import'], { stdin: gpg.run(['--no-batch', '--command-fd', '0', '--gen-revoke', '--output', '-', retired], { stdin: 'y\n3\n\ny\n' }) })
    expect(await judge({ signature: old, keyring: gpg.publicKeys(retired), trusted: [retired] })).toEqual(['revoked'])
  })

  test('A21: dates before the key was trusted, after it, before it existed, and in the future', async () => {
    const key = gpg.key('dates', 'ed25519', { at: yesterday(200) })
    const keyring = gpg.publicKeys(key)
    const day = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
    const old = gpg.sign(LIST, key, { at: yesterday(100) })
    expect(await judge({ signature: old, keyring, trusted: [{ fingerprint: key, since: day(50) }] })).toEqual(['before_since'])
    expect(await judge({ signature: old, keyring, trusted: [{ fingerprint: key, until: day(150) }] })).toEqual(['after_until'])
    expect(await judge({ signature: old, keyring, trusted: [{ fingerprint: key, since: day(101), until: day(99) }] })).toBe('signed')
    expect(await judge({ signature: old, keyring, trusted: [{ fingerprint: key, since: 'last week' }] })).toEqual(['policy_broken'])
    expect(await judge({ signature: gpg.sign(LIST, key), keyring, trusted: [key], now: Date.now() - 10 * 60_000 })).toEqual(['future'])
    expect(await judge({ signature: gpg.sign(LIST, key), keyring, trusted: [key], now: Date.now() - 60_000 })).toBe('signed')
    const early = gpg.sign(LIST, key, { at: yesterday(300), args: ['--ignore-time-conflict', '--ignore-valid-from'] })
    expect(await judge({ signature: early, keyring, trusted: [key] })).toEqual(['before_key'])
  })

  test('an expired signature', async () => {
    const key = gpg.key('short', 'ed25519', { at: yesterday(30) })
    const signature = gpg.sign(LIST, key, { at: yesterday(20), args: ['--default-sig-expire', '5d'] })
    expect(gpg.verify(LIST, signature)).toMatchObject({ code: 1, words: expect.arrayContaining(['EXPSIG']) as string[] })
    expect(await judge({ signature, keyring: gpg.publicKeys(key), trusted: [key] })).toEqual(['signature_expired'])
  })

  test('A24: SHA-1, RSA-1024 and DSA are refused, RSA-2048 with a reason of its own, though gpg takes them all', async () => {
    const sha1 = gpg.sign(LIST, rsa, { args: ['--digest-algo', 'SHA1', '--allow-weak-digest-algos'] })
    expect(gpg.verify(LIST, sha1).code).toBe(0)
    expect(await judge({ signature: sha1, keyring: gpg.publicKeys(rsa), trusted: [rsa] })).toEqual(['weak_hash'])
    for (const [algorithm, reason] of [['rsa1024', 'weak_key'], ['rsa2048', 'short_rsa'], ['rsa3072', null], ['dsa2048', 'weak_key'], ['secp256k1', 'weak_key']] as const) {
      const key = gpg.key(algorithm, algorithm)
      const signature = gpg.sign(LIST, key)
      expect([algorithm, gpg.verify(LIST, signature).code]).toEqual([algorithm, 0])
      expect([algorithm, await judge({ signature, keyring: gpg.publicKeys(key), trusted: [key] })]).toEqual([algorithm, reason === null ? 'signed' : [reason]])
    }
  })

  test('A24: a key that only a SHA-1 signature holds together is refused', async () => {
    const key = gpg.key('sha1-self', 'rsa3072', { at: yesterday(5) })
    gpg.run(['--cert-digest-algo', 'SHA1', '--allow-weak-digest-algos', '--quick-set-expire', key, '2y'])
    // The older certification is taken out by the export; only the new one by SHA-1 is left.
    const keyring = gpg.run(['--armor', '--export-options', 'export-minimal', '--export', key])
    const signature = gpg.sign(LIST, key)
    expect(gpg.verify(LIST, signature).code).toBe(0)
    expect(await judge({ signature, keyring, trusted: [key] })).toEqual(['unsound'])
  })

  test('A22: two armored blocks, text around the block, two signatures by one key', async () => {
    const signature = gpg.sign(LIST, ed)
    const one = { keyring: gpg.publicKeys(ed, rsa), trusted: [ed, rsa] }
    expect(gpg.verify(LIST, signature + gpg.sign(LIST, rsa)).words.filter((word) => word === 'GOODSIG').length).toBeGreaterThan(0)
    expect(await judge({ ...one, signature: signature + gpg.sign(LIST, rsa) })).toBe('armor: several_blocks')
    expect(await judge({ ...one, signature: `see below\n${signature}` })).toBe('armor: text_around')
    expect(await judge({ ...one, signature: `${signature}trailing\n` })).toBe('armor: text_around')
    expect(await judge({ ...one, signature: twoIn([signature, gpg.sign(LIST, ed, { at: yesterday(0) })]) })).toEqual(['doubled'])
  })

  test('A22: one bad signature among good ones spoils all', async () => {
    const good = gpg.sign(LIST, ed)
    const stranger = gpg.key('stranger', 'ed25519')
    expect(await judge({ signature: twoIn([good, gpg.sign(LIST, stranger)]), keyring: gpg.publicKeys(ed), trusted: [ed] })).toEqual(['unknown_key'])
    expect(await judge({ signature: twoIn([good, gpg.sign('other\n', rsa)]), keyring: gpg.publicKeys(ed, rsa), trusted: [ed, rsa] })).toEqual(['does_not_verify'])
  })

  test('several signers: two different trusted keys reach a threshold of two, one does not', async () => {
    const both = twoIn([gpg.sign(LIST, ed), gpg.sign(LIST, rsa)])
    const place = { keyring: gpg.publicKeys(ed, rsa), trusted: [ed, rsa], threshold: 2 }
    expect([await judge({ ...place, signature: both }), await judge({ ...place, signature: gpg.sign(LIST, ed) })]).toEqual(['signed', ['too_few']])
    const together = gpg.run(['--armor', '--detach-sign', '--digest-algo', 'SHA256', '--local-user', ed, '--local-user', rsa, '--output', '-'], { stdin: LIST })
    expect(await judge({ ...place, signature: together })).toBe('signed')
  })

  test('A23: text mode, a cleartext message and an inline message are refused', async () => {
    const one = { keyring: gpg.publicKeys(ed), trusted: [ed] }
    const text = gpg.sign(LIST, ed, { args: ['--textmode'] })
    expect(gpg.verify(LIST, text).code).toBe(0)
    expect(gpg.verify(LIST.replace('\n', '\r\n'), text).code).toBe(0)
    expect(await judge({ ...one, signature: text })).toEqual(['text_mode'])
    expect(await judge({ ...one, signature: gpg.run(['--clear-sign', '--local-user', ed, '--output', '-'], { stdin: LIST }) })).toBe('armor: cleartext')
    expect(await judge({ ...one, signature: gpg.run(['--armor', '--sign', '--local-user', ed, '--output', '-'], { stdin: LIST }) })).toBe('armor: inline')
    expect(await judge({ ...one, signature: gpg.publicKeys(ed) })).toBe('armor: public_key')
  })

  test('a keyring with a private key in it is told, and its public block is read', async () => {
    const secret = gpg.run(['--armor', '--export-secret-keys', ed])
    const { keyring } = await openPgp.read(`${secret}\n${gpg.publicKeys(rsa)}`, [{ armored: gpg.sign(LIST, rsa), over: { checksums: LIST } }])
    expect([keyring.hasPrivate, keyring.keys.map(({ fingerprint }) => fingerprint)]).toEqual([true, [rsa]])
  })

  test('A22: flipping any byte of a signature never makes it pass for another list, and never throws', async () => {
    const signature = gpg.sign(LIST, ed)
    const bytes = readArmor(signature)
    const keyring = gpg.publicKeys(ed)
    if (!bytes.ok) throw new Error('the armor of gpg is refused')
    const verdicts = await Promise.all([...bytes.value.keys()].map((at) => judge({ signature: armored(bytes.value.with(at, bytes.value[at]! ^ 0x10)), keyring, trusted: [ed], text: LIST.replace('ab', 'cd') })))
    expect(verdicts.filter((verdict) => verdict === 'signed')).toEqual([])
  })
})

test.each([['Ed25519', 'curve25519'], ['Ed448', 'curve448']] as const)('a v6 key with %s, which gpg 2.2 cannot make, signs; its fingerprint has 64 digits', async (_name, type) => {
  const { config, createMessage, generateKey, sign } = await import('openpgp')
  const { privateKey, publicKey } = await generateKey({ userIDs: [{ name: 'six' }], type, format: 'object', config: { ...config, v6Keys: true } })
  const signature = await sign({ message: await createMessage({ binary: new TextEncoder().encode(LIST) }), signingKeys: privateKey, detached: true })
  const fingerprint = publicKey.getFingerprint()
  expect(fingerprint).toHaveLength(64)
  expect(await judge({ signature, keyring: publicKey.armor(), trusted: [fingerprint] })).toBe('signed')
  expect(await judge({ signature, keyring: publicKey.armor(), trusted: [fingerprint.slice(0, 40)] })).toEqual(['not_trusted'])
})

test('A08: a keyring made of beginnings takes the time of any other text', async () => {
  const started = performance.now()
  const { keyring } = await openPgp.read('-----BEGIN PGP PUBLIC KEY BLOCK-----\n'.repeat(25_000), [])
  expect([keyring.problems, performance.now() - started < 2000]).toEqual([['it holds no armored public key'], true])
})

/** One armored block with the packets of both, as `gpg -u A -u B` or a second signer makes it. */
function twoIn(signatures: readonly string[]): string {
  return armored(Uint8Array.from(signatures.flatMap((each) => {
    const armor = readArmor(each)
    return armor.ok ? [...armor.value] : []
  })))
}

const armored = (bytes: Uint8Array): string => `-----BEGIN PGP SIGNATURE-----\n\n${Buffer.from(bytes).toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END PGP SIGNATURE-----\n`
