import { expect, test } from 'vitest'
import { openGarden, sampleConfig } from '../testing/walk.ts'
import { validate, type ValidateOptions } from '../validate.ts'

const METADATA = 'datasets/digits/v1/metadata.yaml'

test('A18: a base that nobody can find keeps a workspace from being judged: else what was published could change unseen', async () => {
  await using garden = await openGarden({ [METADATA]: 'name: digits\nversion: v1\n' })
  const unknown = await validate(garden.world, sampleConfig(), { base: 'no-such-branch' })
  expect(unknown).toMatchObject({ problems: [{ code: 'GIT.NO_MERGE_BASE', next: expect.stringContaining('git fetch origin no-such-branch') }] })
  const known = await validate(garden.world, sampleConfig(), { base: 'HEAD' })
  expect(known.problems).toEqual([])
})

test('a garden without a workspace looks at everything when the base is not there', async () => {
  await using garden = await openGarden({})
  expect(await validate(garden.world, sampleConfig(), { base: 'no-such-branch' })).toMatchObject({ problems: [], scope: { mode: 'all' } })
})

test('A19: a pull request without a base is told that its signatures are judged by its own keys', async () => {
  const list = 'datasets/digits/v1/CHECKSUMS.txt'
  const signature = '-----BEGIN PGP SIGNATURE-----\n\nAAEC\n-----END PGP SIGNATURE-----\n'
  await using garden = await openGarden({ [METADATA]: 'name: digits\nversion: v1\n', [list]: '', 'datasets/digits/v1/SIGNATURE.asc': signature })
  const pullRequest = { base: 'main', head: 'change' }
  const told = async (options: ValidateOptions): Promise<boolean> => (await validate(garden.world, sampleConfig(), options)).findings.some(({ code }) => code === 'TFC0008.TRUST_UNANCHORED')
  expect([await told({ pullRequest }), await told({ pullRequest, base: 'HEAD' }), await told({})]).toEqual([true, false, false])
})
