/** Every point of every story: the bot ends there, another one goes on, and GitHub shows what it would have shown (A71, G2). */
import { describe, expect, test } from 'vitest'
import { SCENARIOS } from '../testing/crash/scenarios.ts'
import { some } from '../testing/crash/some.ts'
import { expectSame, placesIn } from '../testing/crash/undisturbed.ts'
import type { Fate, Scenario } from '../testing/crash/play.ts'
import type { Place } from '../testing/crash/watch.ts'

const LONG = { timeout: 3_600_000 }

/** All of them first, so that one difference does not hide the others. */
async function expectSameAt(scenario: Scenario, places: readonly Place[], fate: Omit<Fate, 'at'> = {}): Promise<void> {
  const wrong: unknown[] = []
  const from = performance.now()
  for (const at of places) await expectSame(scenario, { ...fate, at }).catch((error: unknown) => wrong.push(error))
  process.stdout.write(`${scenario.name}${fate.how === undefined ? '' : ` (${fate.how})`}${fate.loses === true ? ' (its database is lost)' : ''}: ${places.length} points, ${places.length - wrong.length} equal, ${Math.round(performance.now() - from)} ms\n`)
  if (wrong.length > 0) throw wrong[0]
}

describe.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))('%s', (_name, scenario) => {
  test('A71, G2: killed at any point it leaves what an undisturbed bot leaves', LONG, async () => {
    const places = await placesIn(scenario)
    expect(places.length).toBeGreaterThan(10)
    await expectSameAt(scenario, places)
  })

  test('A71, G2: killed by SIGKILL in a process of its own, at some points, it leaves what an undisturbed bot leaves', LONG, async () => {
    await expectSameAt(scenario, some(await placesIn(scenario), 3), { how: 'child' })
  })

  test('G19: told to end at some points, it leaves what an undisturbed bot leaves', LONG, async () => {
    await expectSameAt(scenario, some(await placesIn(scenario, 'writes'), 4), { how: 'told' })
  })

  test('G5: killed at some points and its database deleted, it leaves what an undisturbed bot leaves', LONG, async () => {
    await expectSameAt(scenario, some(await placesIn(scenario, 'writes'), 8), { loses: true })
  })
})
