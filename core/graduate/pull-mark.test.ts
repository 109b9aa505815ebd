import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pullMark, readPullMark, sameText, type PullMark } from './pull-mark.ts'

const MARK: PullMark = { half: 'import', garden: 'acme/garden', example: 'vision/digits' }
const SAYS = { tree: 'a'.repeat(40), date: '2026-11-21' }

test('a mark is read again, with any text behind it and either kind of line end', () => {
  for (const end of ['', '\n', '\r\n', '\nmore\n']) expect(readPullMark(`${pullMark(MARK, SAYS)}${end}`, MARK)).toEqual(SAYS)
})

test('A30: the mark of another example, garden or half is not ours, and a quoted one neither', () => {
  const text = pullMark(MARK, SAYS)
  for (const other of [{ ...MARK, half: 'pointer' as const }, { ...MARK, garden: 'acme/other' }, { ...MARK, example: 'vision/letters' }]) expect(readPullMark(text, other)).toBeNull()
  for (const quoted of [` ${text}`, `> ${text}`, `hello\n${text}`]) expect(readPullMark(quoted, MARK)).toBeNull()
})

test('A28: nothing of an id stands in a mark, so none can end the comment', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (garden, example) => {
    const mark = { ...MARK, garden, example }
    expect(pullMark(mark, SAYS)).toMatch(/^<!-- hortus:graduate:import [0-9a-f]{16} a{40} 2026-11-21 -->$/)
    expect(readPullMark(pullMark(mark, SAYS), mark)).toEqual(SAYS)
  }))
  fc.assert(fc.property(fc.string(), (body) => {
    expect(readPullMark(body, MARK)).toBeNull()
  }))
})

test('line ends and the end of a text are no difference', () => {
  expect(sameText('a\r\nb\r\n\r\n', 'a\nb')).toBe(true)
  expect(sameText('a\nb', 'a\nc')).toBe(false)
})
