import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placePath, placeText } from './places.ts'
import { PLACES, printPath } from './testing/print-call.ts'

test.each([
  ['.', { root: 'example', path: '.' }],
  ['..', { root: 'repository', path: 'examples' }],
  ['../../', { root: 'repository', path: '.' }],
  ['../../..', { root: 'elsewhere', path: '/' }],
  ['../../../../../etc', { root: 'elsewhere', path: '/etc' }],
  ['/r//lib/./x/', { root: 'repository', path: 'lib/x' }],
  ['/rx', { root: 'elsewhere', path: '/rx' }],
  ['/h/.cache/huggingface', { root: 'cache', path: 'huggingface' }],
  ['/h/.cachex', { root: 'home', path: '.cachex' }],
  ['/w/inputs', { root: 'work', path: 'inputs' }],
  ['/tmp/tmp.aB3dE6gH9k/x', { root: 'temporary', path: 'tmp.X/x' }],
  ['', { root: 'example', path: '.' }],
])('"%s" lies at %j', (written, place) => {
  expect(placePath(written, PLACES.example, PLACES)).toEqual(place)
})

test('one step above the repository is told from it, and the root of the machine never is', () => {
  const places = { ...PLACES, repository: '/x/r', example: '/x/r/examples/a' }
  expect(placePath('../../..', places.example, places)).toEqual({ root: 'repository', path: '..' })
  expect(placePath('../../../..', places.example, places)).toEqual({ root: 'elsewhere', path: '/' })
})

test('a place is the same however it is written, and no place but elsewhere begins with a slash or leaves its root', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('..', '.', '', 'a', 'r', 'examples', '.cache', 'tmp'), { maxLength: 8 }), fc.boolean(), (parts, absolute) => {
      const place = placePath(`${absolute ? '/' : ''}${parts.join('/')}`, PLACES.example, PLACES)
      expect(place.path.startsWith('/')).toBe(place.root === 'elsewhere')
      expect(place.path.split('/')).not.toContain('..')
      expect(placePath(printPath(place), '/', PLACES)).toEqual(place)
    }),
  )
})

test('in a text the places are told by their roots, and only where they are places', () => {
  expect(placeText('--o=/w/out /r/examples/a/x:/h /rx team/r/image /h/.cache', PLACES)).toBe('--o={work}/out {example}/x:{home} /rx team/r/image {cache}')
})
