import { expect, test } from 'vitest'
import { percent } from './figures.ts'

test.each([
  [0, '0 %'],
  [-0.0004812, '−0.048 %'],
  [0.00062, '+0.062 %'],
  [0.0996, '+10.0 %'],
  [-1, '−100.0 %'],
  [31.76, '+3176 %'],
  [null, '–'],
])('a relative change of %j reads %s: no digit that says nothing', (change, words) => {
  expect(percent(change)).toBe(words)
})
