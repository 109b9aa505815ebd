import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../test/cpu-time.ts'
import { JsonBytes } from './json-bytes.ts'
import { refusalOf } from './json-refusal.ts'

const refusal = (bytes: Uint8Array) => {
  const json = new JsonBytes(bytes)
  return refusalOf(() => {
    json.value(0)
    json.end()
  })
}
const utf8 = (text: string) => new TextEncoder().encode(text)
const bytesOf = (...parts: (string | number)[]) => new Uint8Array(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...utf8(part)])))
const kindOf = (text: string | Uint8Array) => refusal(typeof text === 'string' ? utf8(text) : text)?.kind ?? 'accepted'

/** As JSON.parse judges bytes that are read as strict UTF-8. */
const platformAccepts = (bytes: Uint8Array): boolean => {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
    return true
  } catch {
    return false
  }
}

test.each([
  '{}', '[]', '[[]]', ' [1] ', '\r\n\t[ 1 , 2 ]\n', '0', '-0', '-1', '0.5', '1e1', '1E1', '1e+1', '1e-1', '0e1', '1.5e10', '-0.0', '123456789012345678901234567890', '5e-324', '1e-400', '1e308',
  'true', 'false', 'null', '""', '"a"', '"\\""', '"\\\\"', '"\\/"', '"\\b\\f\\n\\r\\t"', '"\\u0000"', '"\\u00E9"', '"\\uD83D\\uDE00"', '"é"', '"😀"', '"\u007f"', '"\u2028\u2029"', '"\uFEFF"', '"\uFFFF"',
  '{"":1}', '{"a":{"a":{"a":1}}}', '[{"a":1},{"a":2}]', '{"a":[1,{"b":null}],"c":"d"}', '[1,[2,[3]]]', '{"toString":1,"constructor":2}',
])('accepts %j', (text) => {
  expect(kindOf(text)).toBe('accepted')
  expect(platformAccepts(utf8(text))).toBe(true)
})

test.each([
  ['', 'syntax', 0], [' ', 'syntax', 1], ['[', 'syntax', 1], [']', 'syntax', 0], ['[1', 'syntax', 2], ['[1,', 'syntax', 3], ['[1,]', 'syntax', 3], ['[,1]', 'syntax', 1], ['[1 2]', 'syntax', 3], ['[1;2]', 'syntax', 2],
  ['{', 'syntax', 1], ['{"a"', 'syntax', 4], ['{"a":', 'syntax', 5], ['{"a":1', 'syntax', 6], ['{"a":1,}', 'syntax', 7], ['{a:1}', 'syntax', 1], ["{'a':1}", 'syntax', 1], ['{1:1}', 'syntax', 1], ['{"a" 1}', 'syntax', 5], ['{"a"=1}', 'syntax', 4], ['{"a":1 "b":2}', 'syntax', 7], ['{"a":1]', 'syntax', 6], ['{,}', 'syntax', 1], ['{"a"}', 'syntax', 4],
  ['01', 'syntax', 0], ['-', 'syntax', 0], ['-01', 'syntax', 0], ['1.', 'syntax', 0], ['.5', 'syntax', 0], ['1e', 'syntax', 0], ['1e+', 'syntax', 0], ['+1', 'syntax', 0], ['1.e1', 'syntax', 0], ['0x10', 'syntax', 1], ['1_000', 'syntax', 1], ['--1', 'syntax', 0], ['1.5.5', 'syntax', 3], ['2e5e5', 'syntax', 3], ['００', 'syntax', 0],
  ['tru', 'syntax', 0], ['True', 'syntax', 0], ['nul', 'syntax', 0], ['truee', 'syntax', 4], ['undefined', 'syntax', 0], ['nulltrue', 'syntax', 4],
  ['"', 'syntax', 0], ['"a', 'syntax', 0], ['"\\"', 'syntax', 0], ['"\\x"', 'syntax', 1], ['"\\u12"', 'syntax', 1], ['"\\u12G4"', 'syntax', 1], ['"\n"', 'syntax', 1], ['"\t"', 'syntax', 1], ['"\u0000"', 'syntax', 1], ["'a'", 'syntax', 0], ['"\\', 'syntax', 1], ['"\\u', 'syntax', 1], ['"\\U0041"', 'syntax', 1],
  ['1 2', 'syntax', 2], ['{} {}', 'syntax', 3], ['[]x', 'syntax', 2], ['{}//c', 'syntax', 2], ['/*c*/{}', 'syntax', 0], ['[]\u0000', 'syntax', 2], ['\u00A01', 'syntax', 0], ['\u2028[]', 'syntax', 0], ['\f[]', 'syntax', 0], ['#x', 'syntax', 0],
])('refuses %j as %s at byte %i', (text, kind, at) => {
  expect(refusal(utf8(text))).toMatchObject({ kind, at })
})

/** Where this reader is stricter than the platform's, and nothing else: the property below holds it to this list. */
test.each([
  ['a key that stands twice', '{"a":1,"a":2}', 'duplicate_key', 7],
  ['a key that stands twice, once written with an escape', '{"a":1,"\\u0061":2}', 'duplicate_key', 7],
  ['__proto__', '[{"__proto__":1}]', 'forbidden_key', 2],
  ['__proto__ written with an escape', '{"__pr\\u006fto__":1}', 'forbidden_key', 1],
  ['a number that would be Infinity', '[1e400]', 'number', 1],
  ['a number that would be -Infinity', '[-1e309]', 'number', 1],
  ['400 digits', `[${'9'.repeat(400)}]`, 'number', 1],
  ['the first half of a surrogate pair', '["\\ud83d"]', 'syntax', 2],
  ['the second half of a surrogate pair', '["\\ude00"]', 'syntax', 2],
  ['two first halves', '["\\ud83d\\ud83d"]', 'syntax', 2],
  ['33 levels', `${'['.repeat(33)}${']'.repeat(33)}`, 'too_deep', 32],
  ['33 levels of maps', `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`, 'too_deep', 160],
])('A06: refuses %s, which JSON.parse accepts', (_name, text, kind, at) => {
  expect(platformAccepts(utf8(text))).toBe(true)
  expect(refusal(utf8(text))).toMatchObject({ kind, at })
})

test('32 levels are read', () => {
  expect(kindOf(`${'['.repeat(32)}${']'.repeat(32)}`)).toBe('accepted')
})

test.each([['[NaN]', 1], ['[Infinity]', 1], ['[-Infinity]', 1], ['{"a":NaN}', 5]])('A06: %s is refused as a number', (text, at) => {
  expect(refusal(utf8(text))).toMatchObject({ kind: 'number', at })
})

test.each([
  ['a lone continuation byte', bytesOf('"', 0x80, '"')],
  ['a start without its continuation', bytesOf('"', 0xc3, '"')],
  ['an overlong slash', bytesOf('"', 0xc0, 0xaf, '"')],
  ['an overlong three-byte form', bytesOf('"', 0xe0, 0x80, 0xaf, '"')],
  ['an encoded surrogate', bytesOf('"', 0xed, 0xa0, 0x80, '"')],
  ['a character above U+10FFFF', bytesOf('"', 0xf4, 0x90, 0x80, 0x80, '"')],
  ['a five-byte form', bytesOf('"', 0xf8, 0x88, 0x80, 0x80, 0x80, '"')],
  ['0xff', bytesOf('"', 0xff, '"')],
  ['a character cut off by the end', bytesOf('"', 0xf0, 0x9f)],
  ['latin-1 in a key', bytesOf('{"', 0xe9, '":1}')],
])('A06: %s is no UTF-8', (_name, bytes) => {
  expect(kindOf(bytes)).toBe('not_utf8')
  expect(platformAccepts(bytes)).toBe(false)
})

/** Whether a refusal is one of the stricter ones above. */
const isStricter = (bytes: Uint8Array): boolean => ['duplicate_key', 'forbidden_key', 'number', 'too_deep'].includes(kindOf(bytes)) || /surrogate/.test(refusal(bytes)?.message ?? '')

test('any bytes: accepts nothing that JSON.parse refuses, and refuses more only where it is said to be stricter', () => {
  const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"b":', '"', '\\', '\\u', 'd83d', '\\ude00', '1', '-', '.', 'e', '0', '1e999', 'NaN', 'null', 'true', ' ', '\n', '\u0000', '\u2028', 'é', '{"a":1,', '[1,')
  const texts = fc.array(piece, { maxLength: 40 }).map((parts) => utf8(parts.join('')))
  const documents = fc.jsonValue({ maxDepth: 5 }).map((value) => utf8(JSON.stringify(value, null, 1)))
  const mutated = fc.tuple(documents, fc.nat(), fc.nat(255)).map(([bytes, at, byte]) => bytes.with(at % bytes.length, byte))
  fc.assert(fc.property(fc.oneof(texts, documents, mutated, fc.uint8Array({ maxLength: 60 })), (bytes) => {
    const [ours, theirs] = [kindOf(bytes) === 'accepted', platformAccepts(bytes)]
    expect(ours === theirs || (theirs && isStricter(bytes))).toBe(true)
  }), { numRuns: 5000 })
})

test('numbers are what Number makes of them, or within a relative 1e-14 where they say so', () => {
  const decimal = fc.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 25n }), fc.integer({ min: 0, max: 25 }), fc.option(fc.integer({ min: -40, max: 40 }))).map(([negative, digits, point, exponent]) => {
    const text = String(digits).padStart(point + 1, '0')
    return `${negative ? '-' : ''}${point === 0 ? text : `${text.slice(0, -point)}.${text.slice(-point)}`}${exponent === null ? '' : `e${exponent}`}`
  })
  fc.assert(fc.property(fc.oneof(decimal, fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value))), (text) => {
    const json = new JsonBytes(utf8(text))
    const value = json.number()
    expect(json.exactNumber()).toBe(Number(text))
    const close = Math.abs(value - Number(text)) <= Math.abs(Number(text)) * 1e-14
    expect(json.read.exact ? Object.is(value, Number(text)) : close).toBe(true)
  }), { numRuns: 5000 })
})

test('A08: a million bytes take one pass', () => {
  const before = cpuNow()
  for (const text of ['"'.repeat(999_999), '\\'.repeat(999_999), `"${'\\"'.repeat(499_000)}`, ' '.repeat(999_999), '1'.repeat(999_999), '[{},'.repeat(200_000), `[${'{},'.repeat(300_000)}1]`, `{${Array.from({ length: 60_000 }, (_, index) => `"k${index}":1`).join(',')}}`]) kindOf(text)
  expect(cpuNow() - before).toBeLessThan(4000)
})
