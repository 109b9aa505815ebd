import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CheckRow } from './check.ts'
import { openRowPacker, type RowRules } from './packed-rows.ts'

const isText = (value: unknown): boolean => typeof value === 'string'
const isTextOrNull = (value: unknown): boolean => value === null || isText(value)
const RULES: RowRules = { words: [isText, isTextOrNull, isText, isText, isTextOrNull], amount: (value) => value === null || (typeof value === 'number' && value >= 0) }

const word = fc.constantFrom('a', 'b', 'c', '__proto__', '0', '')
const row = fc.tuple(fc.string({ minLength: 1, maxLength: 2 }), fc.option(word, { nil: null }), word, word, fc.option(word, { nil: null }), fc.option(fc.double({ min: 0, noNaN: true, max: Number.MAX_SAFE_INTEGER }), { nil: null }), fc.option(fc.maxSafeNat(), { nil: null }))
const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 8, selector: ([id]) => id }).map((all) => all.toSorted(([a], [b]) => (a < b ? -1 : 1)))
const packed = (packer: ReturnType<typeof openRowPacker>, all: readonly unknown[]): readonly CheckRow[] | string => {
  const made = packer.pack(all)
  return typeof made === 'string' ? made : made()
}

test('whatever checks came before, and whoever came and went between them, the rows of each are what they were', () => {
  fc.assert(fc.property(fc.array(rows, { maxLength: 6 }), (checks) => {
    const packer = openRowPacker(RULES)
    const made = checks.map((each) => packer.pack(each))
    expect(made.map((each) => (typeof each === 'string' ? each : each()))).toEqual(checks)
    expect(packer.listed).toEqual(new Set(checks.flat().map(([id]) => id)))
  }), { numRuns: 500 })
})

test('a check that is refused in its middle changes nothing of the others', () => {
  const packer = openRowPacker(RULES)
  const good = [['a', 'tree', 'beta', 'p', null, 1, 2], ['b', null, 'beta', 'f', 'why', null, 0]]
  const before = packer.pack(good)
  expect(packed(packer, [['a', 'other', 'beta', 'f', 'bad', 5, 6], ['b', 'x', 'beta', 'f', 7, 5, 6]])).toBe('has a row that is none')
  expect(packed(packer, [['a', null, 'beta', 'p', null, 1, 2], ['stranger', null, 'beta', 'f', 7, 5, 6]])).toBe('has a row that is none')
  expect([...packer.listed]).toEqual(['a', 'b'])
  expect(packed(packer, good)).toEqual(good)
  expect(typeof before === 'string' ? before : before()).toEqual(good)
})

test.each([
  ['no id', [null, null, 'beta', 'p', null, 1, 2]],
  ['an amount that is a text', ['a', null, 'beta', 'p', null, '1', 2]],
  ['an amount that is missing', ['a', null, 'beta', 'p', null, 1]],
  ['a value more', ['a', null, 'beta', 'p', null, 1, 2, 3]],
  ['a list for a text', ['a', ['t'], 'beta', 'p', null, 1, 2]],
  ['no list', { 0: 'a', length: 7 }],
])('A06: a row with %s is none, also where a good one stood before', (_what, bad) => {
  const packer = openRowPacker(RULES)
  expect(packed(packer, [['a', null, 'beta', 'p', null, 1, 2]])).toHaveLength(1)
  expect(packed(packer, [bad])).toBe('has a row that is none')
})

test('the order is that of ids, not of when they were first seen', () => {
  const packer = openRowPacker(RULES)
  const of = (...ids: readonly string[]): unknown[] => ids.map((id) => [id, null, 'beta', 'p', null, null, null])
  expect(packed(packer, of('m', 'z'))).toHaveLength(2)
  expect(packed(packer, of('a', 'm', 'z'))).toHaveLength(3)
  expect(packed(packer, of('m', 'a'))).toBe('has rows that are not in the order of ids')
  expect(packed(packer, of('m', 'm'))).toBe('has rows that are not in the order of ids')
})
