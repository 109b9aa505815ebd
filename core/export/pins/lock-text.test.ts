import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lockText } from './lock-text.ts'
import { readPackages } from './read-packages.ts'

const HEAD = '{"python": "3.11", "platform": "linux/x86_64"}'
const line = (name: string, version: string, kind = 'index') => JSON.stringify({ name, version, kind })
const read = (...lines: string[]) => readPackages([HEAD, ...lines])!

test('names are normal, sorted, and each is there once', () => {
  const lock = lockText(read(line('Zope.Interface', '6.0'), line('ruamel_yaml', '0.18'), line('zope-interface', '7.0')), null)
  expect(lock).toEqual({ python: '3.11', packages: 2, text: expect.stringMatching(/\nruamel-yaml==0\.18\nzope-interface==6\.0\n$/) })
})

test('what the base image brings is not locked, unless it is another version now', () => {
  const image = read(line('torch', '2.9.1+cu128'), line('numpy', '2.1.0'), line('tqdm', '4.67.1'))
  const base = read(line('torch', '2.9.1+cu128'), line('numpy', '2.0.0'))
  expect(lockText(image, base)?.text.match(/^\S+==\S+$/gm)).toEqual(['numpy==2.1.0', 'tqdm==4.67.1'])
})

test('what no index has is named with the reason, and never with its address', () => {
  const image = read(line('a', '1'), line('git-one', '2', 'vcs'), line('mine', '0.1', 'editable'), line('wheel-file', '3', 'direct'), line('beside', '4', 'local'), line('apt-one', '5', 'system'), line('pip', '25.0'), line('setuptools', '80'))
  expect(lockText(image, null)?.text.split('\n').slice(2)).toEqual(['a==1', '# not locked: beside 4, lies beside the packages of Python', '# not locked: git-one 2, installed from a version control system', '# not locked: mine 0.1, installed in place, for editing', '# not locked: wheel-file 3, installed from a file or an address', ''])
})

test('an image with nothing of its own has no lock', () => {
  expect(lockText(read(line('apt-one', '5', 'system'), line('pip', '25.0')), null)).toBeNull()
})

test('an image that prints something else has none either', () => {
  expect(readPackages([])).toBeNull()
  expect(readPackages(['{"python": "2.7", "platform": "linux/x"}'])).toBeNull()
  expect(readPackages(['{"python": "3.11", "platform": "a\\n--index-url x"}'])).toBeNull()
})

test('A74: whatever an image prints, every line of the lock is a name and a version, or a comment', () => {
  const hostile = fc.oneof(fc.string(), fc.constantFrom('--index-url=https://evil.example', 'a @ https://evil.example', 'a\n-r x', '-e .', 'a;b', '1.0 --hash=x', '1.0\r\n#', '../x', '__proto__'))
  const printed = fc.oneof(fc.string(), fc.record({ name: hostile, version: hostile, kind: fc.constantFrom('index', 'vcs', 'other') }).map((each) => JSON.stringify(each)))
  fc.assert(
    fc.property(fc.array(printed), (lines) => {
      const packages = readPackages([HEAD, ...lines, line('good', '1')])
      for (const each of lockText(packages!, null)?.text.trimEnd().split('\n') ?? []) expect(each).toMatch(/^(?:#.*|[a-z0-9][a-z0-9-]*==[\w.!+-]+)$/)
    }),
  )
})
