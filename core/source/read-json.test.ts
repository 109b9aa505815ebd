import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from './read-json.ts'

const issues = (text: string) => {
  const read = readJson(text, 'x.json')
  return read.ok ? [] : read.problem
}
const document = (text: string) => {
  const read = readJson(text, 'x.json')
  if (!read.ok) throw new Error(read.problem[0]!.message)
  return read.value
}

test('every value and key has its place', () => {
  const read = document('{\n  "os": "Linux",\n  "hardware": { "gpus": [ "a",\n    "b" ] }\n}')
  expect(read.place('/os')).toEqual({ path: 'x.json', line: 2, column: 9 })
  expect(read.keyPlace('/os')).toEqual({ path: 'x.json', line: 2, column: 3 })
  expect(read.place('/hardware/gpus/1')).toEqual({ path: 'x.json', line: 4, column: 5 })
  expect(read.keyPlace('/hardware/gpus')).toEqual({ path: 'x.json', line: 3, column: 17 })
  expect(read.place('/hardware/cpu')).toEqual({ path: 'x.json', line: 3, column: 15 })
  expect(read.place('')).toEqual({ path: 'x.json', line: 1, column: 1 })
})

test('what was written of a number, a word and a text', () => {
  const read = document('{"a": 1.50, "b": 12345678901234567890, "c": "x\\u0041", "d": true, "e": null, "f": [], "a/b": 1}')
  expect(['/a', '/b', '/c', '/d', '/e', '/f', '/a~1b', '/nothing'].map((to) => read.written(to))).toEqual(['1.50', '12345678901234567890', 'xA', 'true', null, null, '1', null])
})

test.each([
  ['', 'syntax', 1, 1], ['{"os": ', 'syntax', 1, 8], ['{\n"a":1,\n"a":2}', 'duplicate_key', 3, 1], ['{"__proto__":1}', 'forbidden_key', 1, 2], ['[1e400]', 'number', 1, 2], ['['.repeat(99), 'too_deep', 1, 33], ['\uFEFF{}', 'syntax', 1, 1], ['{"é": NaN}', 'number', 1, 7], ['{} x', 'syntax', 1, 4],
])('A06: %j is %s at %i:%i', (text, kind, line, column) => {
  expect(issues(text)).toMatchObject([{ kind, line, column }])
})

test('A09: a long text is not read', () => {
  expect(issues(`"${'a'.repeat(70_000)}"`)).toMatchObject([{ kind: 'too_large', line: null }])
  expect(issues(`"${'é'.repeat(40_000)}"`)).toMatchObject([{ kind: 'too_large' }])
  expect(readJson(`"${'é'.repeat(40_000)}"`, 'x.json', { maxBytes: 1_000_000, maxDepth: 4 }).ok).toBe(true)
})

test('A04: maps have no prototype', () => {
  expect(Object.getPrototypeOf(document('{"constructor":1}').value)).toBeNull()
})

test('gives what JSON.parse gives, wherever JSON.stringify wrote it', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2), (value, indent) => {
    const text = JSON.stringify(value, null, indent)
    fc.pre(!/__proto__|\\ud[89a-f]/i.test(text))
    expect(JSON.stringify(document(text).value)).toBe(JSON.stringify(JSON.parse(text)))
  }), { numRuns: 1000 })
})

test('any text gives a document or one issue with a place', () => {
  const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '1', '-', 'NaN', 'null', ' ', '\n', '\u0000', '\ud800', 'é')
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece).map((parts) => parts.join(''))), (text) => {
    const found = issues(text)
    expect(found.length).toBeLessThanOrEqual(1)
    for (const { line, column } of found) expect(line! > 0 && column! > 0).toBe(true)
  }), { numRuns: 2000 })
})
