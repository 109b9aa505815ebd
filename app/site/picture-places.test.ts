import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { picturePlaces } from './picture-places.ts'

const at = 'examples/a/README.md'
const paths = (text: string): readonly string[] => picturePlaces(at, text).map(({ path }) => path)

test('pictures of Markdown, of HTML and of references are found where they lie, each once and in order', () => {
  expect(picturePlaces(at, '![A plot](docs/plot.png "t") and ![](<my plot.png>)\n<p><img width=3 src="../b/x.jpg" alt=\'B\'></p>\n\n[one]: ./ref.webp\n![again](docs/plot.png)')).toEqual([
    { path: 'examples/a/docs/plot.png', alt: 'A plot' },
    { path: 'examples/a/my plot.png', alt: '' },
    { path: 'examples/b/x.jpg', alt: 'B' },
    { path: 'examples/a/ref.webp', alt: '' },
  ])
})

test('an address of the repository may be written from its root, with escapes, a query or a fragment', () => {
  expect(paths('![](/docs/a%20b.png?raw=true#x)')).toEqual(['docs/a b.png'])
})

test('A11: what leads elsewhere is no picture of the repository', () => {
  expect(paths('![](https://example.org/x.png) ![](//example.org/x.png) ![](../../../etc/passwd) ![](data:image/png;base64,x) ![](C:\\\\x.png) ![](javascript:alert(1)) ![](%00.png) ![](%zz.png)')).toEqual([])
})

test('A08: a megabyte of half pictures takes no time, and no text more than twenty pictures', () => {
  expect(paths('![a](x'.repeat(200_000))).toEqual([])
  expect(paths(Array.from({ length: 100 }, (_, index) => `![](p${index}.png)`).join('\n'))).toHaveLength(20)
})

test('is total, and never leaves the repository', () => {
  const piece = fc.constantFrom('![', '](', ')', '<img src=', '"', "'", '>', '..', '/', 'x.png', '%2e%2e', '\\', ' ', '\n', '[a]: ')
  fc.assert(fc.property(fc.array(piece).map((parts) => parts.join('')), (text) => {
    for (const path of paths(text)) expect(path.split('/').some((part) => part === '..' || part === '' || part === '.')).toBe(false)
  }))
})
