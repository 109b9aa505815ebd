import { expect, test } from 'vitest'
import { copiedPaths, isCopied } from './copied-paths.ts'

test.each<[string, string, readonly string[] | 'all']>([
  ['files and directories by name', 'COPY --chown=1:1 requirements.txt ./src/ /app/', ['requirements.txt', 'src']],
  ['the list form, with a space in a name', 'ADD ["a b/c", "/d", "/x/"]', ['a b/c', 'd']],
  ['a wildcard, as everything below its directory', 'COPY src/v*/model.py conf/*.yaml /x/', ['conf', 'src']],
  ['a wildcard at the top, as the whole context', 'COPY *.txt /x/', 'all'],
  ['the whole context', 'COPY . .', 'all'],
  ['a name made of a variable', 'ARG A=b\nCOPY $A /x', 'all'],
  ['a name that climbs', 'COPY a/../../b /x', 'all'],
  ['a quoted name, which nobody reads the same way', 'COPY "a b" /x', 'all'],
  ['nothing from another stage or image', 'COPY --from=build /a /b\nCOPY --FROM=python:3 /a /b', []],
  ['nothing for an address', 'ADD https://example.org/x.tar /x', []],
  ['nothing for a here-document', 'COPY <<EOF /x\ntext\nEOF', []],
  ['a bind mount, as the whole context', 'RUN --mount=type=bind,source=src,target=/s make', 'all'],
  ['a mount without a type, which is a bind mount', 'RUN --mount=target=/s make', 'all'],
  ['no cache mount and no mount of a stage', 'RUN --mount=type=cache,target=/c --mount=type=bind,from=build,target=/b make', []],
  ['what ONBUILD copies in a child', 'ONBUILD COPY . /x', 'all'],
])('%s', (_, dockerfile, expected) => {
  expect(copiedPaths(dockerfile)).toEqual(expected === 'all' ? { kind: 'all' } : { kind: 'paths', paths: expected })
})

test('a path is copied by itself, by a directory above it, or as a manifest', () => {
  const copied = copiedPaths('COPY src a.txt /x/')
  expect(['src/deep/x.py', 'a.txt', 'requirements-dev.txt', 'sub/pyproject.toml', 'uv.lock', 'package-lock.json', '.dockerignore'].every((path) => isCopied(path, copied))).toBe(true)
  expect(['srcs/x.py', 'a.txt.bak', 'train.py', 'data/x.bin'].some((path) => isCopied(path, copied))).toBe(false)
})
