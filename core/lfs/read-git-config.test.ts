import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import { readGitConfig } from './read-git-config.ts'

const TEXT = `# comment
[lfs]
    url = "origin"   ; the name of a remote
    fetchrecentrefsdays = 7
    Locksverify
[remote "Origin \\"x\\""] lfsurl = https://example.org/a#b
[lfs "https://example.org"]
\taccess = a \\
  b " c;d " # e
\tempty =
`

test('reads names, values, quotes, escapes, comments and values over several lines with their line', () => {
  expect(readGitConfig(TEXT)).toEqual({
    ok: true,
    value: [
      { key: 'lfs.url', value: 'origin', line: 3 },
      { key: 'lfs.fetchrecentrefsdays', value: '7', line: 4 },
      { key: 'lfs.locksverify', value: null, line: 5 },
      { key: 'remote.Origin "x".lfsurl', value: 'https://example.org/a', line: 6 },
      { key: 'lfs.https://example.org.access', value: 'a   b  c;d ', line: 8 },
      { key: 'lfs.https://example.org.empty', value: '', line: 10 },
    ],
  })
})

test('git reads the same', async () => {
  await using directory = await temporaryDirectory()
  await writeFile(join(directory.path, 'c'), TEXT)
  const words = execFileSync('git', ['config', '-f', 'c', '-z', '--list'], { cwd: directory.path, encoding: 'utf8' }).split('\0').slice(0, -1)
  const read = readGitConfig(TEXT)
  expect(read.ok && read.value.map(({ key, value }) => (value === null ? key : `${key}\n${value}`))).toEqual(words)
})

test.each([
  ['[lfs\n', 1],
  ['[lfs]\n\n1url = x\n', 3],
  ['[lfs]\nurl x\n', 2],
  ['[lfs]\nurl = "x\n', 2],
  ['[lfs]\nurl = a\\q\n', 2],
])('%j is wrong at its line, as for git', async (text, line) => {
  await using directory = await temporaryDirectory({ c: text })
  expect(readGitConfig(text)).toMatchObject({ ok: false, problem: { line } })
  expect(() => execFileSync('git', ['config', '-f', 'c', '--list'], { cwd: directory.path, stdio: 'pipe' })).toThrow('Command failed')
})

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('[', ']', '"', '\\', '=', 'a', ' ', '\n', '#', ';', '.') }), (text) => void readGitConfig(text)), { numRuns: 2000 })
})
