import fc from 'fast-check'
import { expect, test } from 'vitest'
import { below, examplePath, linkTo, picturePath, rootOf, sectionPath, segment } from './paths.ts'

const gardens = [{ slug: 'first' }, { slug: 'second' }] as const

test('the first garden lies at the top, others below their slug', () => {
  expect([rootOf({ gardens }, gardens[0]), rootOf({ gardens }, gardens[1]), sectionPath(rootOf({ gardens }, gardens[1]), 'health')]).toEqual(['', 'g/second/', 'g/second/health.html'])
})

test('an ordinary id is its address, letter by letter', () => {
  expect(examplePath('', 'vision/resnet-50_v2')).toBe('examples/vision/resnet-50_v2/index.html')
})

test('A12 no id climbs, hides, opens a device or takes the place of a page', () => {
  expect(['../../etc', '.git/hooks', 'con/NUL.txt', 'vision/index.html', 'INDEX.HTML', 'a//b', 'trailing.'].map((id) => examplePath('', id))).toEqual([
    'examples/%2E%2E/%2E%2E/etc/index.html',
    'examples/%2Egit/hooks/index.html',
    'examples/%63on/%4EUL.txt/index.html',
    'examples/vision/%69ndex.html/index.html',
    'examples/%49NDEX.HTML/index.html',
    'examples/a/%/b/index.html',
    'examples/trailing%2E/index.html',
  ])
})

test('whatever a name is, it is one name that every file system holds', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
    const own = segment(name)
    expect(own).toMatch(/^[\w.~%-]{1,180}$/)
    expect(own).not.toMatch(/^\.|\.$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^index\.html$/i)
  }))
})

test('two names are two addresses', () => {
  const word = fc.string({ unit: fc.constantFrom('a', '%', '.', '~', '/', ' ', 'é', 'N', 'U', 'L', '4', 'E'), maxLength: 300 })
  fc.assert(fc.property(word, word, (a, b) => {
    expect(segment(a) === segment(b)).toBe(a === b)
  }))
  expect(segment('x'.repeat(300))).not.toBe(segment(`${'x'.repeat(299)}y`))
})

test('a link from any page leads a browser to the file of any other, below whatever path the site lies', () => {
  const id = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((name) => !name.includes('/')), { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))
  fc.assert(fc.property(id, id, fc.constantFrom('', 'g/second/'), fc.constantFrom('https://x.org/repo/', 'file:///home/me/site/'), (from, to, root, base) => {
    const here = new URL(examplePath('', from).replaceAll('%', '%25'), base)
    expect(decodeURIComponent(new URL(linkTo(examplePath('', from), examplePath(root, to)), here).pathname.slice(new URL(base).pathname.length))).toBe(examplePath(root, to))
  }))
})

test('a link is as short as it can be, and names its fragment', () => {
  expect([linkTo('index.html', 'assets/style.css'), linkTo('examples/a/b/index.html', 'examples/a/c/index.html'), linkTo('g/x/health.html', 'index.html', 'a b')]).toEqual(['assets/style.css', '../c/index.html', '../../index.html#a%20b'])
})

test('a picture keeps its name, so that a server knows what it is', () => {
  expect(picturePath('', 'examples/vision/a b/cover.png')).toBe('pictures/examples/vision/a%20b/cover.png')
  expect(below('workspace/models/', 'mlp', 'v1', 'index.html')).toBe('workspace/models/mlp/v1/index.html')
})
