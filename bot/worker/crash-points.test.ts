/** A few of the crash points; all of them, of every verb: crash-points.deep.test.ts (`npm run test:deep`). */
import { expect, test } from 'vitest'
import { play } from '../testing/crash/play.ts'
import { SCENARIOS } from '../testing/crash/scenarios.ts'

const help = SCENARIOS.find(({ name }) => name === 'help')!

/** Where a crash is worst: something was done on GitHub, and nobody has written that down. */
const WORST = ['after POST /repositories/N/issues/comments/N/reactions', 'after POST /repositories/N/issues/N/comments', 'after store.sorted'] as const

test('A71, G2: killed after it wrote to GitHub and before it could note that, the bot leaves what an undisturbed one leaves', async () => {
  const { points, state, dead } = await play(help, null)
  expect(dead).toEqual([])
  expect(state.comments).toHaveLength(1)
  for (const name of WORST) {
    const killed = await play(help, points!.lastIndexOf(name) + 1)
    expect({ name, points: killed.points, state: killed.state, dead: killed.dead }).toEqual({ name, points: null, state, dead: [] })
  }
})
