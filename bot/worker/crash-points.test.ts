/**
 * A bot that ends at any moment (A71, G2). A story is played once with nobody disturbed, and again for every point: after each write, since
 * before the next one everything is the same. Here all points of one story and some of some others; everything in
 * crash-points.deep.test.ts (`npm run test:deep`).
 */
import { expect, test } from 'vitest'
import { VERBS } from '../../core/command/verbs.ts'
import { scenario, SCENARIOS, VERB_SCENARIOS } from '../testing/crash/scenarios.ts'
import { some } from '../testing/crash/some.ts'
import { expectSame, placesIn, undisturbed } from '../testing/crash/undisturbed.ts'

/** Ten seconds on a machine with nothing else to do. */
const LONG = { timeout: 400_000 }

test('every verb is played', () => {
  expect(VERB_SCENARIOS.map(({ name }) => name).toSorted()).toEqual(Object.keys(VERBS).toSorted())
})

test('A71, G2: killed after any write to the store or to GitHub, help leaves what an undisturbed bot leaves', LONG, async () => {
  const places = await placesIn(scenario('help'), 'after writes')
  expect(places.length).toBeGreaterThan(20)
  for (const at of places) await expectSame(scenario('help'), { at })
})

test('A71, G2: killed after some of the writes, badge leaves what an undisturbed bot leaves', async () => {
  for (const at of some(await placesIn(scenario('badge'), 'after writes'), 6)) await expectSame(scenario('badge'), { at })
})

test.each(some(SCENARIOS, 3).map((each) => [each.name, each] as const))('A71, G2: killed at some point, %s leaves what an undisturbed bot leaves', async (_name, each) => {
  for (const at of some(await placesIn(each, 'writes'), 2)) await expectSame(each, { at })
})

test('A71, G2: killed by SIGKILL after a dispatch and before it could note that, a bot finds its run and starts no second one', async () => {
  const asked = scenario('export')
  const dispatch = (await placesIn(asked)).find(({ name }) => /^after POST .*\/dispatches$/.test(name))!
  const { state } = await undisturbed(asked)
  expect(state['acme/garden']!.runs).toHaveLength(1)
  await expectSame(asked, { at: dispatch, how: 'child' })
})

test('A71, G2: killed when the pull request is there and nobody has noted that, what was accepted is written down with the time at which it was asked', async () => {
  await expectSame(scenario('accept'), { at: { name: 'after POST /repositories/N/pulls', nth: 0 } })
})

test('A71, G2: killed after the mended configuration was read, its green check is written all the same', async () => {
  const mended = scenario('the configuration is mended')
  const read = (await placesIn(mended, 'after writes')).filter(({ name }) => name === 'after store.remember')
  expect(read.length).toBeGreaterThan(1)
  for (const at of read) await expectSame(mended, { at })
})

test('A71: killed, and the next one killed too, and the one after that', async () => {
  await expectSame(scenario('export'), { at: some(await placesIn(scenario('export'), 'after writes'), 3) })
})

test('G19: told to end in the middle of a task, a bot ends within ten seconds, keeps no lease, and the next one goes on', async () => {
  for (const at of some(await placesIn(scenario('help'), 'writes'), 2)) await expectSame(scenario('help'), { at, how: 'told' })
})

test('G5: killed and its database deleted, it finds within a quarter of an hour what was open, and does nothing twice', async () => {
  for (const at of some(await placesIn(scenario('export'), 'after writes'), 2)) await expectSame(scenario('export'), { at, loses: true })
})

test('G7: all workers killed in the midst of a check and started an hour later: no check of ours goes on five minutes past its deadline', async () => {
  const opened = { ...scenario('a pull request is opened'), parts: { checks: true, sweeps: true } }
  const begun = (await placesIn(opened)).find(({ name }) => /^after POST .*check-runs$/.test(name))!
  await expectSame(opened, { at: begun, asleepMs: 3_600_000 })
})
