import { expect, test } from 'vitest'
import { refusedBuild } from './refused-build.ts'

const PIN = `@sha256:${'a'.repeat(64)}`

test.each<[string, string, number]>([
  ['another frontend', '# syntax=evil/frontend:1\nFROM a', 1],
  ['Docker\'s frontend by tag', '# syntax=docker/dockerfile:1\nFROM a', 1],
  ['a frontend that only looks like Docker\'s', `# syntax=docker.io.evil.org/docker/dockerfile${PIN}\nFROM a`, 1],
  ['a frontend named in a // comment', '//syntax=evil/x\nFROM a', 1],
  ['a Dockerfile that is JSON', '{"syntax":"evil/x"}', 1],
  ['a Dockerfile that is JSON, with Docker\'s frontend as a decoy', `{"x":{"syntax":"docker/dockerfile${PIN}"},"syntax":"evil/x"}`, 1],
  ['a Dockerfile that is JSON behind a line for the shell', '#!/bin/x\n{"syntax":"evil/x"}', 2],
  ['another frontend before a line separator', '# syntax=evil/x \u2028y\nFROM a', 1],
  ['another frontend before a carriage return', '# syntax=evil/x \ry\nFROM a', 1],
  ['insecure mode behind a comment that only the builder sees', 'FROM a\nRUN \\\n\u0085# x\n--security=insecure id', 2],
  ['insecure mode', 'FROM a\nRUN --security=insecure mount', 2],
  ['insecure mode in odd case, across lines', 'FROM a\nrun --SECURITY=in\\\nsecure x', 2],
  ['the network of the host', 'FROM a\nRUN --network=host curl http://169.254.169.254', 2],
  ['a device', 'FROM a\nRUN --device=nvidia.com/gpu=all x', 2],
  ['a secret', 'FROM a\nRUN --mount=type=secret,id=x cat /run/secrets/x', 2],
  ['the keys of an agent', 'FROM a\nRUN --mount=target=/x,TYPE=SSH git clone x', 2],
  ['a secret behind a harmless mount', 'FROM a\nRUN --mount=type=cache,target=/c --mount="type=secret" x', 2],
  ['a secret in CSV quotes', `FROM a\nRUN --mount='"type=secret",id=x' x`, 2],
  ['a kind made of a variable', 'FROM a\nARG T=secret\nRUN --mount=type=$T x', 3],
  ['a secret for whoever builds on it', 'FROM a\nONBUILD RUN --mount=type=secret,id=x y', 2],
  ['a secret below the body of a here-document', 'FROM a\nRUN <<EOF\nx\nEOF\nRUN --mount=type=ssh y', 5],
])('A58 refuses %s', (_, dockerfile, line) => {
  expect(refusedBuild(dockerfile, {})).toEqual([{ line, what: expect.any(String) }])
})

test('A58 refuses an argument that names another frontend', () => {
  expect(refusedBuild('FROM a', { BUILDKIT_SYNTAX: 'evil/x', BASE: 'a' })).toEqual([{ line: null, what: expect.stringContaining('BUILDKIT_SYNTAX') }])
})

test('A58 lets through what a Dockerfile needs', () => {
  const dockerfile = `# syntax=docker/dockerfile:1.7${PIN}\n# escape=\\\nFROM a\nRUN --mount=type=cache,target=/root/.cache pip install x\nRUN --mount=type=bind,source=a,target=/a --network=none make\nRUN --mount=target=/src --security=sandbox make\nRUN echo "--mount=type=secret" --security=insecure\nCOPY --chown=1:1 a /a\n`
  expect(refusedBuild(dockerfile, { BASE: 'a' })).toEqual([])
})
