/** Single troubles that long stories of trouble.deep.test.ts ended in: an answer that is half, late, or nobody's, and what it must not be taken for (I1-I3). */
import { expect, test } from 'vitest'
import type { Arming } from '../../../test/twin/faults/faults.ts'
import { EXAMPLE, openJobGarden } from '../../jobs/testing/job-garden.ts'
import { withoutMarker } from '../../testing/ground.ts'

const MINUTE = 60_000
const CHANGE = { 'examples/vision/tiny/smoke.sh': 'echo changed\n' }

/** `lags`: what was there before is all that is read. */
async function after(words: string, { lags = false, ...arming }: Arming & { readonly lags?: boolean }) {
  const garden = await openJobGarden()
  const { bot, dispatches } = garden
  const { number } = await bot.pull('eve', CHANGE)
  const issue = bot.issue('A question', 'carol')
  await bot.settle()
  const armed = bot.twin.arm(lags ? { ...arming, fault: { kind: 'stale', version: bot.twin.state.journal.version } } : arming)
  const comment = await bot.say(words.includes('archive') ? issue.number : number, 'carol', words)
  if (dispatches.length > 0) await garden.end()
  await bot.pass(3 * MINUTE)
  if (dispatches.length > 0) await garden.end()
  await bot.pass(3 * MINUTE)
  const replies = bot.repository.comments.all().filter(({ author }) => author.id === bot.app.bot.id).map(({ body }) => [...withoutMarker(body)][0])
  return { met: armed.hits > 0, replies, signs: bot.reactions(comment.id), dispatched: dispatches.length, checks: bot.repository.checkRuns.all().map(({ name, status, conclusion }) => `${name.split(' ')[0]} ${status} ${conclusion}`), async [Symbol.asyncDispose]() {
    await garden[Symbol.asyncDispose]()
  } }
}

const WELL = { met: true, replies: ['✅'], signs: ['eyes', 'rocket'] }

test('a page for people in the place of the sign is no sign: it is given again', async () => {
  await using told = await after('/hortus help', { on: /^POST .*\/reactions$/, fault: { kind: 'html' }, times: 2 })
  expect(told).toMatchObject(WELL)
})

test('a page for people in the place of a start is no start: the run is asked for again', async () => {
  await using told = await after(`/hortus smoke ${EXAMPLE}`, { on: /^POST .*\/dispatches$/, fault: { kind: 'html' } })
  expect(told).toMatchObject({ ...WELL, dispatched: 1 })
})

test('half of a report is downloaded again, and is no report of a stranger', async () => {
  await using told = await after(`/hortus smoke ${EXAMPLE}`, { on: 'STORAGE', fault: { kind: 'truncated' }, times: 2 })
  expect(told).toMatchObject({ ...WELL, checks: ['hortus completed success'] })
})

test('G7: a check run that GitHub does not list yet is not made twice by the end of a run that was short', async () => {
  await using told = await after(`/hortus smoke ${EXAMPLE}`, { on: /^GET .*check-runs$/, fault: { kind: 'stale' }, times: 5, lags: true })
  expect(told).toMatchObject({ replies: ['✅'], checks: ['hortus completed success'] })
})

test('git that is refused with a right that GitHub has just given is tried again, in reading and in pushing', async () => {
  for (const [words, on] of [['/hortus validate', /^GIT advertise upload-pack/], [`/hortus archive ${EXAMPLE} --reason "gone"`, /^GIT (?:advertise )?receive-pack/]] as const) {
    await using told = await after(words, { on, fault: { kind: 'status', status: 403 } })
    expect(told).toMatchObject(WELL)
  }
})

test('git that says half of what there is is tried again', async () => {
  await using told = await after(`/hortus archive ${EXAMPLE} --reason "gone"`, { on: /^GIT advertise/, fault: { kind: 'truncated' }, times: 4, skip: 1 })
  expect(told).toMatchObject(WELL)
})
