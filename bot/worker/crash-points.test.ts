/**
 * A bot that ends at any moment (A71). Every point of some stories, and some points of every story here; every point of every one in
 * crash-points.deep.test.ts (`npm run test:deep`).
 */
import { describe, expect, test } from 'vitest'
import { VERBS } from '../../core/command/verbs.ts'
import { expectSame, placesIn, undisturbed } from '../testing/crash/undisturbed.ts'
import { scenario, SCENARIOS, VERB_SCENARIOS } from '../testing/crash/scenarios.ts'
import { some } from '../testing/crash/some.ts'

test('every verb is played', () => {
  expect(VERB_SCENARIOS.map(({ name }) => name).toSorted()).toEqual(Object.keys(VERBS).toSorted())
})

test.each(['help', 'export'])('A71, G2: killed before or after any write to the store or to GitHub, %s leaves what an undisturbed bot leaves', async (name) => {
  const places = await placesIn(scenario(name), { writes: true })
  expect(places.length).toBeGreaterThan(20)
  for (const at of places) await expectSame(scenario(name), { at })
})

const OTHERS = SCENARIOS.filter(({ name }) => name !== 'help' && name !== 'export')

test.each(some(OTHERS, 5).map((each) => [each.name, each] as const))('A71, G2: killed at some points, %s leaves what an undisturbed bot leaves', async (_name, each) => {
  for (const at of some(await placesIn(each, { writes: true }), 3)) await expectSame(each, { at })
})

describe('in a process of its own', () => {
  test('A71, G2: killed by SIGKILL after a dispatch and before it could note that, a bot finds its run and starts no second one', async () => {
    const smoke = scenario('smoke')
    const dispatch = (await placesIn(smoke)).find(({ name }) => /^after POST .*\/dispatches$/.test(name))!
    const { state } = await undisturbed(smoke)
    expect(state['acme/garden']!.runs).toHaveLength(1)
    await expectSame(smoke, { at: dispatch, how: 'child' })
  })
})

test('A71: killed, and the next one killed too, and the one after that', async () => {
  const [places, tier] = [await placesIn(scenario('tier'), { writes: true }), scenario('tier')]
  await expectSame(tier, { at: some(places, 3) })
})

test('G19: told to end in the middle of a task, a bot ends within ten seconds, keeps no lease, and the next one goes on', async () => {
  const badge = scenario('badge')
  for (const at of some(await placesIn(badge, { writes: true }), 3)) await expectSame(badge, { at, how: 'told' })
})

test('G5: killed and its database deleted, it finds again within a quarter of an hour what was open, and does nothing twice', async () => {
  for (const name of ['tier', 'a smoke ends']) {
    const places = await placesIn(scenario(name), { writes: true })
    for (const at of some(places, 2)) await expectSame(scenario(name), { at, loses: true })
  }
})

test('G7: all workers killed in the midst of a check and started again an hour later: no check of ours goes on five minutes longer', async () => {
  const opened = scenario('a pull request is opened')
  const places = await placesIn(opened, { writes: true })
  const begun = places.find(({ name }) => /^after POST .*check-runs$/.test(name))!
  await expectSame({ ...opened, parts: { checks: true, sweeps: true } }, { at: begun, asleepMs: 3_600_000 })
})
