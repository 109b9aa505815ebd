import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../test/cpu-time.ts'
import { parseJson, scan } from './parse-json.ts'

const LIMITS = { maxLength: 1_000_000, maxDepth: 32, maxString: 4096 }
const kind = (text: string) => {
  const result = parseJson(text, LIMITS)
  return result.ok ? 'ok' : result.problem.kind
}

test('reads every JSON value that JSON.stringify writes', () => {
  const value = fc.jsonValue({ maxDepth: 4 }).filter((v) => !JSON.stringify(v).includes('__proto__') && JSON.stringify(v).isWellFormed())
  fc.assert(fc.property(value, (v) => {
    const text = JSON.stringify(v)
    fc.pre(!/\\ud[89a-f]/i.test(text))
    const result = parseJson(text, LIMITS)
    expect(result.ok && result.value).toEqual(JSON.parse(text))
  }))
})

test('is total, and accepts nothing that JSON.parse refuses', () => {
  const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '1', '-', '1e999', 'NaN', 'null', ' ', '\u0000', '\u2028', 'é')
  fc.assert(fc.property(fc.array(piece).map((parts) => parts.join('')), (text) => {
    const result = parseJson(text, LIMITS)
    expect(!result.ok || JSON.stringify(result.value) === JSON.stringify(JSON.parse(text))).toBe(true)
  }), { numRuns: 2000 })
})

test.each([
  ['a duplicate key', '{"a":1,"a":2}', 'duplicate_key'],
  ['a duplicate key written with an escape', '{"a":1,"\\u0061":2}', 'duplicate_key'],
  ['a duplicate key in a nested object', '[{"x":{"b":[],"b":{}}}]', 'duplicate_key'],
  ['a __proto__ key', '{"a":{"__proto__":{"x":1}}}', 'forbidden_key'],
  ['a number that would become Infinity', '[1e400]', 'number'],
  ['Infinity and NaN as words', '[NaN]', 'syntax'],
  ['a lone surrogate', '["\\ud800"]', 'string'],
  ['a long string', `["${'a'.repeat(5000)}"]`, 'string'],
  ['a byte order mark', '\uFEFF{}', 'bom'],
  ['deep nesting', '['.repeat(100_000), 'too_deep'],
  ['an unfinished document', '{"a":', 'syntax'],
  ['an unfinished string', '{"a', 'syntax'],
  ['nothing', '', 'syntax'],
  ['two documents', '{}{}', 'syntax'],
])('A06: refuses %s', (_name, text, expected) => {
  expect(kind(text)).toBe(expected)
})

test('the quick way accepts nothing that the tokens refuse, and gives the same value', () => {
  const piece = fc.constantFrom('{"a":1}', '{"a":1,"a":2}', '{"b":[', ']}', '[', ']', ',', '{"__proto__":1}', '"\\ud800"', '"\ud800"', '"x\\u0041"', '1e400', '-0', '1.0', '[[[[[[', ']]]]]]', '"'.padEnd(60, 'y') + '"', '\n', ' ')
  const small = { maxLength: 10_000, maxDepth: 5, maxString: 50 }
  const texts = fc.oneof(fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')), fc.jsonValue().map((value) => JSON.stringify(value)), fc.jsonValue().map((value) => `${JSON.stringify(value)}\n`))
  fc.assert(fc.property(texts, (text) => {
    const read = parseJson(text, small)
    expect(read.ok && scan(text, small) !== null).toBe(false)
    expect(read.ok ? read.value : 'nothing').toEqual(read.ok ? JSON.parse(text) : 'nothing')
  }), { numRuns: 3000 })
})

test('the same key in two objects is no duplicate', () => {
  expect(kind('[{"a":1,"b":"a"},{"a":1}]')).toBe('ok')
})

test('A08: a million characters take one pass', () => {
  const before = cpuNow()
  for (const text of ['"'.repeat(999_999), '\\'.repeat(999_999), `"${'\\"'.repeat(499_000)}`, ' '.repeat(999_999), '1'.repeat(999_999), '[{},'.repeat(200_000)]) kind(text)
  expect(cpuNow() - before).toBeLessThan(2000)
})
