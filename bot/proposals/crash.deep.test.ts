/** Each story of a proposal, killed at every kind of call and at every write (`npm run test:deep`). */
import { expect, test } from 'vitest'
import { renewProposals } from '../lifecycle/renew-proposals.ts'
import { checks, GREEN, RED, WEEKS } from '../lifecycle/testing/weeks.ts'
import { weekly } from '../lifecycle/weekly.ts'
import { PROPOSAL_VERBS } from './proposal-verbs.ts'
import { killedEverywhere } from './testing/killed-everywhere.ts'
import { CLAIMED } from './testing/sample-garden.ts'

const tier = PROPOSAL_VERBS.find(({ name }) => name === 'tier')!
const LONG = { timeout: 900_000 }

test('killed before or after any call of GitHub, git or the ledger, a command comes to the same one pull request (A71, G2)', LONG, async () => {
  const places = await killedEverywhere({
    before: async () => undefined,
    work: (garden) => garden.verb(tier, { target: 'beta', second: 'vision/digits', options: { reason: 'it is new' } }, { key: 'one' }),
    writes: /achieve|push|createPull/,
  })
  expect(places).toBeGreaterThan(10)
})

test('killed while a pull request is made anew, it is still known as ours, and is made anew (A71, G22)', LONG, async () => {
  const places = await killedEverywhere({
    before: async (garden) => {
      await garden.verb(tier, { target: 'beta', second: 'vision/digits', options: { reason: 'it is new' } })
      await garden.twin.push(garden.repository, { branch: 'main', files: { 'examples/vision/digits/example.yaml': `# more\n${CLAIMED['examples/vision/digits/example.yaml'] as string}` }, message: 'More' })
    },
    work: (garden) => garden.handle(renewProposals, {}, 'two'),
    writes: /push|updatePull/,
  })
  expect(places).toBeGreaterThan(10)
})

test('killed in the middle of a week, the report stays one issue and the proposal one draft (A71)', LONG, async () => {
  const places = await killedEverywhere({
    before: (garden) => checks(garden, Object.fromEntries(WEEKS.map((day) => [day, { 'audio/tones': GREEN, 'vision/digits': RED, 'vision/resnet': GREEN }]))),
    work: (garden) => garden.handle(weekly, {}, 'week'),
    writes: /createIssue|createPull|push/,
  })
  expect(places).toBeGreaterThan(10)
})
