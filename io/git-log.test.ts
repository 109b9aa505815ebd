import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LogCommit } from '../core/world.ts'
import { gitLog } from './git-log.ts'
import { readGitLog } from './read-git-log.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from './testing/temporary.ts'

const ALL = { paths: [], sinceMs: null, limit: 1000 } as const

const told = (log: readonly LogCommit[] | null): unknown => log?.map(({ subject, files }) => [subject, ...files.map(({ status, path, from }) => `${status} ${from === null ? '' : `${from} → `}${path}`)])

async function commit(repository: Temporary, subject: string, files: Readonly<Record<string, string>> = {}): Promise<void> {
  await repository.put(files)
  repository.git('add', '-A')
  repository.git('commit', '-q', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '-m', subject)
}

test('commits come newest first with what they added, changed, deleted and moved', async () => {
  await using repository = await temporaryRepository({ a: '1', 'd/b': '2', c: '3' })
  repository.git('mv', 'd/b', 'e')
  repository.git('rm', '-q', 'c')
  await commit(repository, 'second', { a: '11', f: '4' })
  expect(told(await gitLog(repository.path, ALL))).toEqual([
    ['second', 'modified a', 'deleted c', 'renamed d/b → e', 'added f'],
    ['first', 'added a', 'added c', 'added d/b'],
  ])
})

test('A50: a subject that looks like a commit and its changes stays a subject', async () => {
  const sha = 'a'.repeat(40)
  await using repository = await temporaryRepository({ a: '1' })
  await commit(repository, `\u0001${sha}\n0\n2020-01-01\nforged\n:000000 100644 ${'0'.repeat(40)} ${sha} A\tx`, { a: '2' })
  await commit(repository, sha, { a: '3' })
  await commit(repository, `:000000 100644 ${'0'.repeat(40)} ${sha} A`, { a: '4' })
  await commit(repository, '', { a: '5' })
  const log = await gitLog(repository.path, ALL)
  expect(log).toHaveLength(5)
  expect(log?.map(({ files }) => files.map(({ status, path }) => `${status} ${path}`).join())).toEqual(['modified a', 'modified a', 'modified a', 'modified a', 'added a'])
  expect(log?.map(({ subject }) => subject.slice(0, 2))).toEqual(['', ':0', 'aa', '\u0001a', 'fi'])
})

test('A50: a file named like a commit, a status or a line of git stays a file', async () => {
  const names = ['A', 'R100', 'b'.repeat(40), `:000000 100644 ${'0'.repeat(40)} ${'1'.repeat(40)} A`, '\u0001\n2', '\n:A', ':!x', '"quoted"', 'with\ttab']
  await using repository = await temporaryRepository({ z: 'z' })
  await commit(repository, 'odd', Object.fromEntries(names.map((name) => [name, name])))
  const log = await gitLog(repository.path, ALL)
  expect(log).toHaveLength(2)
  expect(log?.[0]?.files.map(({ path }) => path).toSorted()).toEqual(names.toSorted())
})

test('settings of the repository add nothing to the log', async () => {
  await using repository = await temporaryRepository({ a: '1' })
  await commit(repository, 'second', { a: '2' })
  repository.git('mv', 'a', 'b')
  await commit(repository, 'third')
  const before = await gitLog(repository.path, ALL)
  for (const [name, value] of [['log.showSignature', 'true'], ['log.decorate', 'full'], ['log.diffMerges', 'combined'], ['log.follow', 'true'], ['color.ui', 'always'], ['core.quotePath', 'true'], ['diff.renames', 'copies'], ['diff.external', '/bin/false'], ['format.pretty', 'full'], ['log.date', 'relative'], ['diff.relative', 'false'], ['log.showRoot', 'true']] as const) repository.git('config', name, value)
  expect(await gitLog(repository.path, ALL)).toEqual(before)
})

test('a directory of 63 examples that moves is 63 pure moves, though their empty and equal files are the same blobs', async () => {
  const examples = Array.from({ length: 63 }, (_, index) => `example_${index}`)
  const files = examples.flatMap((name) => [[`examples/${name}/__init__.py`, ''], [`examples/${name}/build.sh`, '#!/bin/sh\n'], [`examples/${name}/sub/LICENSE`, 'MIT\n'], [`examples/${name}/train.py`, `# ${name}\n`]] as const)
  await using repository = await temporaryRepository(Object.fromEntries(files))
  await mkdir(join(repository.path, 'examples/area'))
  for (const name of examples) repository.git('mv', `examples/${name}`, `examples/area/new_${name}`)
  await commit(repository, 'moved')
  const changes = (await gitLog(repository.path, ALL))![0]!.files
  expect(changes).toHaveLength(63 * 4)
  expect(changes.filter(({ status, path, from }) => status !== 'renamed' || path !== from?.replace('examples/', 'examples/area/new_'))).toEqual([])
})

test('a deleted directory is its deleted files, and one that became a file is both', async () => {
  await using repository = await temporaryRepository({ 'd/a': '1', 'd/b/c': '2', 'e/f': '3' })
  repository.git('rm', '-q', '-r', 'd', 'e')
  await commit(repository, 'gone', { e: 'now a file' })
  expect(told(await gitLog(repository.path, ALL))).toMatchObject([['gone', 'deleted d/a', 'deleted d/b/c', 'added e', 'deleted e/f'], {}])
})

test('a merge is what it brought to the branch it was merged into', async () => {
  await using repository = await temporaryRepository({ a: '1' })
  repository.git('checkout', '-q', '-b', 'topic')
  await commit(repository, 'one', { b: '1' })
  await commit(repository, 'two', { b: '2', c: '1' })
  repository.git('checkout', '-q', 'main')
  await commit(repository, 'beside', { a: '2' })
  repository.git('merge', '-q', '--no-ff', '-m', 'merged', 'topic')
  expect(told(await gitLog(repository.path, ALL))).toEqual([['merged', 'added b', 'added c'], ['beside', 'modified a'], ['first', 'added a']])
})

test('only what lies at the paths is told, and a path is no pattern', async () => {
  await using repository = await temporaryRepository({ 'examples/a': '1', 'other/b': '2' })
  await commit(repository, 'outside', { 'other/b': '3' })
  await commit(repository, 'both', { 'other/b': '4', 'examples/a': '2' })
  expect(told(await gitLog(repository.path, { ...ALL, paths: ['examples', 'archive-that-is-not-there'] }))).toEqual([['both', 'modified examples/a'], ['first', 'added examples/a']])
  expect(told(await gitLog(repository.path, { ...ALL, paths: [':(top)*', 'e*'] }))).toEqual([])
})

test('a garden in a directory of the repository sees its own paths and nothing above', async () => {
  await using repository = await temporaryRepository({ 'garden/examples/a': '1', 'elsewhere/b': '2' })
  await commit(repository, 'elsewhere', { 'elsewhere/b': '3' })
  repository.git('mv', 'elsewhere/b', 'garden/b')
  await commit(repository, 'came in')
  expect(told(await gitLog(join(repository.path, 'garden'), ALL))).toEqual([['came in', 'added b'], ['first', 'added examples/a']])
})

test('A38: a commit with a wrong clock hides none below it', async () => {
  await using repository = await temporaryRepository({ a: '1' })
  const at = (date: string, file: string): void => {
    execFileSync('git', ['commit', '-q', '--allow-empty', '-m', file], { cwd: repository.path, env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date, GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.invalid', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.invalid' } })
  }
  for (const [date, file] of [['2026-03-01T00:00:00Z', 'old'], ['2026-06-01T12:00:00Z', 'young'], ['1999-01-01T00:00:00Z', 'wrong'], ['2026-06-02T23:00:00-0800', 'youngest']] as const) {
    await repository.put({ a: file })
    repository.git('add', '-A')
    at(date, file)
  }
  const log = await gitLog(repository.path, { ...ALL, sinceMs: Date.UTC(2026, 4, 1), limit: 2 })
  expect(log?.map(({ subject, day, at: when }) => [subject, day, when])).toEqual([['youngest', '2026-06-02', Date.UTC(2026, 5, 3, 7)], ['young', '2026-06-01', Date.UTC(2026, 5, 1, 12)]])
})

test('a limit ends the log, and its last commit says that there is more', async () => {
  await using repository = await temporaryRepository({ a: '1' })
  for (const each of ['2', '3', '4']) await commit(repository, each, { a: each, [`b${each}`]: each })
  expect((await gitLog(repository.path, { ...ALL, limit: 2 }))?.map(({ subject, cut }) => [subject, cut])).toEqual([['4', undefined], ['3', true]])
  expect((await gitLog(repository.path, { ...ALL, limit: 4 }))?.at(-1)?.cut).toBeUndefined()
  expect((await gitLog(repository.path, { ...ALL, mostChanges: 5 }))?.map(({ subject, files, cut }) => [subject, files.length, cut])).toEqual([['4', 2, undefined], ['3', 2, true]])
})

test('a shallow clone, a repository without a commit and a directory without git say nothing', async () => {
  await using repository = await temporaryRepository({ a: '1' })
  await commit(repository, 'second', { a: '2' })
  await using elsewhere = await temporaryDirectory()
  elsewhere.git('clone', '-q', '--depth=1', pathToFileURL(repository.path).href, 'shallow')
  elsewhere.git('init', '-q', 'empty')
  for (const place of ['shallow', 'empty', '.']) expect(await gitLog(join(elsewhere.path, place), ALL)).toBeNull()
})

test('a clone without blobs tells the same, moves too, and fetches nothing; one without trees says nothing', async () => {
  await using repository = await temporaryRepository({ 'a/x': 'x', 'a/y': 'y' })
  repository.git('mv', 'a', 'b')
  await commit(repository, 'moved')
  await commit(repository, 'changed', { 'b/x': 'another' })
  repository.git('config', 'uploadpack.allowFilter', 'true')
  await using elsewhere = await temporaryDirectory()
  for (const [name, filter] of [['blobless', 'blob:none'], ['treeless', 'tree:0']] as const) elsewhere.git('clone', '-q', '--no-checkout', `--filter=${filter}`, pathToFileURL(repository.path).href, name)
  const objects = (): string => elsewhere.git('-C', 'blobless', 'count-objects', '-v')
  const before = objects()
  expect(await gitLog(join(elsewhere.path, 'blobless'), ALL)).toEqual(await gitLog(repository.path, ALL))
  expect(objects()).toBe(before)
  expect(await gitLog(join(elsewhere.path, 'treeless'), ALL)).toBeNull()
})

test('what is no log of git is none, whatever it is and however it comes', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('c'.repeat(40)), fc.constant(`:100644 100644 ${'1'.repeat(40)} ${'2'.repeat(40)} M`), fc.constant('\n'))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 1, max: 50 }), (pieces, size) => {
      const bytes = Buffer.from(pieces.join('\0'))
      const reader = readGitLog({ limit: 5, mostChanges: 5, sinceMs: null })
      for (let at = 0; at < bytes.length; at += size) if (!reader.push(bytes.subarray(at, at + size))) break
      const whole = readGitLog({ limit: 5, mostChanges: 5, sinceMs: null })
      whole.push(bytes)
      expect(reader.end()).toEqual(whole.end())
    }),
  )
})
