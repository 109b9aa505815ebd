import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../test/cpu-time.ts'
import { keyFilter, matches } from './key-filter.ts'

test.each([
  ['loss', 'loss', true], ['loss', 'val_loss', false], ['*loss', 'val_loss', true], ['val/*', 'val/a/b', true], ['?1', 'f1', true], ['?1', '1', false], ['*', '', true], ['a*b*c', 'a--b--b--c', true], ['a*b', 'abc', false],
])('%s on %s: %s', (glob, name, expected) => {
  expect(matches(glob, name)).toBe(expected)
})

test('agrees with a regular expression made for the purpose', () => {
  const word = fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 8 }).map((parts) => parts.join(''))
  const glob = fc.array(fc.constantFrom('a', 'b', '.', '*', '?'), { maxLength: 6 }).map((parts) => parts.join(''))
  fc.assert(fc.property(glob, word, (g, w) => {
    const pattern = new RegExp(`^${g.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.')}$`)
    expect(matches(g, w)).toBe(pattern.test(w))
  }))
})

test('A08: a glob of many stars on a long name takes no time', () => {
  const before = cpuNow()
  matches(`${'*a'.repeat(50)}b`, 'a'.repeat(10_000))
  expect(cpuNow() - before).toBeLessThan(500)
})

test('only negative globs take away from all', () => {
  expect(['loss', 'acc'].filter(keyFilter(['!acc']))).toEqual(['loss'])
})
