/** A clone with `core.autocrlf`: git holds what was signed, and only the disk has other line ends. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { validate } from '../../app/validate.ts'
import { gpgIsThere, openGpg } from '../../io/testing/gpg.ts'
import { temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { present } from '../require.ts'
import { fullProfile, openQuietWorld } from './open.ts'
import { validWorkspace } from './valid-workspace.ts'

const { files } = validWorkspace('pointers')
const LIST = 'models/digits-net/v1/CHECKSUMS.txt'
const SIGNATURE = 'models/digits-net/v1/SIGNATURE.asc'

async function told(directory: Temporary, fingerprint: string): Promise<readonly string[]> {
  const config = fullProfile()
  const { findings } = await validate(await openQuietWorld(directory), { ...config, workspace: { ...config.workspace, keyring: 'keys.asc', trusted_keys: [{ fingerprint }] } })
  return findings.filter(({ code, path }) => code.startsWith('TFC0008.') && path.startsWith('models/digits-net/v1/')).map(({ level, code, path }) => `${level} ${code} ${path}`)
}

/** Written anew by git itself, as in a clone on Windows. */
async function checkOutConverted(directory: Temporary): Promise<void> {
  directory.git('config', 'core.autocrlf', 'true')
  for (const path of [LIST, SIGNATURE]) await rm(join(directory.path, path))
  directory.git('checkout', '--', '.')
  expect(await readFile(join(directory.path, LIST), 'utf8')).toBe(files[LIST]!.replaceAll('\n', '\r\n'))
}

test.skipIf(!present('gpg', gpgIsThere()))('a signed list whose line ends the checkout turned is one warning, and its signature holds (skipped where gpg is not installed)', async () => {
  using gpg = openGpg()
  const ann = gpg.key('ann', 'ed25519')
  await using directory = await temporaryRepository({ ...files, [SIGNATURE]: gpg.sign(files[LIST]!, ann), 'keys.asc': gpg.publicKeys(ann) })
  expect(await told(directory, ann)).toEqual([])
  await checkOutConverted(directory)
  expect(await told(directory, ann)).toEqual([`warning TFC0008.CRLF_CHECKOUT ${LIST}`])
  // What somebody changed himself is no checkout.
  const changed = (await readFile(join(directory.path, LIST), 'utf8')).replace(/sha256 ./, 'sha256 0')
  await writeFile(join(directory.path, LIST), changed)
  expect(await told(directory, ann)).toEqual(expect.arrayContaining([`error TFC0008.CRLF ${LIST}`, `error TFC0008.SIGNATURE_INVALID ${SIGNATURE}`]))
})

test('a list that was committed with carriage returns is an error as before', async () => {
  await using directory = await temporaryRepository({ ...files, '.gitattributes': '', [LIST]: files[LIST]!.replaceAll('\n', '\r\n') })
  expect(await told(directory, '')).toContain(`error TFC0008.CRLF ${LIST}`)
})
