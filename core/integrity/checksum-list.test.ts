import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../test/cpu-time.ts'
import { CHECKSUM_LIMITS, readChecksums, writeChecksums, type ChecksumProblemKind } from './checksum-list.ts'

const DIR = 'datasets/cifar10/v1'
const HEX = 'ab'.repeat(32)
const LONG = 'cd'.repeat(64)
const read = (text: string) => readChecksums(text, DIR)
const problems = (text: string) => read(text).problems.map(({ kind, line }) => [kind, line])

test.each([
  ['TFC-0008, from the root', `sha256 ${HEX} ${DIR}/train/a.csv`, `${DIR}/train/a.csv`],
  ['TFC-0008, from the list, several spaces', `SHA256 ${HEX}   train/a.csv`, `${DIR}/train/a.csv`],
  ['GNU text mode', `${HEX}  ./train/a.csv`, `${DIR}/train/a.csv`],
  ['GNU binary mode', `${HEX} *train/a.csv`, `${DIR}/train/a.csv`],
  ['GNU with a space in the name', `${HEX}  train/a b .csv`, `${DIR}/train/a b .csv`],
  ['BSD', `SHA256 (train/a.csv) = ${HEX}`, `${DIR}/train/a.csv`],
  ['BSD without spaces before the bracket', `sha256(train/(a) = b.csv) = ${HEX.toUpperCase()}`, `${DIR}/train/(a) = b.csv`],
  ['openssl dgst 3', `SHA2-256(train/a.csv)= ${HEX}`, `${DIR}/train/a.csv`],
  ['openssl dgst 1', `SHA256(train/a.csv)= ${HEX}`, `${DIR}/train/a.csv`],
])('%s is read', (_name, line, path) => {
  expect(read(`${line}\n`)).toEqual({ entries: [{ line: 1, algorithm: 'sha256', hex: HEX, path, written: expect.any(String) as string }], problems: [], moreProblems: 0 })
})

test('sha512 is told by its name or by its length', () => {
  expect(read(`sha512 ${LONG} a\n${LONG}  b\nSHA512 (c) = ${LONG}\n`).entries.map(({ algorithm }) => algorithm)).toEqual(['sha512', 'sha512', 'sha512'])
})

test('comments and blank lines are no lines of the list, and keep their numbers', () => {
  expect(read(`# made by hand\n\n \nsha256 ${HEX} a`).entries.map(({ line, path }) => [line, path])).toEqual([[4, `${DIR}/a`]])
})

test.each<[string, string, ChecksumProblemKind]>([
  ['A14: md5 by its name', `md5 ${'a'.repeat(32)} a`, 'algorithm'],
  ['A14: sha1 in BSD form', `SHA1 (a) = ${'a'.repeat(40)}`, 'algorithm'],
  ['A14: 32 digits in a sha256 line, as the examples of TFC-0008 print it', `sha256 ${'a'.repeat(32)} a`, 'hash_length'],
  ['A14: an MD5 as md5sum writes it', `${'a'.repeat(32)}  a`, 'hash_length'],
  ['a hash of 63 digits', `sha256 ${HEX.slice(1)} a`, 'hash_length'],
  ['a sha512 in a sha256 line', `sha256 ${LONG} a`, 'hash_length'],
  ['a hash that is not hex', `sha256 ${'z'.repeat(64)} a`, 'malformed'],
  ['a line without a path', `sha256 ${HEX}`, 'malformed'],
  ['prose', 'see the README', 'malformed'],
  ['an unknown escape', `\\${HEX}  a\\tb`, 'malformed'],
  ['A10: an absolute path', `sha256 ${HEX} /etc/hostname`, 'absolute'],
  ['A10: a drive of Windows', `sha256 ${HEX} C:/secrets`, 'absolute'],
  ['A10: a path that leads out', `sha256 ${HEX} ../../../etc/hostname`, 'outside'],
  ['A10: a path that leads out in its middle', `${HEX}  train/../../v2/a`, 'outside'],
  ['A10: a path from the root that leads out', `sha256 ${HEX} ${DIR}/../v2/a`, 'outside'],
  ['A10: a share of Windows', `sha256 ${HEX} \\\\server\\share`, 'backslash'],
  ['A12: a backslash that GNU escapes', `\\${HEX}  a\\\\b`, 'backslash'],
  ['A12: a line end that GNU escapes', `\\${HEX}  a\\nb`, 'control'],
  ['A12: a control character', `sha256 ${HEX} a\u0007`, 'control'],
  ['A12: .git', `sha256 ${HEX} .git/config`, 'git'],
  ['A12: .GIT', `sha256 ${HEX} train/.GIT/config`, 'git'],
  ['A12: the short name of .git', `sha256 ${HEX} git~1/config`, 'git'],
  ['an empty name in a path', `sha256 ${HEX} train//a`, 'dots'],
  ['a dot in a path', `sha256 ${HEX} train/./a`, 'dots'],
  ['a path of 2,000 characters', `sha256 ${HEX} ${'a'.repeat(2000)}`, 'long_path'],
  ['a line of 5,000 characters', `sha256 ${HEX} ${'a'.repeat(5000)}`, 'too_long'],
  ['the list itself', `sha256 ${HEX} CHECKSUMS.txt`, 'itself'],
  ['the signature of the list', `sha256 ${HEX} ${DIR}/SIGNATURE.asc`, 'itself'],
])('%s is told with its line, and the rest is read', (_name, line, kind) => {
  const list = read(`sha256 ${HEX} good\n${line}\n`)
  expect(list.problems.map((each) => [each.kind, each.line])).toEqual([[kind, 2]])
  expect(list.entries.map(({ path }) => path)).toEqual([`${DIR}/good`])
})

test('names that only look like .git are names', () => {
  expect(problems(`sha256 ${HEX} .gitattributes\nsha256 ${HEX} x.git\nsha256 ${HEX} ..a\n`)).toEqual([])
})

test('A13: a file listed twice is told, in whatever form it stands; two algorithms for one file are not twice', () => {
  expect(problems(`sha256 ${HEX} a\n${HEX}  ./a\nsha512 ${LONG} a\n`)).toEqual([['duplicate', 2]])
})

test('A13: a list of nothing is told', () => {
  expect([problems(''), problems('\n# nothing\n')]).toEqual([[['empty', 1]], [['empty', 1]]])
})

test('CRLF is told once, and the lines are read all the same', () => {
  const list = read(`sha256 ${HEX} a\r\nsha256 ${HEX} b\r\n`)
  expect([list.problems.map(({ kind }) => kind), list.entries.map(({ path }) => path)]).toEqual([['crlf'], [`${DIR}/a`, `${DIR}/b`]])
})

test('a byte order mark is told, and the first line is read all the same', () => {
  expect([problems(`\uFEFFsha256 ${HEX} a\n`), read(`\uFEFFsha256 ${HEX} a\n`).entries.length]).toEqual([[['bom', 1]], 1])
})

test('A09: of many wrong lines the first are told and the others counted', () => {
  const { problems: told, moreProblems } = read('x\n'.repeat(1000))
  expect([told.length, moreProblems]).toEqual([CHECKSUM_LIMITS.maxProblems, 1000 - CHECKSUM_LIMITS.maxProblems])
})

test('A09: a list over the limit of lines is read up to it', () => {
  const list = read('#\n'.repeat(CHECKSUM_LIMITS.maxLines + 5))
  expect(list.problems.map(({ kind, line }) => [kind, line])).toEqual([['too_long', CHECKSUM_LIMITS.maxLines + 1]])
})

test('A08: lines made to confuse a pattern take the time of any other', () => {
  const lines = [`SHA256 (${') = '.repeat(1000)}`, `${'a'.repeat(4000)}`, `sha256 ${'a'.repeat(2000)}${' '.repeat(2000)}`, `\\${HEX}  ${'\\\\'.repeat(2000)}`, `sha256 ${' '.repeat(4000)}`]
  const started = cpuNow()
  read(lines.map((line) => `${line}\n`.repeat(1000)).join(''))
  expect(cpuNow() - started).toBeLessThan(3000)
})

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => !/[\p{Cc}\u2028\u2029/\\]/u.test(text) && !/^(\.{1,2}|\.git.*|git~.*)$/i.test(text))
const files = fc.uniqueArray(fc.record({ path: fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => `${DIR}/${parts.join('/')}`), sha256: fc.stringMatching(/^[0-9a-f]{64}$/) }), { selector: ({ path }) => path, maxLength: 20 })

test('what is written is read again as it was, sorted', () => {
  fc.assert(fc.property(files.filter((list) => list.length > 0), (list) => {
    const again = read(writeChecksums(list))
    expect(again.problems).toEqual([])
    expect(again.entries.map(({ path, hex }) => ({ path, sha256: hex }))).toEqual(list.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
  }), { numRuns: 300 })
})

test('A10: whatever the text, each path that is accepted is plain and below the directory', () => {
  const piece = fc.oneof(fc.constantFrom('..', '.', '/', '\\', '.git', 'sha256 ', HEX, '  ', ' *', '\n', '\r\n', '(', ') = ', DIR, 'a', '\u0000', '#', '//'), fc.string({ maxLength: 5 }))
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
    for (const { path } of read(pieces.join('')).entries) {
      expect(path.startsWith(`${DIR}/`)).toBe(true)
      expect(path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git')).toBe(true)
      expect(/[\p{Cc}\\]/u.test(path)).toBe(false)
    }
  }), { numRuns: 2000 })
})
