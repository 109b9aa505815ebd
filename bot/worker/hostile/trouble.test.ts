import { expect, test } from 'vitest'
import { play } from './testing/story.ts'

test('whatever GitHub does meanwhile (down, slow, limiting, lying, cut off), the story ends as it would have: a few seeds', { timeout: 120_000 }, async () => {
  const undisturbed = await play(null)
  expect(undisturbed).toMatchObject({ replies: { length: 5 }, dispatched: ['smoke true'], left: [], breaches: [] })
  for (const seed of [1, 2]) expect({ seed, ...(await play(seed)) }).toEqual({ seed, ...undisturbed })
})
