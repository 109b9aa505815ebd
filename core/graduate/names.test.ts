import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { importBranch, pointerBranch, slugOf } from './names.ts'

test.each([['vision/digits', 'vision-digits'], ['digits', 'digits']])('the slug of %s is %s', (id, slug) => {
  expect(slugOf(id)).toBe(slug)
})

test('ids that look alike have names of their own', () => {
  const ids = ['vision/digits', 'vision-digits', 'vision_digits', 'Vision/digits', 'vision//digits', 'vision/digits/', 'ä', 'ö', '']
  expect(new Set(ids.map(slugOf)).size).toBe(ids.length)
})

test('A28: whatever an example is called, its branches have plain names that git and GitHub take', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (id) => {
    for (const name of [importBranch(id, 'a'.repeat(40)), pointerBranch(id)]) {
      expect(name).toMatch(/^hortus\/(?:import|graduate)-[a-z0-9]+(?:-[a-z0-9]+)*$/)
      expect(name.length).toBeLessThan(120)
    }
  }))
})
