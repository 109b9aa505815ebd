import { describe, expect, test } from 'vitest'
import { play } from './testing/story.ts'

const SHARES = 10
const EACH = 12

describe('whatever GitHub does meanwhile, the story ends as it would have', () => {
  const undisturbed = play(null)
  test.each(Array.from({ length: SHARES }, (_, share) => [100 + share * EACH]))('seeds from %i', async (from) => {
    for (let seed = from; seed < from + EACH; seed += 1) expect({ seed, ...(await play(seed)) }).toEqual({ seed, ...(await undisturbed) })
  })
})
