import { expect, test } from 'vitest'
import { HortusError } from '../../core/problem.ts'
import { gitText } from '../../test/twin/git/git.ts'
import { PROPOSAL_VERBS } from './proposal-verbs.ts'
import { openProposalGarden, type ProposalGarden } from './testing/proposal-garden.ts'
import { GARDEN } from './testing/sample-garden.ts'

const tier = PROPOSAL_VERBS.find(({ name }) => name === 'tier')!
/** Nothing is told to the store then: the lease ends by itself, as after a kill. */
const KILLED = new HortusError({ code: 'STORE.UNAVAILABLE', message: 'killed', next: '' })

const ask = (garden: ProposalGarden) => garden.verb(tier, { target: 'beta', second: 'vision/digits', options: { reason: 'it is new' } }, { key: 'one' })

/** What people see: pull requests with their texts, and branches with what they are at. */
async function state(garden: ProposalGarden): Promise<unknown> {
  const refs = (await gitText(garden.repository.dir, ['for-each-ref', '--format=%(refname)', 'refs/heads'])).trim().split('\n')
  const trees = await Promise.all(refs.map((ref) => gitText(garden.repository.dir, ['rev-parse', `${ref}^{tree}`])))
  return { refs, trees, pulls: garden.pulls().map(({ number, title, body, state: is, pull }) => ({ number, title, is, body: body?.replace(/^<!-- [^>]*-->|127\.0\.0\.1:\d+/g, ''), draft: pull?.draft, head: pull?.head.ref })) }
}

async function until(garden: ProposalGarden): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    const done = await ask(garden).then(() => true, () => false)
    if (done) return
    garden.now += 120_000
  }
  throw new Error('it never ended')
}

test('killed before or after any call of GitHub, git or the ledger, a command comes to the same one pull request (A71, G2)', { timeout: 600_000 }, async () => {
  await using calm = await openProposalGarden({ files: GARDEN })
  const calls: string[] = []
  calm.fault = (call, when) => void calls.push(`${when} ${call}`)
  await ask(calm)
  const wanted = await state(calm)
  expect(calls.length).toBeGreaterThan(20)
  // What only reads is the same before and after: one of each kind of place is enough.
  const places = [...new Set(calls)].map((call) => calls.indexOf(call)).concat(calls.flatMap((call, at) => (/intend|achieve|push|createPull/.test(call) ? [at] : [])))
  for (const at of new Set(places)) {
    await using garden = await openProposalGarden({ files: GARDEN })
    let seen = 0
    garden.fault = () => {
      if (seen++ === at) throw KILLED
    }
    await until(garden)
    expect(await state(garden), `killed ${calls[at]!}`).toEqual(wanted)
  }
})
