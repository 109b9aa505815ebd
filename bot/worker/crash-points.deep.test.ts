/** Every crash point of every scenario: the process is killed there, another one goes on, and GitHub shows what it would have shown. */
import { describe, expect, test } from 'vitest'
import { play, type Played } from '../testing/crash/play.ts'
import { SCENARIOS } from '../testing/crash/scenarios.ts'

/** Of so many tests, each takes its share of the points. */
const SHARES = 8

describe.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))('%s', (_name, scenario) => {
  let undisturbed: Promise<Played> | null = null

  test.each(Array.from({ length: SHARES }, (_, share) => [share + 1]))(`A71, G2: killed at any point of share %i of ${SHARES}, it leaves what an undisturbed run leaves`, async (share) => {
    const { points, state, dead } = await (undisturbed ??= play(scenario, null))
    expect(dead).toEqual([])
    for (let at = share; at <= points!.length; at += SHARES) {
      const name = `${at}: ${points![at - 1]}`
      const killed = await play(scenario, at)
      expect({ name, points: killed.points, state: killed.state, dead: killed.dead }).toEqual({ name, points: null, state, dead: [] })
    }
  })
})
