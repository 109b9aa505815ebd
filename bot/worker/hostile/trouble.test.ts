import { expect, test } from 'vitest'
import { play } from './testing/story.ts'

/** One seed; a hundred and twenty: trouble.deep.test.ts. */
test('whatever GitHub does meanwhile (down, slow, limiting, lying, cut off), the story ends as it would have: a seed', { timeout: 120_000 }, async () => {
  const undisturbed = await play(null)
  expect(undisturbed).toMatchObject({ replies: { length: 5 }, dispatched: ['smoke true'], left: [], breaches: [] })
  expect(await play(1)).toEqual(undisturbed)
})
