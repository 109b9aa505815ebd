import { expect, test } from 'vitest'
import { cpuNow } from '../../../test/cpu-time.ts'
import { namedScripts, ownSources, sourcesDigest } from './sources.ts'

const FILES = ['examples/a/build.sh', 'examples/a/docker/Dockerfile.gpu', 'examples/a/compose.yaml', 'examples/a/train.py', 'examples/a/README.md', 'examples/ab/build.sh', 'scripts/lib.sh', 'scripts/x/lib.sh', 'tools/common.bash']

test('of an example every script, Dockerfile and compose file counts, and nothing of its neighbours', () => {
  expect(ownSources(FILES, 'examples/a')).toEqual(['examples/a/build.sh', 'examples/a/compose.yaml', 'examples/a/docker/Dockerfile.gpu'])
})

test.each([
  ['source "$ROOT/scripts/lib.sh"', ['scripts/lib.sh']],
  ['. ../../../scripts/lib.sh', ['scripts/lib.sh']],
  ['source "${ROOT}/lib.sh"', ['scripts/lib.sh', 'scripts/x/lib.sh']],
  ['bash "$(git rev-parse --show-toplevel)"/tools/common.bash', ['tools/common.bash']],
  ['echo lib.shell; cat notes.sh.txt', []],
  ['source "$LIB"', []],
])('%s names %j', (text, named) => {
  expect(namedScripts(text, FILES)).toEqual(named)
})

test('A08 a long line without an end costs no time', () => {
  const started = cpuNow()
  namedScripts('a/'.repeat(200_000), FILES)
  expect(cpuNow() - started).toBeLessThan(1000)
})

test('the digest says when a file, its name, an argument or a variable is another one, and not when only their order is', () => {
  const called = { script: 'train.sh', args: ['--x'], env: { A: '1', B: '2' } }
  const files = new Map([['a', '1'], ['b', '2']])
  const digest = sourcesDigest(files, called)
  expect(sourcesDigest(new Map([['b', '2'], ['a', '1']]), { ...called, env: { B: '2', A: '1' } })).toBe(digest)
  const others = [sourcesDigest(new Map([['a', '2'], ['b', '1']]), called), sourcesDigest(new Map([['a', '1'], ['c', '2']]), called), sourcesDigest(files, { ...called, args: [] }), sourcesDigest(files, { ...called, env: { A: '1' } }), sourcesDigest(files, { ...called, script: 'x.sh' })]
  expect(new Set([digest, ...others]).size).toBe(6)
})
