/** The small readers give facts for any text, in time that grows with its length. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../../test/cpu-time.ts'
import { dockerfileFacts } from './dockerfile-facts.ts'
import { markdownFacts, mentions } from './markdown-facts.ts'
import { readRequirements } from './requirements.ts'

test('a Dockerfile with continued lines, comments, stages and a here-document', () => {
  const text = '# syntax=docker/dockerfile:1\nARG B=1\nFROM --platform=linux/amd64 a/b:1 as one\nRUN <<EOF\nFROM not/this\nEOF\nCOPY --chown=1:1 \\\n  # a comment\n  requirements.txt \\\n  src/ /x/\nFROM one\nCOPY --from=one /a /b\nfrom ghcr.io/c\nADD https://h/f.tgz /\n'
  expect(dockerfileFacts(text)).toEqual({
    bases: [{ image: 'a/b:1', line: 3 }, { image: 'ghcr.io/c', line: 13 }],
    copies: [{ kind: 'COPY', sources: ['requirements.txt', 'src/'], line: 7 }, { kind: 'ADD', sources: ['https://h/f.tgz'], line: 14 }],
  })
})

test.each([
  ['numpy==1.2', true],
  ['numpy[extra] == 1.2 ; python_version < "3.9"', true],
  ['numpy===1.2', true],
  ['numpy==1.*', false],
  ['numpy>=1,==1.2', false],
  ['numpy==1.2,!=1.3', false],
  ['numpy', false],
  ['numpy>=1 --hash=sha256:00', true],
  ['https://h/w.whl#sha256=00', true],
  ['https://h/w.whl', false],
  [`-e git+https://h/r@${'a'.repeat(40)}#egg=r`, true],
  ['r @ git+https://h/r@v1', false],
])('the requirement %s is pinned: %s', (line, pinned) => {
  expect(readRequirements(line).map((each) => each.pinned)).toEqual([pinned])
})

test('options, comments, other lists and local paths are no requirements; lines are counted where they begin', () => {
  expect(readRequirements('# a\n-r other.txt\n--index-url https://x\n./local\n\na \\\n  ==1 \\\n  --hash=sha256:0\nb\n').map(({ line, text, pinned }) => [line, text.split(/\s/)[0], pinned])).toEqual([[6, 'a', true], [9, 'b', false]])
})

test('a path is mentioned when it stands alone', () => {
  expect(['see examples/a/b.', '(examples/a/b/)', 'examples/a/b-c', 'my-examples/a/b', 'examples/a/b-c examples/a/b'].map((text) => mentions(text, 'examples/a/b'))).toEqual([true, true, false, false, true])
})

test('any text gives facts', () => {
  const text = fc.array(fc.oneof(fc.constantFrom('FROM a', 'COPY . .', '<<EOF', 'ADD', '```', '# x', '`', '\\', 'a==1', 'git+', ' '), fc.string()), { maxLength: 30 }).map((lines) => lines.join('\n'))
  fc.assert(fc.property(text, (each) => {
    const lines = each.split('\n').length
    const { bases, copies } = dockerfileFacts(each)
    for (const { line } of [...bases, ...copies, ...readRequirements(each), ...markdownFacts(each).code]) expect(line >= 1 && line <= lines).toBe(true)
  }))
})

test.each([
  ['continued lines', 'a \\\n'],
  ['backticks', '`'],
  ['here-documents', 'RUN <<A <<B <<C\n'],
  ['spaces', ' '],
  ['hashes', '# '],
  ['brackets', 'a[b'],
  ['at signs', 'git+@'],
])('A08: 256 KiB of %s are read in less than a second', (_what, piece) => {
  const text = piece.repeat(Math.ceil((256 * 1024) / piece.length))
  const started = cpuNow()
  dockerfileFacts(text)
  markdownFacts(text)
  readRequirements(text)
  mentions(text, '`'.repeat(100))
  expect(cpuNow() - started).toBeLessThan(1000)
})
