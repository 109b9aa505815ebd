import { expect, test } from 'vitest'
import { resolve } from '../config/resolve.ts'
import { affected } from './affected.ts'
import { exampleOf } from './testing/example.ts'

const config = { ...resolve([]).config, shared_paths: ['lib/**', 'requirements.txt'] }
const one = exampleOf('{name: one}', 'examples/vision/one/example.yaml')
const two = exampleOf('{name: two, shared_paths: [data/two/**]}', 'examples/vision/two/example.yaml')
const onePlus = exampleOf('{name: one-plus}', 'examples/vision/one-plus/example.yaml')
const inner = exampleOf('{name: inner}', 'examples/vision/one/inner/example.yaml')
const all = [one, two, onePlus, inner]
const ids = (...files: string[]) => affected(all, files, config).examples.map(({ name }) => name)

test('a file of an example affects it, and the example around it, and no one with a similar name', () => {
  expect(ids('examples/vision/one/train.py')).toEqual(['one'])
  expect(ids('examples/vision/one/inner/deep/x.py')).toEqual(['one', 'inner'])
  expect(ids('examples/vision/one-plus/x')).toEqual(['one-plus'])
})

test('a file of no example affects none, and the reason says how many were looked at', () => {
  expect(affected(all, ['README.md', 'docs/x.md'], config)).toEqual({ mode: 'affected', examples: [], broken: [], reason: '2 files changed; 0 examples of 4 are affected.' })
})

test('a path that an example shares affects it', () => {
  expect(ids('data/two/x.csv')).toEqual(['two'])
})

test.each([['lib/deep/x.py'], ['requirements.txt'], ['.github/hortus.yml'], ['.github/hortus-baseline.json'], ['.github/workflows/ci.yml']])('%s affects everything, and the reason names it', (file) => {
  const found = affected(all, ['README.md', file], config)
  expect([found.mode, found.examples.length]).toEqual(['all', 4])
  expect(found.reason).toContain(file)
})

test('an example whose descriptor cannot be read is affected like the others', () => {
  const broken = { id: 'vision/bad', path: 'examples/vision/bad' }
  expect(affected(all, ['examples/vision/bad/example.yaml'], config, [broken]).broken).toEqual([broken])
  expect(affected(all, ['examples/vision/one/x'], config, [broken]).broken).toEqual([])
})
