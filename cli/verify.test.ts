/** `hortus verify` and `hortus sign` as a person or a script meets them. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hortus, testGarden } from './test-garden.ts'

const FILES = { 'datasets/a/v1/metadata.yaml': 'name: a\n', 'datasets/a/v1/train/a.csv': '1\n', '.github/hortus.yml': 'workspace: { signatures: off }\n' }

test('a version is signed, verified, damaged and told: exit codes 0, 0 and 2, with file and line', async () => {
  await using garden = await testGarden(FILES)
  expect((await hortus(garden.path, ['sign', 'datasets/a/v1'])).code).toBe(0)
  expect(await readFile(join(garden.path, 'datasets/a/v1/CHECKSUMS.txt'), 'utf8')).toMatch(/^sha256 [0-9a-f]{64} datasets\/a\/v1\/train\/a\.csv\n$/)
  const good = await hortus(garden.path, ['verify'])
  expect(good).toMatchObject({ code: 0, out: expect.stringContaining('1 checksum list of the whole workspace') as string })
  await writeFile(join(garden.path, 'datasets/a/v1/train/a.csv'), '2\n')
  const bad = await hortus(garden.path, ['verify', './datasets'])
  expect(bad.code).toBe(2)
  expect(bad.out).toContain('datasets/a/v1/CHECKSUMS.txt:1')
})

test('--json is one report of its verb, with what was verified and from where', async () => {
  await using garden = await testGarden(FILES)
  const { out, code } = await hortus(garden.path, ['verify', '--json'])
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({ schema: 'report/1', verb: 'verify', workspace: { datasets: 1, verified: { content: 0, cache: 0, pointers: 0, unchecked: 0 }, signatures: [] } })
})

test.each([
  ['a path where nothing lies', ['verify', 'docs'], 'USAGE.PATH'],
  ['A26: a key id instead of a fingerprint', ['sign', 'datasets', '--gpg', '--key', '0123456789ABCDEF'], 'USAGE.KEY'],
  ['a key without --gpg', ['sign', 'datasets', '--key', 'A'.repeat(40)], 'USAGE.KEY'],
])('%s ends with exit code 3 and writes nothing', async (_name, words, code) => {
  await using garden = await testGarden(FILES)
  const done = await hortus(garden.path, words)
  expect([done.code, `${done.out}${done.err}`.includes(code)]).toEqual([3, true])
  await expect(readFile(join(garden.path, 'datasets/a/v1/CHECKSUMS.txt'))).rejects.toThrow('ENOENT')
})
