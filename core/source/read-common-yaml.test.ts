import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { CORPORA, corporaPresent } from '../../test/require.ts'
import { readCommonYaml } from './read-common-yaml.ts'
import { readAnyYaml, readYaml } from './read-yaml.ts'
import type { Plain, SourceDocument } from './source-document.ts'
import { isList, isMap, pointer } from './source-document.ts'
import { DESCRIPTOR_LIMITS } from './yaml-limits.ts'

/** Everything a reader can ask a document: values, places, texts. */
function all(document: SourceDocument): unknown {
  const rows: unknown[] = []
  const visit = (value: Plain, at: string): void => {
    rows.push([at, isMap(value) ? 'map' : isList(value) ? 'list' : value, document.place(at), document.keyPlace(at), document.written(at)])
    if (isList(value)) for (const [index, each] of value.entries()) visit(each, at + pointer(index))
    else if (isMap(value)) for (const [key, each] of Object.entries(value)) visit(each, at + pointer(key))
  }
  visit(document.value, '')
  return rows
}

/** The library's answer is the right one; null where this reader leaves it to the library. */
function expectSame(text: string): 'common' | 'left' {
  if (readCommonYaml(text, DESCRIPTOR_LIMITS) === null) return 'left'
  const [fast, whole] = [readYaml(text, 'p'), readAnyYaml(text, 'p')]
  if (!fast.ok || !whole.ok) throw new Error(`the library refuses what was read: ${JSON.stringify(text)} ${JSON.stringify(whole)}`)
  expect({ text, rows: all(fast.value) }).toEqual({ text, rows: all(whole.value) })
  return 'common'
}

test.each([
  ['a: 1\n'],
  ['a: b\nc: 0.5\nd: -3\ne: 1e-4\nf: true\ng: null\nh: 2026-01-05\ni: "x y"\nj: \'z\'\n'],
  ['a:\n  b:\n    c: d\ne: f\n'],
  ['a:\n- x\n- y\nb:\n  - 1\n  - name: n\n    value: 2\n'],
  ['a: [x, y, 0.5, "q r"]\nb: []\n'],
  ['# first\na: 1 \n\n  # inside\nb: é\n'],
  ['- a\n- b: 1\n  c: 2\n'],
  ['commit: 0012345678901234567890123456789012345678\nhash: dbcbba6d2462ec21770c6ecc58c559d6142d7c57'],
  ['uri: https://example.org/a#b\nt: 10:20\n'],
])('%j is read as the library reads it', (text) => {
  expectSame(text)
})

test('the common form is read here', () => {
  for (const text of ['a: 1\n', 'a:\n  b: c\n', 'a: [x, y]\n', 'a:\n- b: 1\n']) expect(expectSame(text)).toBe('common')
})

test.each([['a: b: c\n'], ['a: *x\n'], ['a: &x 1\n'], ['a: !t 1\n'], ['a: |\n  x\n'], ['a: {b: 1}\n'], ['a: 1\na: 2\n'], ['__proto__: 1\n'], ['a: b # c\n'], ['a: b\n  c\n'], ['a:\tb\n'], ['a: 1\r\n'], ['---\na: 1\n'], ['a: "\\n"\n'], ['a:\n'], ['a: .inf\n'], ['? a\n: b\n'], [' a: 1\nb: 2\n'], ['a:\n    b: 1\n  c: 2\n'], ['a: 0x10\n'], ['a: 1234e567\n'], ['a: - b\n'], ['a: @b\n'], ['a: %b\n'], ['a: ,b\n'], ['a: b\n- c\n'], ['\ufeffa: 1\n'], ['']])('%j is left to the library', (text) => {
  expect(readCommonYaml(text, DESCRIPTOR_LIMITS)).toBeNull()
})

const odd = fc.constantFrom('a', 'b1', 'x_y', 'true', 'null', 'no', '1', '-2', '0.5', '.5', '1e3', '007', '2026-01-05', '10:20', 'v1', 'x#y', 'a b', 'a: b', 'a #b', '"q"', "'q'", '"a: b"', '[a, b]', '[1, x y]', '[]', '{}', '-', '- a', '*a', '&a', '|', '>', '~', '', '?', '!x', '@', '%', ':', 'é', '0x1', '1_000', '+1', '1.', '--', '...', '---', '=', '<', '<<', '`a`', '"', "'", 'https://a.b/c?d=e&f', '12e', 'e3', '1.2.3', '1-2')
const word = fc.oneof({ weight: 12, arbitrary: fc.constantFrom('a', 'x y', 'v1', '12', '-0.5', '1e-4', 'true', 'null', '2026-01-05', '"q: r"', "'s'", '[a, 1]', '007', 'https://a.b/c', 'é', '10:20') }, { weight: 1, arbitrary: odd })
const line = fc.tuple(fc.constantFrom('', '  ', '    ', '      ', ' '), fc.constantFrom('', '- ', '-  ', '- - '), fc.constantFrom('', 'a: ', 'b: ', 'c: ', 'd:', 'a.b: ', '"k": ', 'null: ', 'x y: ', 'e:  '), word, fc.constantFrom('', ' ', ' # c', '  ')).map((parts) => parts.join(''))

/** Mostly well-formed: maps and lists as a person indents them, odd words in between, and now and then one character too many. */
const { node } = fc.letrec<{ node: readonly string[] }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(fc.uniqueArray(fc.constantFrom('a', 'b', 'name', 'x-y', 'p/q', 'v1.2'), { minLength: 1, maxLength: 3 }), fc.array(fc.oneof(word, tie('node')), { minLength: 3, maxLength: 3 }), fc.constantFrom(0, 2, 2, 4)).map(([keys, values, by]) =>
      keys.flatMap((key, index) => {
        const value = values[index]!
        if (typeof value === 'string') return [`${key}: ${value}`]
        const isItems = value[0]?.startsWith('-') === true
        return [`${key}:`, ...value.map((each) => ' '.repeat(isItems ? by : Math.max(1, by)) + each)]
      })),
    fc.array(fc.oneof(word, tie('node')), { minLength: 1, maxLength: 3 }).map((items) => items.flatMap((item) => (typeof item === 'string' ? [`- ${item}`] : [`- ${item[0]}`, ...item.slice(1).map((each) => `  ${each}`)]))),
  ),
}))
const document = fc.tuple(node, fc.option(fc.tuple(fc.nat(200), fc.constantFrom(' ', '#', ':', '-', '\n', ' #', '"', '?', '&', ','))), fc.boolean()).map(([lines, slip, final]) => {
  const text = `${lines.join('\n')}${final ? '\n' : ''}`
  if (slip === null) return text
  const at = slip[0] % (text.length + 1)
  return text.slice(0, at) + slip[1] + text.slice(at)
})

test.each([
  ['lines of any kind', fc.array(line, { maxLength: 7 }).map((lines) => `${lines.join('\n')}\n`), 5],
  ['documents with a slip', document, 1_000],
] as const)('%s are read as the library reads them, or left to it', (_name, texts, atLeast) => {
  let common = 0
  fc.assert(fc.property(texts, (text) => void (expectSame(text) === 'common' && common++)), { numRuns: 5_000 })
  expect(common).toBeGreaterThan(atLeast)
}, 60_000)

test.skipIf(!corporaPresent())('real descriptors are read as the library reads them (skipped where ../shared/corpora is not there)', () => {
  const paths = readdirSync(CORPORA, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/.test(path))
  const results = paths.map((path) => expectSame(readFileSync(join(CORPORA, path), 'utf8')))
  expect(results.length).toBeGreaterThan(230)
  expect(results.filter((each) => each === 'common').length).toBeGreaterThan(150)
})
