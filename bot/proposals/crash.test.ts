/** Where a crash is worst; every place of every story: crash.deep.test.ts (`npm run test:deep`). */
import { expect, test } from 'vitest'
import { PROPOSAL_VERBS } from './proposal-verbs.ts'
import { killedEverywhere } from './testing/killed-everywhere.ts'
import { openProposalGarden } from './testing/proposal-garden.ts'
import { CLAIMED } from './testing/sample-garden.ts'

const tier = PROPOSAL_VERBS.find(({ name }) => name === 'tier')!

test('killed when the branch or the pull request is there and nobody has written that down, a command comes to the same one (A71, G2)', async () => {
  const places = await killedEverywhere({
    before: async () => undefined,
    work: (garden) => garden.verb(tier, { target: 'beta', second: 'vision/digits', options: { reason: 'it is new' } }, { key: 'one' }),
    writes: /^after (push|createPull)/,
    only: true,
  })
  expect(places).toBe(2)
})

test('two workers that are asked the same in two places at once come to one pull request (G3)', async () => {
  await using garden = await openProposalGarden({ files: CLAIMED })
  const ask = (key: string) => garden.verb(tier, { target: 'beta', second: 'vision/digits', options: { reason: 'it is new' } }, { key })
  await Promise.allSettled([ask('one'), ask('two')])
  garden.now += 120_000
  await Promise.allSettled([ask('one'), ask('two')])
  expect(garden.pulls()).toHaveLength(1)
})
