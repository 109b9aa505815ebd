import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fastPath, identOf, identWord, messageOf } from './fast-import.ts'
import { temporaryDirectory } from './testing/temporary.ts'

test('a path is quoted whenever it is not plain', () => {
  expect(['a/b c', 'ä', '"a"', 'a\nb', 'a\\b', ' a', ''].map(fastPath)).toEqual(['a/b c', 'ä', '"\\"a\\""', '"a\\nb"', 'a\\b', ' a', '""'])
})

test('any path comes out of git as it went in', { timeout: 60_000 }, async () => {
  await using g = await temporaryDirectory()
  g.git('init', '-q')
  const name = fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', ' ', '\t', 'ä', '\u0001', "'"), minLength: 1, maxLength: 6 })
  fc.assert(fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 10 }), (paths) => {
    execFileSync('git', ['fast-import', '--quiet', '--force', '--done'], { cwd: g.path, input: `commit refs/heads/x\ncommitter A <a@b> 1 +0000\ndata 0\ndeleteall\n${paths.map((path) => `M 100644 inline ${fastPath(path)}\ndata 0\n`).join('')}done\n` })
    expect(execFileSync('git', ['ls-tree', '-r', '-z', '--name-only', 'x'], { cwd: g.path, encoding: 'utf8' }).split('\0').filter(Boolean).sort()).toEqual(paths.toSorted())
  }), { numRuns: 40 })
})

test('a name is what git itself makes of it', { timeout: 60_000 }, async () => {
  await using g = await temporaryDirectory()
  g.git('init', '-q')
  const tree = execFileSync('git', ['mktree'], { cwd: g.path, input: '', encoding: 'utf8' }).trim()
  const word = fc.string({ unit: fc.constantFrom('a', 'B', '.', ',', ' ', '<', '>', '"', "'", ':', '\\', '\n', 'ö'), minLength: 1, maxLength: 8 }).filter((text) => identWord(text) !== '')
  fc.assert(fc.property(word, (name) => {
    const id = execFileSync('git', ['commit-tree', '-m', 'm', tree], { cwd: g.path, encoding: 'utf8', env: { PATH: process.env['PATH'], GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: 'e@f', GIT_COMMITTER_NAME: 'c', GIT_COMMITTER_EMAIL: 'd', GIT_AUTHOR_DATE: '@7 +0000' } }).trim()
    expect(execFileSync('git', ['cat-file', 'commit', id], { cwd: g.path, encoding: 'utf8' }).split('\n')[1]).toBe(`author ${identOf({ name, email: 'e@f' }, 7)}`)
  }), { numRuns: 40 })
})

test('a message ends with a line end and holds no zero byte', () => {
  expect(['a', 'a\n', 'a\0b', ''].map(messageOf)).toEqual(['a\n', 'a\n', 'a\ufffdb\n', '\n'])
})
