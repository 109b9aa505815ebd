import { describe, expect, test } from 'vitest'
import { play } from './testing/story.ts'

const seeds = (from: number, many: number): readonly number[] => Array.from({ length: many }, (_, n) => from + n)

describe('whatever GitHub does meanwhile, the story ends as it would have', () => {
  const undisturbed = play(null)
  test.each(seeds(100, 120))('seed %i', async (seed) => {
    expect(await play(seed)).toEqual(await undisturbed)
  })
  test.each(seeds(1000, 40))('and a third of the deliveries never comes, and processes change: seed %i', async (seed) => {
    expect(await play(seed, { lost: true })).toEqual(await undisturbed)
  })
})
