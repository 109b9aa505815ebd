import { expect, test } from 'vitest'
import { examplesAt } from './examples-at.ts'

const garden = ['examples/vision/digits', 'examples/vision/digits-2', 'examples/text/bert', 'examples/text/bert/tiny'].map((path) => ({ path }))

test.each([
  ['examples/vision/digits/train.py', ['examples/vision/digits']],
  ['./examples/vision/digits/', ['examples/vision/digits']],
  ['examples/vision', ['examples/vision/digits', 'examples/vision/digits-2']],
  ['examples/text/bert/tiny/x', ['examples/text/bert/tiny']],
  ['examples/text/bert', ['examples/text/bert']],
  ['examples/vis', []],
  ['README.md', []],
  ['.', garden.map(({ path }) => path)],
])('at %s lie %j', (path, found) => {
  expect(examplesAt(garden, path).map((example) => example.path)).toEqual(found)
})
