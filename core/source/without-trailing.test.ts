import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../test/cpu-time.ts'
import { withoutTrailing, withoutTrailingSlashes } from './without-trailing.ts'

test('the end goes, the rest stays', () => {
  expect(['a/b//', '//', '', '/a'].map(withoutTrailingSlashes)).toEqual(['a/b', '', '', '/a'])
  expect(withoutTrailing('a-/-', '-/')).toBe('a')
})

test('the same as the pattern says', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('/', '-', 'a', 'é', '💥') }), (text) => withoutTrailing(text, '-/') === text.replace(/[-/]+$/, '')))
})

test('A08 a long run of slashes that is not at the end costs nothing', () => {
  const text = `${'/'.repeat(1_000_000)}a`
  const start = cpuNow()
  expect(withoutTrailingSlashes(text)).toBe(text)
  expect(cpuNow() - start).toBeLessThan(50)
})
