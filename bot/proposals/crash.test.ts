import { expect, test } from 'vitest'
import { HortusError } from '../../core/problem.ts'
import { gitText } from '../../test/twin/git/git.ts'
import { PROPOSAL_VERBS } from './proposal-verbs.ts'
import { openProposalGarden, type ProposalGarden } from './testing/proposal-garden.ts'
import { renewProposals } from '../lifecycle/renew-proposals.ts'
import { checks, GREEN, RED, WEEKS } from '../lifecycle/testing/weeks.ts'
import { weekly } from '../lifecycle/weekly.ts'
import { CLAIMED } from './testing/sample-garden.ts'

const tier = PROPOSAL_VERBS.find(({ name }) => name === 'tier')!
/** Nothing is told to the store then: the lease ends by itself, as after a kill. */
const KILLED = new HortusError({ code: 'STORE.UNAVAILABLE', message: 'killed', next: '' })

/** What people see: pull requests with their texts, and branches with what they are at. */
async function state(garden: ProposalGarden): Promise<unknown> {
  const refs = (await gitText(garden.repository.dir, ['for-each-ref', '--format=%(refname)', 'refs/heads'])).trim().split('\n')
  const trees = await Promise.all(refs.map((ref) => gitText(garden.repository.dir, ['rev-parse', `${ref}^{tree}`])))
  const issues = garden.repository.issues.all().filter(({ pull }) => pull === null).map(({ number, title, body }) => ({ number, title, body: body?.replace(/^<!-- [^>]*-->/, '') }))
  return { issues, refs, trees, pulls: garden.pulls().map(({ number, title, body, state: is, pull }) => ({ number, title, is, body: body?.replace(/^<!-- [^>]*-->|127\.0\.0\.1:\d+/g, ''), draft: pull?.draft, head: pull?.head.ref })) }
}

async function until(garden: ProposalGarden, work: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    const done = await work().then(() => true, () => false)
    if (done) return
    garden.now += 120_000
  }
  throw new Error('it never ended')
}

interface Story {
  readonly before: (garden: ProposalGarden) => Promise<unknown>
  readonly work: (garden: ProposalGarden) => Promise<unknown>
  readonly writes: RegExp
}

/** Killed once at every place that matters, and left to the next attempt. Gives how many those were. */
async function killedEverywhere({ before, work, writes }: Story): Promise<number> {
  await using calm = await openProposalGarden({ files: CLAIMED })
  await before(calm)
  const calls: string[] = []
  calm.fault = (call, when) => void calls.push(`${when} ${call}`)
  await work(calm)
  calm.fault = null
  const wanted = await state(calm)
  // What only reads is the same before and after: one of each kind of place is enough.
  const places = new Set([...new Set(calls)].map((call) => calls.indexOf(call)).concat(calls.flatMap((call, at) => (writes.test(call) ? [at] : []))))
  for (const at of places) {
    await using garden = await openProposalGarden({ files: CLAIMED })
    await before(garden)
    let seen = 0
    garden.fault = () => {
      if (seen++ === at) throw KILLED
    }
    await until(garden, () => work(garden))
    expect(await state(garden), `killed ${calls[at]!}`).toEqual(wanted)
  }
  return places.size
}

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

test('two workers that are asked the same in two places at once come to one pull request (G3)', LONG, async () => {
  await using garden = await openProposalGarden({ files: CLAIMED })
  const ask = (key: string) => garden.verb(tier, { target: 'beta', second: 'vision/digits', options: { reason: 'it is new' } }, { key })
  await Promise.allSettled([ask('one'), ask('two')])
  garden.now += 120_000
  await Promise.allSettled([ask('one'), ask('two')])
  expect(garden.pulls()).toHaveLength(1)
})
