import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shellSyntax, shellWords } from './shell-words.ts'

test.each([
  ['python3 train.py --lr 0.1', ['python3', 'train.py', '--lr', '0.1']],
  [`sh -c 'echo "a b"' x\\ y ""`, ['sh', '-c', 'echo "a b"', 'x y', '']],
  ['a "b \\"c\\" \\n $X"', ['a', 'b "c" \\n $X']],
  ["it's'", ['its']],
  ['a \\\n  b\n', ['a', 'b']],
  ['', []],
])('%j', (line, expected) => {
  expect(shellWords(line)).toEqual({ ok: true, value: expected })
})

test.each([['a "b', 'the quote " at character 3 is never closed'], ["'", "the quote ' at character 1 is never closed"], ['a\\', 'it ends with a backslash']])('%j cannot be split', (line, problem) => {
  expect(shellWords(line)).toEqual({ ok: false, problem })
})

test('any words come back from their quoted line', () => {
  fc.assert(fc.property(fc.array(fc.string()), (words) => {
    const line = words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')
    expect(shellWords(line)).toEqual({ ok: true, value: words })
  }))
})

test.each([[['a', '&&', 'b'], '&&'], [['a', '>', 'b'], '>'], [['a', '$HOME'], '$HOME'], [['a', 'x$(b)'], 'x$(b)'], [['a', '--price=5$'], null], [['a', 'b|c'], null]])('%j needs a shell for %j', (words, expected) => {
  expect(shellSyntax(words)).toBe(expected)
})
