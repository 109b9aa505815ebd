import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../test/cpu-time.ts'
import { matcher } from './glob.ts'

test.each([
  ['test/fixtures/**', 'test/fixtures/a/example.yaml', true],
  ['test/fixtures/', 'test/fixtures/a/example.yaml', true],
  ['test/fixtures', 'test/fixtures/a', false],
  ['**/vendor/**', 'vendor/x', true],
  ['**/vendor/**', 'a/b/vendor/x/y', true],
  ['*.py', 'a.py', true],
  ['*.py', 'a/b.py', false],
  ['**/*.py', 'b.py', true],
  ['lib/*/core?.py', 'lib/x/core1.py', true],
  ['lib/*/core?.py', 'lib/x/core.py', false],
  ['/lib/a', 'lib/a', true],
  ['./lib/a', 'lib/a', true],
  ['a/**/b', 'a/b', true],
  ['a/**/b', 'a/x/y/b', true],
  ['[ab]', 'a', false],
  ['', 'a', false],
  ['abc', 'abd', false],
  ['a/b*', 'a/cc', false],
])('%j on %j: %s', (pattern, path, expected) => {
  expect(matcher([pattern])(path)).toBe(expected)
})

test('any path matches itself and **', () => {
  const path = fc.array(fc.string({ minLength: 1, maxLength: 5 }).filter((name) => !/[*?/.]/.test(name)), { minLength: 1, maxLength: 5 }).map((names) => names.join('/'))
  fc.assert(fc.property(path, (each) => {
    expect([matcher([each])(each), matcher(['**'])(each)]).toEqual([true, true])
  }))
})

test('A08: a pattern made to backtrack costs nothing', () => {
  const started = cpuNow()
  matcher([`${'**/a*'.repeat(200)}b`, `${'*a'.repeat(2000)}b`])('a'.repeat(20_000))
  matcher([`${'**/a/'.repeat(500)}b`])('a/'.repeat(5000))
  expect(cpuNow() - started).toBeLessThan(1000)
})
