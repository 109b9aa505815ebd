import { expect, test } from 'vitest'
import { openGarden, sampleConfig } from '../testing/walk.ts'
import { validate } from '../validate.ts'

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
