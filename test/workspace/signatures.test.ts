/** Every wrong signature of a workspace is found with its own code, whatever gpg itself would say of it. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { validate } from '../../app/validate.ts'
import { readArmor } from '../../core/integrity/armor.ts'
import type { Config } from '../../core/schema/config.ts'
import { gpgIsThere, openGpg, revocationOf, type TestGpg } from '../../io/testing/gpg.ts'
import { temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { present } from '../require.ts'
import { fullProfile, openQuietWorld } from './open.ts'
import { validWorkspace } from './valid-workspace.ts'

const VERSION = 'models/digits-net/v1'
const LIST = `${VERSION}/CHECKSUMS.txt`
const SIGNATURE = `${VERSION}/SIGNATURE.asc`
const KEYRING = '.github/hortus-keys.asc'
const text = validWorkspace('pointers').files[LIST]!

interface Case {
  readonly name: string
  readonly code: string
  /** What is put in place of the good signature; null for none. */
  readonly signature: () => string | null
  /** By default Ann is in the keyring, and she alone is trusted. */
  readonly trusted?: () => Config['workspace']['trusted_keys']
  readonly keyring?: () => string
  readonly threshold?: number
  readonly list?: string
}

describe.skipIf(!present('gpg', gpgIsThere()))('a workspace that demands signatures (skipped where gpg is not installed)', () => {
  let gpg: TestGpg
  let directory: Temporary
  const keys = { ann: '', bob: '', expired: '', revoked: '', short: '', late: '', unsound: '' }
  const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().replace(/[-:]/g, '').slice(0, 15)
  beforeAll(async () => {
    gpg = openGpg()
    keys.ann = gpg.key('ann', 'ed25519', { at: ago(200) })
    keys.bob = gpg.key('bob', 'ed25519', { at: ago(200) })
    keys.expired = gpg.key('expired', 'ed25519', { expires: '10d', at: ago(100) })
    keys.revoked = gpg.key('revoked', 'ed25519', { at: ago(50) })
    keys.short = gpg.key('short', 'rsa2048')
    keys.late = gpg.key('late', 'ed25519')
    keys.unsound = gpg.key('unsound', 'rsa3072', { at: ago(5) })
    gpg.run(['--cert-digest-algo', 'SHA1', '--allow-weak-digest-algos', '--quick-set-expire', keys.unsound, '2y'])
    directory = await temporaryRepository({ ...validWorkspace('pointers').files, [SIGNATURE]: gpg.sign(text, keys.ann), [KEYRING]: gpg.publicKeys(keys.ann) })
  }, 60_000)
  afterAll(async () => {
    gpg?.[Symbol.dispose]()
    await directory?.[Symbol.asyncDispose]()
  })

  const put = async (path: string, bytes: string | null): Promise<void> => {
    const at = join(directory.path, path)
    await mkdir(dirname(at), { recursive: true })
    await (bytes === null ? rm(at, { force: true }) : writeFile(at, bytes))
  }

  async function found({ signature, trusted = () => [{ fingerprint: keys.ann }], keyring = () => gpg.publicKeys(keys.ann), threshold = 1, list = text }: Omit<Case, 'name' | 'code'>, base?: string): Promise<readonly string[]> {
    await put(KEYRING, keyring())
    await put(LIST, list)
    await put(SIGNATURE, signature())
    const config = fullProfile()
    const workspace = { ...config.workspace, signatures: 'require', threshold, trusted_keys: trusted() } satisfies Config['workspace']
    const { findings } = await validate(await openQuietWorld(directory), { ...config, workspace }, base === undefined ? {} : { base })
    return findings.filter(({ path }) => path.startsWith(VERSION) || path === KEYRING).map(({ level, code, path }) => `${level} ${code} ${path}`)
  }

  const ring = (...of: readonly string[]): Pick<Case, 'keyring' | 'trusted'> => ({ keyring: () => gpg.publicKeys(...of.map(nameOf)), trusted: () => of.map((name) => ({ fingerprint: nameOf(name) })) })
  const nameOf = (name: string): string => keys[name as keyof typeof keys]
  const day = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
  const early = ['--ignore-time-conflict', '--ignore-valid-from']

  const CASES: readonly Case[] = [
    { name: 'missing', code: 'SIGNATURE_MISSING', signature: () => null },
    { name: 'empty', code: 'SIGNATURE_INVALID', signature: () => '' },
    { name: 'of another file', code: 'SIGNATURE_INVALID', signature: () => gpg.sign('another file\n', keys.ann) },
    { name: 'A18: of the list before it was changed', code: 'SIGNATURE_INVALID', signature: () => gpg.sign(text, keys.ann), list: `# changed\n${text}` },
    { name: 'by a key that nobody knows', code: 'SIGNER_UNKNOWN', signature: () => gpg.sign(text, keys.bob) },
    { name: 'A19: by a key of the keyring that is not trusted', code: 'SIGNER_NOT_TRUSTED', signature: () => gpg.sign(text, keys.bob), keyring: () => gpg.publicKeys(keys.ann, keys.bob) },
    { name: 'by a key that is trusted for datasets only', code: 'SIGNER_NOT_TRUSTED', signature: () => gpg.sign(text, keys.ann), trusted: () => [{ fingerprint: keys.ann, paths: ['datasets/**'] }] },
    { name: 'A26: by a key that is named by its last 16 digits', code: 'SIGNER_NOT_TRUSTED', signature: () => gpg.sign(text, keys.ann), trusted: () => [{ fingerprint: keys.ann.slice(-16) }] },
    { name: 'A20: by a key that expired after it signed', code: 'KEY_EXPIRED', signature: () => gpg.sign(text, keys.expired, { at: ago(95) }), ...ring('expired') },
    { name: 'A20: by a key that was revoked after it signed', code: 'KEY_REVOKED', signature: () => gpg.sign(text, keys.revoked, { at: ago(40) }), keyring: () => `${gpg.publicKeys(keys.revoked)}${revocationOf(gpg, keys.revoked)}`, trusted: () => [{ fingerprint: keys.revoked }] },
    { name: 'A21: backdated to before its key', code: 'SIGNATURE_DATE', signature: () => gpg.sign(text, keys.late, { at: ago(30), args: early }), ...ring('late') },
    { name: 'A21: from before its key was trusted', code: 'SIGNATURE_DATE', signature: () => gpg.sign(text, keys.ann, { at: ago(90) }), trusted: () => [{ fingerprint: keys.ann, since: day(30) }] },
    { name: 'expired itself', code: 'SIGNATURE_EXPIRED', signature: () => gpg.sign(text, keys.ann, { at: ago(20), args: ['--default-sig-expire', '5d'] }) },
    { name: 'A24: by RSA-2048', code: 'SIGNATURE_WEAK', signature: () => gpg.sign(text, keys.short), ...ring('short') },
    { name: 'A24: over SHA-1', code: 'SIGNATURE_WEAK', signature: () => gpg.sign(text, keys.short, { args: ['--digest-algo', 'SHA1', '--allow-weak-digest-algos'] }), ...ring('short') },
    { name: 'A24: by a key that only SHA-1 holds together', code: 'KEY_UNUSABLE', signature: () => gpg.sign(text, keys.unsound), ...ring('unsound'), keyring: () => gpg.run(['--armor', '--export-options', 'export-minimal', '--export', keys.unsound]) },
    { name: 'A22: doubled, in two blocks', code: 'SIGNATURE_INVALID', signature: () => gpg.sign(text, keys.ann) + gpg.sign(text, keys.ann) },
    { name: 'A22: doubled, in one block', code: 'SIGNATURE_INVALID', signature: () => inOneBlock(gpg.sign(text, keys.ann), gpg.sign(text, keys.ann, { at: ago(1) })) },
    { name: 'A22: a good one beside one of a stranger', code: 'SIGNER_UNKNOWN', signature: () => inOneBlock(gpg.sign(text, keys.ann), gpg.sign(text, keys.bob)) },
    { name: 'A23: over text', code: 'SIGNATURE_INVALID', signature: () => gpg.sign(text, keys.ann, { args: ['--textmode'] }) },
    { name: 'one where two are asked for', code: 'SIGNATURES_TOO_FEW', signature: () => gpg.sign(text, keys.ann), threshold: 2, ...ring('ann', 'bob') },
  ]
  test.each(CASES)('a signature that is $name', async ({ code, ...each }) => {
    expect(await found(each)).toEqual([`error TFC0008.${code} ${code === 'SIGNATURE_MISSING' ? LIST : SIGNATURE}`])
  })

  test('good signatures give nothing: of one signer, and of two where two are asked for', async () => {
    expect(await found({ signature: () => gpg.sign(text, keys.ann) })).toEqual([])
    expect(await found({ signature: () => inOneBlock(gpg.sign(text, keys.ann), gpg.sign(text, keys.bob)), threshold: 2, ...ring('ann', 'bob') })).toEqual([])
  })

  test('A18: a signature that was stripped since the base is an error, also where nobody demands one', async () => {
    const stripped = await found({ signature: () => null }, 'HEAD')
    expect(stripped).toContain(`error TFC0008.SIGNATURE_REMOVED ${LIST}`)
  })

  test('a keyring that cannot be read, and one that holds a private key, are told at the keyring', async () => {
    const good = { signature: () => gpg.sign(text, keys.ann) }
    expect(await found({ ...good, keyring: () => 'no keys\n' })).toContain(`warning TFC0008.KEYRING_UNREADABLE ${KEYRING}`)
    expect(await found({ ...good, keyring: () => `${gpg.publicKeys(keys.ann)}${gpg.run(['--armor', '--export-secret-keys', keys.bob])}` })).toEqual([`error TFC0008.KEYRING_PRIVATE ${KEYRING}`])
  })
})

function inOneBlock(...signatures: readonly string[]): string {
  const bytes = signatures.flatMap((each) => {
    const armor = readArmor(each)
    if (!armor.ok) throw new Error(armor.problem)
    return [...armor.value]
  })
  return `-----BEGIN PGP SIGNATURE-----\n\n${Buffer.from(bytes).toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END PGP SIGNATURE-----\n`
}
