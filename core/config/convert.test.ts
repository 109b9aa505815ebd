import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { convert } from './convert.ts'

test.each([
  ['30', 'number', 30],
  [' 2.5 ', 'number', 2.5],
  ['1e-3', 'number', 0.001],
  ['true', 'boolean', true],
  ['No', 'boolean', false],
  ['a, b,,c', 'array', ['a', 'b', 'c']],
  ['', 'array', []],
  ['', 'string', ''],
] as const)('%j as %s is %j', (text, type, value) => {
  expect(convert(text, { type, items: { type: 'string' } })).toEqual({ ok: true, value })
})

test.each([
  ['0x10', 'number'],
  ['Infinity', 'number'],
  ['1e999', 'number'],
  ['1_000', 'number'],
  ['', 'number'],
  ['maybe', 'boolean'],
  [2, 'boolean'],
  [{}, 'array'],
  [[{}], 'array'],
  [1.1, 'string'],
  [null, 'string'],
] as const)('%j is not a %s', (value, type) => {
  expect(convert(value, { type, items: { type: 'string' } }).ok).toBe(false)
})

test('a number where text is asked is refused, because YAML has already changed 1.10 into 1.1', () => {
  expect(convert(1.1, { type: 'string' })).toEqual({ ok: false, message: 'must be text, not 1.1', fix: 'Put the value in quotes.' })
})

test('null is kept where the schema allows it, also as the word', () => {
  for (const value of [null, 'null']) expect(convert(value, { type: ['number', 'null'] })).toEqual({ ok: true, value: null })
})

test('a value that already has its type stays the same', () => {
  fc.assert(fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ['number', value] as const), fc.boolean().map((value) => ['boolean', value] as const), fc.string().map((value) => ['string', value] as const)), ([type, value]) => {
    expect(convert(value, { type })).toEqual({ ok: true, value })
  }))
})

test('every number survives being written as text', () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)), (value) => {
    expect(convert(String(value), { type: 'number' })).toEqual({ ok: true, value })
  }))
})

test('a message never carries the whole of a long value', () => {
  const refused = convert('s'.repeat(5000), { type: 'number' })
  expect(refused.ok ? '' : refused.message).toHaveLength('must be a number, not '.length + 58)
})

const exempt = { type: 'array', items: { type: 'object', properties: { code: { type: 'string' }, count: { type: 'integer' } } } } as const

test('the maps of a list are converted key by key, and what is wrong in one names its item', () => {
  expect(convert([{ code: 'A', count: '3' }, {}], exempt)).toEqual({ ok: true, value: [{ code: 'A', count: 3 }, {}] })
  expect(convert([{ code: 'A' }, { code: 1 }], exempt)).toEqual({ ok: false, message: 'item 2 code must be text, not 1', fix: 'Put the value in quotes.' })
  expect(convert([{ cod: 'A' }], exempt)).toEqual({ ok: false, message: 'item 1 has the unknown key "cod"', fix: 'Write code.' })
  expect(convert(['A'], exempt)).toMatchObject({ ok: false, message: 'item 1 must be a map, not "A"' })
})
