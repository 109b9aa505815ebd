import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDockerfile } from './dockerfile.ts'

const flagsOf = (text: string) => readDockerfile(text).instructions.map(({ kind, flags, rest, line }) => [kind, flags, rest, line])

test('flags, their quotes and what follows are told apart', () => {
  expect(flagsOf(`FROM a\nRUN --mount="type=cache,target=/x" --network=none pip install y --no-cache-dir`)).toEqual([
    ['FROM', [], 'a', 1],
    ['RUN', ['--mount=type=cache,target=/x', '--network=none'], 'pip install y --no-cache-dir', 2],
  ])
})

test.each([
  ['across lines, a comment and an empty line', 'RUN --moun\\\n# no\n\nt=type=secret \\\n  true'],
  ['with another escape character', '# escape=`\nRUN --moun`\nt=type=secret true'],
  ['in lower case after ONBUILD', 'onbuild run --mount=type=secret true'],
  ['with a quote in the middle of a word', `RUN --mount=ty'pe=se'cret true`],
  ['with Windows line ends', 'RUN \\\r\n  --mount=type=secret true\r\n'],
  ['below what looks like a here-document', 'RUN echo " <<EOF "\nRUN --mount=type=secret true'],
  ['below a body that ends in the escape character', 'RUN <<EOF\nfoo \\\nEOF\nRUN --mount=type=secret true'],
])('a flag is found %s', (_, text) => {
  expect(readDockerfile(text).instructions.flatMap(({ flags }) => flags)).toEqual(['--mount=type=secret'])
})

test('an escape character that is escaped continues nothing', () => {
  expect(flagsOf('RUN echo \\\\\nRUN --security=insecure x').map(([kind]) => kind)).toEqual(['RUN', 'RUN'])
})

test.each([
  ['# syntax=docker/dockerfile:1\nFROM a', 'docker/dockerfile:1', 1],
  ['#!/x\n#   SYNTAX = evil/one \nFROM a', 'evil/one', 2],
  ['// syntax=evil/two\nFROM a', 'evil/two', 1],
  ['\uFEFF# escape=`\n# syntax=evil/three\nFROM a', 'evil/three', 2],
  ['{"syntax": "evil/four"}', '{', 1],
])('the program that reads the file is found in %j', (text, value, line) => {
  expect(readDockerfile(text).syntax).toEqual({ value, line })
})

test('a comment below the first instruction names no program', () => {
  expect(readDockerfile('FROM a\n# syntax=x').syntax).toBeNull()
})

test('any text is read, and every line number is a line of it', () => {
  const part = fc.constantFrom('RUN ', 'COPY ', '--mount=', '--', '"', "'", '\\', '`', '\n', '\\\n', '# escape=`\n', '<<EOF', ' ', 'x', '#', 'ONBUILD ')
  fc.assert(fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
    const text = parts.join('')
    for (const { line } of readDockerfile(text).instructions) expect(line).toBeLessThanOrEqual(text.split('\n').length)
  }))
})
