/** The dimensions of a contrast, as a person names them. */
import { fail, ok, type Result } from '../problem.ts'
import { didYouMean } from '../source/did-you-mean.ts'
import { DIMENSIONS } from './differences.ts'
import type { Dimension } from './gate.ts'

/** Words, or several in one separated by commas; each once, in the order of the table. */
export function readAcross(words: readonly string[]): Result<readonly Dimension[]> {
  const named = words.flatMap((word) => word.split(',')).map((word) => word.trim()).filter((word) => word !== '')
  const wrong = named.find((word) => !isDimension(word))
  if (wrong !== undefined) {
    const meant = didYouMean(wrong, DIMENSIONS)
    return fail({ code: 'COMPARE.ACROSS', message: `${JSON.stringify(wrong.slice(0, 60))} is nothing that a comparison can go across.`, next: meant === null ? `Name some of ${DIMENSIONS.join(', ')}.` : `Did you mean ${meant}? There are ${DIMENSIONS.join(', ')}.` })
  }
  return ok(DIMENSIONS.filter((dimension) => named.includes(dimension)))
}

const isDimension = (word: string): word is Dimension => (DIMENSIONS as readonly string[]).includes(word)
