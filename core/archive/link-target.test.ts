import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkTarget, moveDestination } from './link-target.ts'
import { directoryOfPath, normalPath, relativePath, relocated } from './paths.ts'
import { mentionsOf } from './mentions.ts'
import { webLinks } from './web-links.ts'
import { applyEdits } from './text-edit.ts'

const MOVE = { from: 'examples/v/a b', to: 'attic/v/a b' }

test.each([
  ['examples/v/a%20b', 'README.md', 'attic/v/a%20b'], ['./examples/v/a%20b/', 'README.md', './attic/v/a%20b/'], ['/examples/v/a%20b/x.md#y', 'docs/a.md', '/attic/v/a%20b/x.md#y'], ['../examples/v/a b/x y.md?raw=1', 'docs/a.md', '../attic/v/a%20b/x y.md?raw=1'],
  ['../a b', 'examples/v/c/R.md', '../../../attic/v/a%20b'], ['a%20b/x(1).md', 'examples/v/R.md', '../../attic/v/a%20b/x(1).md'], ['examples/v/x/../a%20b/./y', 'R.md', 'attic/v/a%20b/y'], ['examples/v/a\\ b', 'R.md', 'attic/v/a%20b'],
])('%s in %s becomes %s', (destination, from, moved) => {
  expect(moveDestination(destination.replaceAll('\\ ', ' '), from, MOVE)).toBe(moved)
})

test.each([['#use'], ['https://example.com/examples/v/a b'], ['mailto:a@b'], ['//examples/v/a b'], ['examples/v/a bc'], ['../../examples/v/a b'], [''], ['javascript:examples/v/a b'], ['?x'], ['%E0%A4%A']])('%s does not move', (destination) => {
  expect(moveDestination(destination, 'docs/a.md', MOVE)).toBeNull()
})

const part = fc.stringMatching(/^[a-z&|() 漢é%.'-]{1,6}$/).filter((name) => !/^\.+$/.test(name))
const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))

test('wherever it stands and however it is named, a moved link leads to the same file at its new place', () => {
  fc.assert(fc.property(path, path, path, path, fc.boolean(), fc.boolean(), (from, directory, to, tail, rooted, dotted) => {
    const file = `${directory}/${tail}`
    const encoded = (text: string): string => text.split('/').map((each) => encodeURIComponent(each).replace(/[()']/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)).join('/')
    const way = rooted ? `/${file}` : relativePath(directoryOfPath(from), file)
    const destination = `${dotted && !rooted && !way.startsWith('.') ? './' : ''}${encoded(way)}#x`
    fc.pre(linkTarget(destination, from)?.path === file)
    const moved = moveDestination(destination, from, { from: directory, to })
    const target = linkTarget(moved!, from)
    expect([target?.path, target?.suffix]).toEqual([relocated(file, { from: directory, to }), '#x'])
    expect(moved).not.toMatch(/[\s<>|"'\\]/)
  }), { numRuns: 2000 })
})

test('the way from a directory to a path leads there', () => {
  fc.assert(fc.property(path, path, (from, to) => {
    expect(normalPath(`${from}/${relativePath(from, to)}`)).toBe(normalPath(to))
  }))
})

test.each([
  ['examples/a', true], ['"examples/a/**"', true], ['./examples/a', true], ['$ROOT/examples/a/x', true], ['${ROOT}/examples/a', true], ['$(pwd)/examples/a', true], ['cd examples/a.', true], ['(examples/a)', true],
  ['examples/ab', false], ['examples/a.md', false], ['examples/a-b', false], ['old/examples/a', false], ['/usr/examples/a', false], ['../examples/a', false], ['myexamples/a', false], ['/examples/a', false], ['examples/a_b', false],
])('%s names examples/a: %s', (text, named) => {
  expect(mentionsOf(text, 'examples/a').length > 0).toBe(named)
})

test('from the root it is named where that is meant', () => {
  expect([mentionsOf('/examples/a', 'examples/a', { rooted: true }).length, mentionsOf('x/examples/a', 'examples/a', { rooted: true }).length]).toEqual([1, 0])
})

test('addresses of the own pages on a branch move, those of a commit or of another repository stay', () => {
  const move = { from: 'examples/a', to: 'attic/a' }
  const text = '<https://github.com/Me/G/tree/main/examples/a> https://raw.githubusercontent.com/me/g/master/examples/a/x.png https://colab.research.google.com/github/me/g/blob/main/examples/a/n.ipynb. See https://github.com/me/g/tree/main/examples/a.'
  expect(applyEdits(text, webLinks(text, 'me/g', move))).toBe(text.replaceAll('examples/a', 'attic/a'))
  for (const other of ['https://github.com/me/g/blob/0123abc/examples/a', 'https://github.com/you/g/blob/main/examples/a', 'https://github.com/me/g/blob/main/examples/ab', 'https://github.com/me/g/blob/main/examples/a.md']) expect(webLinks(other, 'me/g', move)).toEqual([])
})
