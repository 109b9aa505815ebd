import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Config } from '../../core/schema/config.ts'
import { gpgIsThere, openGpg } from '../../io/testing/gpg.ts'
import { temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { present } from '../../test/require.ts'
import { fullProfile, openQuietWorld } from '../../test/workspace/open.ts'
import { validWorkspace } from '../../test/workspace/valid-workspace.ts'
import type { WorkspaceDetails } from '../../site/site-data.ts'
import { detailsOf } from './shown-details.ts'
import { workspaceShown } from './workspace-shown.ts'

const { files } = validWorkspace('content')
const MODEL = 'models/digits-net/v1'
const RUN = Object.keys(files).find((path) => /^runs\/run-[^/]+\/metrics\.json$/.test(path))!.split('/')[1]!

const shown = async (directory: Temporary, config: Config = fullProfile()): Promise<WorkspaceDetails> => detailsOf((await workspaceShown(await openQuietWorld(directory), config))!)

test('cards, points of histories and what lists say are shown beside the index', async () => {
  await using directory = await temporaryRepository(files)
  const { cards, curves, trust } = await shown(directory)
  expect(cards.get('digits-net:v1')).toMatchObject({ path: `${MODEL}/card.md`, text: files[`${MODEL}/card.md`] })
  expect(curves.get(RUN)!.length).toBeGreaterThan(0)
  expect(trust.get(MODEL)).toEqual({ checksums: 'agree', signature: 'none', by: [] })
  expect([...trust.keys()].every((path) => !path.endsWith('/artifacts'))).toBe(true)
})

test('A15 a file that is not as its list says is said to be so, and nothing else is', async () => {
  await using directory = await temporaryRepository(files)
  const [line] = files[`${MODEL}/CHECKSUMS.txt`]!.split('\n')
  const listed = line!.split(' ').at(-1)!
  await appendFile(join(directory.path, listed.startsWith(MODEL) ? listed : `${MODEL}/${listed}`), 'x')
  const { trust } = await shown(directory)
  expect([...trust].filter(([, { checksums }]) => checksums === 'differ').map(([path]) => path)).toEqual([MODEL])
})

test('a history that is no JSON any more has no curve, and a card in Git LFS is not shown', async () => {
  await using directory = await temporaryRepository({ ...files, [`runs/${RUN}/metrics.json`]: '{"summary":{}, "history":', [`${MODEL}/card.md`]: `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 3\n` })
  const { curves, cards } = await shown(directory)
  expect(curves.has(RUN)).toBe(false)
  expect(cards.has('digits-net:v1')).toBe(false)
})

test.skipIf(!present('gpg', gpgIsThere()))('A20 a signature is trusted only by who the repository trusts, and wrong once the list was changed (skipped where gpg is not installed)', async () => {
  using gpg = openGpg()
  const [ann, bob] = [gpg.key('ann', 'ed25519'), gpg.key('bob', 'ed25519')]
  const list = files[`${MODEL}/CHECKSUMS.txt`]!
  await using directory = await temporaryRepository({ ...files, [`${MODEL}/SIGNATURE.asc`]: gpg.sign(list, ann), '.github/hortus-keys.asc': `${gpg.publicKeys(ann)}` })
  const trusting = (fingerprint: string): Config => ({ ...fullProfile(), workspace: { ...fullProfile().workspace, trusted_keys: [{ fingerprint }] } })
  expect((await shown(directory, trusting(ann))).trust.get(MODEL)).toEqual({ checksums: 'agree', signature: 'trusted', by: [ann] })
  expect((await shown(directory, trusting(bob))).trust.get(MODEL)).toMatchObject({ signature: 'untrusted' })
  await appendFile(join(directory.path, MODEL, 'CHECKSUMS.txt'), '\n')
  expect((await shown(directory, trusting(ann))).trust.get(MODEL)).toMatchObject({ signature: 'wrong', by: [] })
})
