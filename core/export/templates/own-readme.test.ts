import { expect, test } from 'vitest'
import { ownReadme } from './own-readme.ts'

test('commands of the README work where the example is the root', () => {
  const before = '# digits\n\n```\nhortus run vision/digits --preset train\n$ hortus smoke vision/digits\n```\nWith `hortus run vision/digits`, see vision/digits.\n'
  const { text, edits } = ownReadme(before, 'vision/digits')
  expect(text).toBe('# digits\n\n```\nhortus run root --preset train\n$ hortus smoke root\n```\nWith `hortus run root`, see vision/digits.\n')
  expect(edits.map(({ line }) => line)).toEqual([4, 5, 7])
})

test.each(['hortus run vision/digits-large', 'hortus run vision/digits/x', 'myhortus run vision/digits', 'hortus  vision/digits', 'cvl run vision/digits', ''])('%j stays', (text) => {
  expect(ownReadme(text, 'vision/digits')).toEqual({ text, edits: [] })
})

test('a README of nothing but ids, or an id of nothing, is read to the end', () => {
  expect(ownReadme('hortus run a '.repeat(10_000), 'a').edits.length).toBe(1)
  expect(ownReadme('x', '').edits).toEqual([])
})
