/** For tests: what people see of a garden, and a story that is killed at every place that matters. */
import { expect } from 'vitest'
import { HortusError } from '../../../core/problem.ts'
import { gitText } from '../../../test/twin/git/git.ts'
import { openProposalGarden, type ProposalGarden } from './proposal-garden.ts'
import { CLAIMED } from './sample-garden.ts'

export interface Story {
  readonly before: (garden: ProposalGarden) => Promise<unknown>
  readonly work: (garden: ProposalGarden) => Promise<unknown>
  /** Calls at each of which it is killed, every time it is made. */
  readonly writes: RegExp
  /** True: nowhere else. Otherwise once at each kind of call too. */
  readonly only?: boolean
}

/** Killed once at every place that matters, and left to the next attempt. Gives how many those were. */
export async function killedEverywhere({ before, work, writes, only = false }: Story): Promise<number> {
  await using calm = await openProposalGarden({ files: CLAIMED })
  await before(calm)
  const calls: string[] = []
  calm.fault = (call, when) => void calls.push(`${when} ${call}`)
  await work(calm)
  calm.fault = null
  const wanted = await state(calm)
  // What only reads is the same before and after: one of each kind of place is enough.
  const places = new Set((only ? [] : [...new Set(calls)].map((call) => calls.indexOf(call))).concat(calls.flatMap((call, at) => (writes.test(call) ? [at] : []))))
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
