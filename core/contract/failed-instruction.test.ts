import { expect, test } from 'vitest'
import { failedLine, readFailedAt, type FailedAt } from './failed-instruction.ts'

const DOCKERFILE = `# syntax=docker/dockerfile:1
ARG BASE=debian:12
FROM \${BASE}

RUN apt-get update \\
    # why
 && apt-get install -y python3
COPY . .
RUN false
`
const read = (lines: readonly string[]): FailedAt | null => lines.reduce<FailedAt | null>(readFailedAt, null)

test('the legacy builder counts instructions, comments and continued lines left out', () => {
  const said = read(['Step 1/5 : ARG BASE=debian:12', 'Step 2/5 : FROM ${BASE}', ' ---> 0123456789ab', 'Step 3/5 : RUN apt-get update  && apt-get install -y python3', 'E: no'])
  expect(failedLine(DOCKERFILE, said!)).toBe(5)
  expect(failedLine(DOCKERFILE, read(['Step 5/5 : RUN false'])!)).toBe(9)
})

test('BuildKit says the line itself', () => {
  expect(failedLine(DOCKERFILE, read(['------', ' > [4/4] RUN false:', '------', 'Dockerfile:9', '--------------------'])!)).toBe(9)
  expect(failedLine(DOCKERFILE, { line: 7 })).toBe(5)
})

test('a step that the file does not have is no place: a program can print anything', () => {
  expect(failedLine(DOCKERFILE, { step: 4, words: 'RUN false' })).toBe(null)
  expect(failedLine(DOCKERFILE, { step: 99, words: 'RUN x' })).toBe(null)
  expect(failedLine('', { line: 3 })).toBe(null)
  expect(read(['nothing', 'Step x', 'file:3'])).toBe(null)
})
