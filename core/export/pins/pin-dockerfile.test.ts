import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { imageWords } from './image-words.ts'
import { pinDockerfile } from './pin-dockerfile.ts'

const ONE = `sha256:${'1'.repeat(64)}`
const TWO = `sha256:${'2'.repeat(64)}`
const images = new Map([['python:3.11-slim', ONE], ['nvidia/cuda:12.4.1-base', TWO], ['ghcr.io/a/uv:0.5', TWO], ['host:5000/x', ONE], ['torch', TWO]])
const pin = (text: string) => pinDockerfile(text, { images }).text

test.each([
  ['a plain FROM', 'FROM python:3.11-slim\nRUN x\n', `FROM python:3.11-slim@${ONE}\nRUN x\n`],
  ['lower case, a platform and a stage', 'from --platform=linux/amd64 python:3.11-slim AS build\n', `from --platform=linux/amd64 python:3.11-slim@${ONE} AS build\n`],
  ['Windows line ends', 'FROM python:3.11-slim\r\nRUN x\r\n', `FROM python:3.11-slim@${ONE}\r\nRUN x\r\n`],
  ['no line end', 'FROM python:3.11-slim', `FROM python:3.11-slim@${ONE}`],
  ['each stage of its own', 'FROM python:3.11-slim AS a\nFROM nvidia/cuda:12.4.1-base\nCOPY --from=a /x /x\n', `FROM python:3.11-slim@${ONE} AS a\nFROM nvidia/cuda:12.4.1-base@${TWO}\nCOPY --from=a /x /x\n`],
  ['a stage named like an image', 'FROM nvidia/cuda:12.4.1-base AS torch\nFROM torch\n', `FROM nvidia/cuda:12.4.1-base@${TWO} AS torch\nFROM torch\n`],
  ['the default of an argument', 'ARG BASE=python:3.11-slim\nFROM ${BASE}\n', `ARG BASE=python:3.11-slim@${ONE}\nFROM \${BASE}\n`],
  ['a quoted default, used twice', 'ARG BASE="python:3.11-slim"\nFROM $BASE AS a\nFROM $BASE\n', `ARG BASE="python:3.11-slim@${ONE}"\nFROM $BASE AS a\nFROM $BASE\n`],
  ['one of several arguments', 'ARG A=1 BASE=python:3.11-slim B=2\nFROM $BASE\n', `ARG A=1 BASE=python:3.11-slim@${ONE} B=2\nFROM $BASE\n`],
  ['an image that files are copied from', 'FROM python:3.11-slim\nCOPY --from=ghcr.io/a/uv:0.5 /uv /bin/\n', `FROM python:3.11-slim@${ONE}\nCOPY --from=ghcr.io/a/uv:0.5@${TWO} /uv /bin/\n`],
  ['an image that is mounted', 'FROM python:3.11-slim\nRUN --mount=type=bind,from=ghcr.io/a/uv:0.5,target=/uv x\n', `FROM python:3.11-slim@${ONE}\nRUN --mount=type=bind,from=ghcr.io/a/uv:0.5@${TWO},target=/uv x\n`],
  ['a registry with a port, without a tag', 'FROM host:5000/x\n', `FROM host:5000/x@${ONE}\n`],
  ['a continued line', 'FROM \\\n  python:3.11-slim \\\n  AS a\n', `FROM \\\n  python:3.11-slim@${ONE} \\\n  AS a\n`],
])('%s is pinned, and nothing else changes', (_, before, after) => {
  expect(pin(before)).toBe(after)
  expect(pin(after)).toBe(after)
})

test.each([
  ['scratch', 'FROM scratch\n'],
  ['a digest that is there', `FROM python:3.11-slim@${TWO}\n`],
  ['an image that nobody knows', 'FROM python:3.12\n'],
  ['a name made of variables', 'ARG V=3.11\nFROM python:${V}-slim\n'],
  ['an argument that is a part of another name', 'ARG BASE=python:3.11-slim\nFROM ${BASE}\nFROM ${BASE}-debug\n'],
  ['an argument of a stage', 'FROM scratch\nARG BASE=python:3.11-slim\nFROM ${BASE}\n'],
  ['Python in a here-document', 'FROM scratch\nRUN python3 - <<EOF\nfrom torch import nn\nFROM python:3.11-slim\nEOF\n'],
  ['a comment', '# FROM python:3.11-slim\nFROM scratch\n'],
  ['a command that says so', 'FROM scratch\nRUN echo FROM python:3.11-slim\n'],
])('%s stays as it is', (_, text) => {
  expect(pinDockerfile(text, { images })).toEqual({ text, edits: [] })
})

test('the edits are the lines that differ', () => {
  expect(pinDockerfile('# x\nFROM python:3.11-slim\n', { images }).edits).toEqual([{ line: 2, before: 'FROM python:3.11-slim', after: `FROM python:3.11-slim@${ONE}` }])
})

test('A74: what is no digest is never written', () => {
  expect(pinDockerfile('FROM a\n', { images: new Map([['a', 'sha256:1\nRUN id']]) }).text).toBe('FROM a\n')
})

test('any text is read, and only digests are added', () => {
  const piece = fc.constantFrom('FROM ', 'ARG BASE=', 'python:3.11-slim', '$BASE', '${BASE}', '\n', ' ', '\\\n', 'AS x', 'RUN <<EOF\n', 'EOF\n', '"', '--from=', 'COPY ', '# ', '\r', '\u0000')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      expect(pin(text).replaceAll(`@${ONE}`, '').replaceAll(`@${TWO}`, '')).toBe(text)
    }),
    { numRuns: 500 },
  )
})

test('A08: of a Dockerfile of nothing but names the first are read', () => {
  expect(imageWords(`ARG A=a\n${'FROM $A\n'.repeat(50_000)}`).length).toBe(200)
  expect(imageWords(`FROM a ${'a '.repeat(200_000)}`)).toMatchObject([{ end: null }])
})
