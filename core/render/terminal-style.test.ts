import { expect, test } from 'vitest'
import { clip, columns, wrap } from './terminal-style.ts'

test.each([['abc', 3], ['漢字', 4], ['🚀', 2], ['e\u0301', 1], ['', 0]])('%s takes %i columns', (text, width) => {
  expect(columns(text)).toBe(width)
})

test('wide text is clipped and wrapped by columns, not by characters', () => {
  expect(clip('漢字漢字', 5)).toBe('漢字…')
  expect(wrap('漢字 漢字 ab', 7)).toEqual(['漢字', '漢字 ab'])
})
