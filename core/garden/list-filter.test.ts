import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Example } from './example.ts'
import { type ListFilter, matches } from './list-filter.ts'

const ALL: ListFilter = { tags: [], capability: null, tiers: [], keywords: [] }
const example = { id: 'vision/resnet', name: 'resnet', description: 'Image Classification', capability: 'perception/image_classification', tags: ['fine_tuning'], tasks: [], frameworks: ['PyTorch'], datasets: [], modalities: [], tier: 'stable' } as unknown as Example

test.each<[Partial<ListFilter>, boolean]>([
  [{}, true],
  [{ tags: ['Fine-Tuning'] }, true],
  [{ tags: ['fine'] }, false],
  [{ tags: ['other', 'fine tuning'] }, true],
  [{ capability: 'perception' }, true],
  [{ capability: 'perception/image-classification/' }, true],
  [{ capability: 'perce' }, false],
  [{ tiers: ['beta', 'stable'] }, true],
  [{ tiers: ['beta'] }, false],
  [{ keywords: ['pytorch', 'image class'] }, true],
  [{ keywords: ['pytorch', 'keras'] }, false],
  [{ tags: ['fine_tuning'], tiers: ['beta'] }, false],
])('the filter %j lets it through: %j', (filter, through) => {
  expect(matches(example, { ...ALL, ...filter })).toBe(through)
})

/** Some words are in the example, so that both answers occur. */
const WORD = fc.oneof(fc.constantFrom('resnet', 'Image', 'pytorch', 'fine tuning'), fc.string())

test('a stricter filter never lets more through', () => {
  fc.assert(fc.property(WORD, WORD, (a, b) => {
    const [loose, strict] = [[a], [a, b]].map((keywords) => Number(matches(example, { ...ALL, keywords })))
    expect(strict).toBeLessThanOrEqual(loose!)
  }))
})
