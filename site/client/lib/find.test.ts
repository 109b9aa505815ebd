import { expect, test } from 'vitest'
import { entriesOf } from '../../gallery/gallery-pages.ts'
import { sampleExample, sampleGarden } from '../../testing/sample-site.ts'
import { exampleOf } from '../../../core/garden/testing/example.ts'
import { openFinder, type Question } from './find.ts'

const entries = entriesOf(sampleGarden(), '')
const find = openFinder(entries)
const ids = (question: Partial<Question>): readonly string[] => find({ q: '', sort: '', facets: {}, ...question }).entries.map(({ id }) => id)

test('nothing asked is everything, in the order of the page', () => {
  expect(ids({})).toEqual(entries.map(({ id }) => id))
})

test.each([
  ['a name', 'resnet', 'vision/resnet'],
  ['the beginning of a word', 'keyw', 'audio/keywords'],
  ['a slip', 'resnat', 'vision/resnet'],
  ['a task', 'token-classification', 'nlp/tagger'],
  ['a framework', 'scikit', 'tabular/digits'],
  ['a tag', 'quick', 'tabular/digits'],
  ['a word of the description in capitals', 'LOGISTIC', 'tabular/digits'],
])('%s finds it first', (_what, q, id) => {
  expect(ids({ q })[0]).toBe(id)
})

test('a name counts more than a word of another README', () => {
  const own = [...entries, { ...entries[0]!, id: 'other/x', name: 'x', description: '', tags: '', words: 'resnet' }]
  expect(openFinder(own)({ q: 'resnet', sort: '', facets: {} }).entries.map(({ id }) => id)).toEqual(['vision/resnet', 'other/x'])
})

test('all words must be there; where nothing has all, some of them will do, and that is said', () => {
  expect(ids({ q: 'network digits' })).toEqual(['vision/resnet'])
  const some = find({ q: 'resnet zebra', sort: '', facets: {} })
  expect([some.some, some.entries.map(({ id }) => id)]).toEqual([true, ['vision/resnet']])
  expect(find({ q: 'zebra', sort: '', facets: {} })).toMatchObject({ some: false, entries: [] })
})

test('accents are no reason not to be found', () => {
  const garden = sampleGarden({ examples: [sampleExample(exampleOf('name: Résumé parser\n', 'examples/a/example.yaml'))] })
  expect(openFinder(entriesOf(garden, ''))({ q: 'resume', sort: '', facets: {} }).entries).toHaveLength(1)
})

test('filters are joined by "and", and say how many each other choice would leave', () => {
  const { entries: found, counts } = find({ q: '', sort: '', facets: { framework: 'pytorch', health: 'green' } })
  expect(found.map(({ id }) => id)).toEqual(['vision/resnet'])
  expect([...counts.get('framework')!]).toEqual([['tensorflow', 1], ['scikit-learn', 1], ['pytorch', 1]])
  expect([...counts.get('health')!]).toEqual([['green', 1], ['red', 1]])
})

test('an example for a CPU is found for any card', () => {
  expect(ids({ facets: { device: 'cpu' } })).toEqual(['tabular/digits', 'nlp/tagger'])
  expect(ids({ facets: { device: '8' } })).toEqual(['tabular/digits', 'vision/resnet', 'nlp/tagger'])
})

test('they are ordered by name or by the last green check when asked', () => {
  expect(ids({ sort: 'name' })[0]).toBe('tabular/digits')
  expect(ids({ sort: 'fresh' }).slice(-2)).toEqual(['new/never-checked', 'old/perceptron'])
})

test('a value that no example has finds none', () => {
  expect(ids({ facets: { task: 'no-such' } })).toEqual([])
})

test('A08 a question of any length and kind is answered', () => {
  for (const q of ['('.repeat(5000), 'a '.repeat(5000), '\u202e', '😀', '   ', '__proto__ constructor']) expect(find({ q, sort: '', facets: {} }).entries.length).toBeGreaterThanOrEqual(0)
})
