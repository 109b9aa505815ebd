import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '../archive/text-edit.ts'
import { pointLinks } from './point-links.ts'

const settings = { directory: 'examples/vision/digits', removed: new Set(['examples/vision/digits/train.py', 'examples/vision/digits/src/a b.py', 'examples/vision/digits/data/secret.csv']), exported: new Set(['train.py', 'src/a b.py', 'README.md']), webUrl: 'https://github.com/acme/digits' }
const pointed = (path: string, text: string): string => applyEdits(text, pointLinks(path, text, settings).edits)

test.each([
  ['README.md', '[x](examples/vision/digits/train.py)', '[x](https://github.com/acme/digits/blob/HEAD/train.py)'],
  ['docs/a.md', '[x](../examples/vision/digits/train.py#L3)', '[x](https://github.com/acme/digits/blob/HEAD/train.py#L3)'],
  ['docs/a.md', '![x](</examples/vision/digits/src/a b.py>)', '![x](<https://github.com/acme/digits/blob/HEAD/src/a%20b.py>)'],
  ['docs/a.md', '[x]: ../examples/vision/digits/src', '[x]: https://github.com/acme/digits/tree/HEAD/src'],
  ['README.md', '<a href="examples/vision/digits/train.py">x</a>', '<a href="https://github.com/acme/digits/blob/HEAD/train.py">x</a>'],
])('in %s %s leads to the new repository', (path, text, expected) => {
  expect(pointed(path, text)).toBe(expected)
})

test.each(['[x](examples/vision/digits)', '[x](examples/vision/digits/)', '[x](examples/vision/digits/README.md)', '[x](examples/vision/digits-two/train.py)', '[x](https://elsewhere/examples/vision/digits/train.py)', '`examples/vision/digits/train.py`'])('%s stays as it is', (text) => {
  expect(pointed('README.md', text)).toBe(text)
})

test('a link to what the new repository does not have, and a path in a script, are told and left', () => {
  expect(pointLinks('README.md', 'a\n[x](examples/vision/digits/data/secret.csv)', settings)).toMatchObject({ edits: [], left: [{ line: 2 }] })
  expect(pointLinks('ci.sh', '#!/bin/sh\npython3 examples/vision/digits/train.py\ncd examples/vision/digits\n', settings)).toMatchObject({ edits: [], left: [{ line: 2 }] })
})

test('no text makes it fail, and every edit is at a place that says what it should', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('[x](', 'examples/vision/digits/train.py', ')', '`', '\n', '<!-- hortus:x -->', '<a href="', '">', '..', '/', '#', '%20')).map((parts) => parts.join('')), fc.constantFrom('README.md', 'a.html', 'x.sh'), (text, path) => {
    for (const { at, before } of pointLinks(path, text, settings).edits) expect(text.startsWith(before, at)).toBe(true)
  }))
})
