import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Git, GitFile } from '../core/world.ts'
import { openGit } from './git.ts'
import { openBatchReader } from './git-blobs.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from './testing/temporary.ts'

const at = async (git: Git, path: string): Promise<GitFile | undefined> => (await git.listing())!.find((file) => file.path === path)
const idOf = (repository: Temporary, path: string): string => repository.git('rev-parse', `:${path}`)

test.concurrent('a listing says of every file what the index holds, what the disk holds, and whether both are the same', async () => {
  await using repository = await temporaryRepository({ 'clean': 'clean\n', 'changed': 'one\n', 'gone': 'gone\n', 'run.sh': '#!/bin/sh\n', 'empty': '', 'deep/er/file': 'x', '.gitignore': 'ignored\n' })
  symlinkSync('clean', join(repository.path, 'link'))
  repository.git('add', '-A')
  await repository.put({ 'changed': 'one more\n', 'ignored': 'x', 'new/untracked': 'abc' })
  rmSync(join(repository.path, 'gone'))
  const files = await openGit(repository.path).listing()
  const file = (path: string, more: Partial<GitFile>): GitFile => ({ path, mode: '100644', blob: idOf(repository, path), size: null, clean: true, ...more })
  expect(files!.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    file('.gitignore', { size: 8 }),
    file('changed', { size: 9, clean: false }),
    file('clean', { size: 6 }),
    file('deep/er/file', { size: 1 }),
    file('empty', { size: 0 }),
    file('gone', { clean: false }),
    file('link', { mode: '120000', size: 5 }),
    { path: 'new/untracked', mode: '100644', blob: null, size: 3, clean: false },
    file('run.sh', { mode: '100755', size: 10 }),
  ])
})

test.concurrent('names with spaces, line ends, tabs and quotes are listed as they are, and one that is no UTF-8 as it is decoded', async () => {
  await using repository = await temporaryRepository({ 'a b': '1', 'line\nend': '22', 'tab\there': '333', '"quoted"\\': '4444' })
  writeFileSync(Buffer.concat([Buffer.from(`${repository.path}/`), Buffer.from([0x66, 0xff, 0x6f])]), 'latin')
  writeFileSync(Buffer.concat([Buffer.from(`${repository.path}/`), Buffer.from([0x75, 0xfe])]), 'untracked')
  repository.git('add', '--', '.')
  await repository.put({ 'a b': 'changed', 'un tracked\n': '' })
  const files = (await openGit(repository.path).listing())!
  expect(files.map(({ path, size, clean }) => [path, size, clean]).sort()).toEqual([
    ['"quoted"\\', 4, true],
    ['a b', 7, false],
    ['f\ufffdo', 5, true],
    ['line\nend', 2, true],
    ['tab\there', 3, true],
    ['un tracked\n', 0, false],
    ['u\ufffd', 9, true],
  ])
})

test.concurrent('a change within the tick of the index is seen although size and time are the same', async () => {
  await using repository = await temporaryRepository({ f: 'one\n' })
  const when = new Date('2026-01-01T00:00:00Z')
  utimesSync(join(repository.path, 'f'), when, when)
  repository.git('add', 'f')
  utimesSync(join(repository.path, '.git/index'), when, when)
  writeFileSync(join(repository.path, 'f'), 'two\n')
  utimesSync(join(repository.path, 'f'), when, when)
  expect(await at(openGit(repository.path), 'f')).toMatchObject({ clean: false, size: 4 })
})

test.concurrent('a conflict is one file that is never clean; a file git was told not to look at is not clean either, and one that a sparse checkout leaves out is', async () => {
  await using repository = await temporaryRepository({ f: 'base\n', assumed: 'a\n', sparse: 's\n' })
  repository.git('checkout', '-q', '-b', 'other')
  await repository.put({ f: 'theirs\n' })
  repository.git('commit', '-qam', 'theirs')
  repository.git('checkout', '-q', 'main')
  await repository.put({ f: 'ours\n' })
  repository.git('commit', '-qam', 'ours')
  expect(() => repository.git('merge', 'other')).toThrow(/CONFLICT|merge/)
  repository.git('update-index', '--assume-unchanged', 'assumed')
  repository.git('update-index', '--skip-worktree', 'sparse')
  rmSync(join(repository.path, 'sparse'))
  await repository.put({ assumed: 'changed in secret\n' })
  const git = openGit(repository.path)
  expect((await git.listing())!.map(({ path, clean, size }) => [path, clean, size])).toEqual([
    ['assumed', false, 18],
    ['f', false, expect.any(Number)],
    ['sparse', true, null],
  ])
  expect(await git.state()).toBe(null)
})

test.concurrent('a file that is only meant to be added counts as untracked, a submodule has no size of its own', async () => {
  await using inner = await temporaryRepository({ f: 'x' })
  await using repository = await temporaryRepository({ 'later': 'x\n' })
  repository.git('rm', '-q', '--cached', 'later')
  repository.git('add', '-N', 'later')
  repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'sub')
  mkdirSync(join(repository.path, 'nested'))
  execFileSync('git', ['init', '-q'], { cwd: join(repository.path, 'nested') })
  const files = (await openGit(repository.path).listing())!
  expect(files.find(({ path }) => path === 'later')).toEqual({ path: 'later', mode: '100644', blob: null, size: 2, clean: false })
  expect(files.find(({ path }) => path === 'sub')).toMatchObject({ mode: '160000', size: 0, clean: true })
  expect(files.some(({ path }) => path.startsWith('nested'))).toBe(false)
})

test.concurrent('A11: a repository that says its files lie elsewhere (core.worktree) lists none: git would call what nobody looks at clean', async () => {
  await using elsewhere = await temporaryDirectory({ f: 'clean\n' })
  await using repository = await temporaryRepository({ f: 'clean\n' })
  repository.git('config', 'core.worktree', elsewhere.path)
  await repository.put({ f: 'other\n' })
  expect(await openGit(repository.path).listing()).toBeNull()
})

test.concurrent('a garden in a subdirectory lists its own files, relative to itself', async () => {
  await using repository = await temporaryRepository({ 'outside': 'x', 'gar den/a': 'a', 'gar den/b': 'b' })
  await repository.put({ 'gar den/b': 'bb', 'gar den/c': 'c', 'other': 'y' })
  const git = openGit(join(repository.path, 'gar den'))
  expect((await git.listing())!.map(({ path, clean, size }) => [path, clean, size])).toEqual([['a', true, 1], ['b', false, 2], ['c', false, 1]])
  const first = repository.git('rev-parse', 'HEAD')
  expect(await git.changes(first)).toMatchObject({ ok: true, value: { mergeBase: first, files: [{ path: 'b', status: 'modified' }, { path: 'c', status: 'added' }] } })
  expect(await git.readAt(first, 'a', { maxBytes: 10 })).toEqual({ ok: true, value: { text: 'a', bytes: 1 } })
  expect(await git.readAt(first, '../outside', { maxBytes: 10 })).toMatchObject({ ok: false })
})

test.concurrent('a repository before its first commit is listed; outside a repository there is no listing', async () => {
  await using empty = await temporaryDirectory({ f: 'x' })
  expect(await openGit(empty.path).listing()).toBe(null)
  expect(await openGit(empty.path).entries()).toBe(null)
  empty.git('init', '-q')
  expect(await openGit(empty.path).listing()).toEqual([{ path: 'f', mode: '100644', blob: null, size: 1, clean: false }])
  expect(await openGit(empty.path).state()).toBe(null)
})

test.concurrent('A09: blobs come as bytes from one process; a missing one, a tree and one over the cap are null', async () => {
  await using repository = await temporaryDirectory()
  repository.git('init', '-q')
  const binary = Buffer.from([0, 255, 10, 13, 0, 128])
  writeFileSync(join(repository.path, 'binary'), binary)
  await repository.put({ 'small': 'small', 'large': 'x'.repeat(200_000), 'exact': 'y'.repeat(100), 'last': 'last', 'empty': '' })
  repository.git('add', '-A')
  repository.git('commit', '-q', '-m', 'x')
  const ids = Object.fromEntries(['binary', 'small', 'large', 'exact', 'last', 'empty'].map((path) => [path, idOf(repository, path)])) as Record<string, string>
  const tree = repository.git('rev-parse', 'HEAD^{tree}')
  const missing = '0123456789'.repeat(4)
  const found = await openGit(repository.path).blobs([ids['small']!, missing, tree, ids['large']!, ids['binary']!, ids['exact']!, ids['last']!, ids['empty']!, ids['small']!], { maxBytes: 100 })
  expect(Object.fromEntries(found)).toEqual({
    [ids['small']!]: new Uint8Array(Buffer.from('small')),
    [missing]: null,
    [tree]: null,
    [ids['large']!]: null,
    [ids['binary']!]: new Uint8Array(binary),
    [ids['exact']!]: new Uint8Array(Buffer.from('y'.repeat(100))),
    [ids['last']!]: new Uint8Array(Buffer.from('last')),
    [ids['empty']!]: new Uint8Array(),
  })
})

test.concurrent('the reader of a batch gives the same, however its input is cut', () => {
  const id = 'a'.repeat(40)
  const text = Buffer.from(`${id} blob 3\na\nb\n${id} missing\n${id} tree 2\nxx\n${id} blob 0\n\n${id} blob 5\nabcde\n`)
  for (let step = 1; step <= text.length; step++) {
    const reader = openBatchReader(['1', '2', '3', '4', '5'], 4, (bytes) => new Uint8Array(bytes))
    for (let from = 0; from < text.length; from += step) reader.take(text.subarray(from, from + step))
    expect([...reader.found]).toEqual([['1', new Uint8Array([97, 10, 98])], ['2', null], ['3', null], ['4', new Uint8Array()], ['5', null]])
  }
})

test.concurrent('changes since a base: renames with whether they are exact, conflicts once, untracked files as added', async () => {
  const lines = (seed: string): string => Array.from({ length: 40 }, (_, line) => `${seed} line ${line}\n`).join('')
  await using repository = await temporaryRepository({ 'same': lines('same'), 'edited': lines('edited'), 'mode': lines('mode'), 'shuffled': lines('shuffled'), 'gone': 'g\n', 'kept': 'k\n', 'typed': 't\n', 'a "b"\n': lines('odd') })
  const base = repository.git('rev-parse', 'HEAD')
  for (const name of ['same', 'edited', 'mode', 'shuffled', 'a "b"\n']) renameSync(join(repository.path, name), join(repository.path, `moved ${name}`))
  rmSync(join(repository.path, 'gone'))
  rmSync(join(repository.path, 'typed'))
  symlinkSync('kept', join(repository.path, 'typed'))
  repository.git('add', '-A')
  writeFileSync(join(repository.path, 'moved edited'), `${lines('edited')}more\n`)
  writeFileSync(join(repository.path, 'moved shuffled'), lines('shuffled').split('\n').toReversed().join('\n').trimStart() + '\n')
  chmodSync(join(repository.path, 'moved mode'), 0o755)
  await repository.put({ 'kept': 'k2\n', 'untracked': 'u\n' })
  const changed = await openGit(repository.path).changes(base)
  expect(changed.ok && changed.value.files).toEqual([
    { status: 'deleted', path: 'gone', from: 'gone' },
    { status: 'modified', path: 'kept', from: 'kept' },
    { status: 'renamed', path: 'moved a "b"\n', from: 'a "b"\n', exact: true },
    { status: 'renamed', path: 'moved edited', from: 'edited', exact: false },
    { status: 'renamed', path: 'moved mode', from: 'mode', exact: false },
    { status: 'renamed', path: 'moved same', from: 'same', exact: true },
    { status: 'renamed', path: 'moved shuffled', from: 'shuffled', exact: false },
    { status: 'modified', path: 'typed', from: 'typed' },
    { status: 'added', path: 'untracked', from: null },
  ])
  expect((await openGit(repository.path).renamesSince(base))?.get('moved same')).toBe('same')
  expect(await openGit(repository.path).renamesSince('f'.repeat(40))).toBe(null)
  expect(await openGit(repository.path).renamesSince('--output=/tmp/x')).toBe(null)
})

test.concurrent('files at a commit are read strictly and capped, many at once', async () => {
  await using repository = await temporaryDirectory({ 'f': 'one\n', 'dir/g': '\ufeffgg', 'long': 'x'.repeat(100) })
  repository.git('init', '-q')
  writeFileSync(join(repository.path, 'latin'), Buffer.from([0x66, 0xe9]))
  repository.git('add', '-A')
  repository.git('commit', '-q', '-m', 'x')
  const commit = repository.git('rev-parse', 'HEAD')
  await repository.put({ f: 'two\n' })
  const git = openGit(repository.path)
  const read = await Promise.all(['f', 'dir/g', 'long', 'latin', 'dir', 'none', 'x\ny', 'f'].map((path) => git.readAt(commit, path, { maxBytes: 50 })))
  expect(read.map((each) => (each.ok ? each.value.text : each.problem.kind))).toEqual(['one\n', '\ufeffgg', 'missing', 'not_utf8', 'missing', 'missing', 'missing', 'one\n'])
  expect(await git.readAt('no-such-ref', 'f', { maxBytes: 50 })).toMatchObject({ ok: false, problem: { kind: 'missing' } })
})

test.concurrent('which commits are in the history is said for short and whole ids; a shallow clone says nothing when one is missing', async () => {
  await using repository = await temporaryRepository({ f: '1' })
  const first = repository.git('rev-parse', 'HEAD')
  repository.git('commit', '-q', '--allow-empty', '-m', 'second')
  const second = repository.git('rev-parse', 'HEAD')
  repository.git('checkout', '-q', '-b', 'side')
  repository.git('commit', '-q', '--allow-empty', '-m', 'side')
  const side = repository.git('rev-parse', 'HEAD')
  repository.git('checkout', '-q', 'main')
  const git = openGit(repository.path)
  expect([...(await git.inHistory([first, second.slice(0, 8), side, 'f'.repeat(40), 'not a commit']))!].sort()).toEqual([first, second.slice(0, 8)].sort())
  expect(await git.inHistory([])).toEqual(new Set())
  expect(await git.lastCommitOf('f')).toBe(first)
  expect(await git.lastCommitOf('none')).toBe(null)
  await using clone = await temporaryDirectory()
  clone.git('clone', '-q', '--depth', '1', `file://${repository.path}`, 'shallow')
  const shallow = openGit(join(clone.path, 'shallow'))
  expect(await shallow.inHistory([first])).toBe(null)
  expect(await shallow.inHistory([second])).toEqual(new Set([second]))
  expect(await shallow.lastCommitOf('f')).toBe(null)
})

// ---------------------------------------------------------------- state

const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2100))

test.concurrent('equal states mean equal content: every kind of change gives another word, or none', async () => {
  await using repository = await temporaryRepository({ 'f': 'one\n', 'g': 'g\n', '.gitignore': 'ignored\n' })
  const git = openGit(repository.path)
  expect(await git.state()).toBe(null)
  await wait()
  const seen = [await git.state()]
  expect(await git.state()).toBe(seen[0])
  expect(seen[0]).toMatch(/^[0-9a-f]{64}$/)
  // What git ignores is not part of it.
  await repository.put({ ignored: 'x' })
  expect(await git.state()).toBe(seen[0])
  const changes: readonly (() => unknown)[] = [
    () => repository.put({ f: 'two\n' }),
    () => repository.put({ untracked: 'u' }),
    () => chmodSync(join(repository.path, 'g'), 0o755),
    () => repository.git('add', 'untracked'),
    () => rmSync(join(repository.path, 'f')),
    () => writeFileSync(join(repository.path, '.git/info/attributes'), '*.bin filter=lfs\n'),
    // The same files and the same index: only HEAD is another one.
    () => repository.git('commit', '-q', '-a', '-m', 'second'),
    () => repository.git('update-ref', 'HEAD', repository.git('commit-tree', 'HEAD^{tree}', '-p', 'HEAD', '-m', 'third')),
  ]
  for (const change of changes) {
    await change()
    expect(seen).not.toContain(await git.state())
    await wait()
    const state = await git.state()
    expect(state).toMatch(/^[0-9a-f]{64}$/)
    expect(seen).not.toContain(state)
    seen.push(state)
  }
})

test.concurrent('a checkout may rewrite what has `ident` or an encoding, and nothing that has it switched off', async () => {
  await using repository = await temporaryRepository({ '.gitattributes': '*.c ident\n*.txt working-tree-encoding=UTF-16\n*.h -ident\n*.bin filter=lfs\n', 'a.c': 'x', 'deep/b.txt': '', 'c.h': 'x', 'd.bin': 'x', e: 'x', 'glob*[1]': 'x' })
  const all = ['a.c', 'deep/b.txt', 'c.h', 'd.bin', 'e', 'glob*[1]']
  expect(await openGit(repository.path).rewritten(all)).toEqual(new Set(['a.c', 'deep/b.txt']))
  expect(await openGit(join(repository.path, 'deep')).rewritten(['b.txt'])).toEqual(new Set(['b.txt']))
  // Of very many git goes through its index instead.
  const many = Array.from({ length: 2000 }, (_, index) => `none-${index}`)
  expect(await openGit(repository.path).rewritten([...all, ...many])).toEqual(new Set(['a.c', 'deep/b.txt']))
  expect(await openGit(join(repository.path, 'deep')).rewritten(['b.txt', ...many])).toEqual(new Set(['b.txt']))
  await using plain = await temporaryDirectory({ f: 'one\n' })
  expect(await openGit(plain.path).rewritten(['f'])).toBe(null)
})

test.concurrent('attributes that the settings of git name, and replaced commits, are part of the state', async () => {
  await using repository = await temporaryRepository({ f: 'one\n' })
  await using elsewhere = await temporaryDirectory({ attributes: '' })
  repository.git('config', 'core.attributesFile', join(elsewhere.path, 'attributes'))
  repository.git('commit', '-q', '--allow-empty', '-m', 'second')
  await wait()
  const git = openGit(repository.path)
  const seen = [await git.state()]
  for (const change of [() => elsewhere.put({ attributes: '*.bin filter=lfs\n' }), () => repository.git('replace', 'HEAD', 'HEAD~1')]) {
    await change()
    // Written a moment ago: it may change once more.
    expect(await git.state()).toBe(null)
    await wait()
    const state = await git.state()
    expect(state).toMatch(/^[0-9a-f]{64}$/)
    expect(seen).not.toContain(state)
    seen.push(state)
  }
})

test.concurrent('A15: a Git LFS pointer and its content are two states, although git calls both clean', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 7\n`
  await using repository = await temporaryDirectory({ '.gitattributes': '*.bin filter=fake\n', 'f.bin': 'c'.repeat(pointer.length) })
  repository.git('init', '-q')
  writeFileSync(join(repository.path, '.git/pointer'), pointer)
  repository.git('config', 'filter.fake.clean', `cat ${join(repository.path, '.git/pointer')}`)
  repository.git('add', '-A')
  repository.git('commit', '-q', '-m', 'x')
  await wait()
  const git = openGit(repository.path)
  const withContent = await git.state()
  expect(await at(git, 'f.bin')).toMatchObject({ clean: true, size: pointer.length })
  writeFileSync(join(repository.path, 'f.bin'), pointer)
  await wait()
  expect(await at(git, 'f.bin')).toMatchObject({ clean: true })
  expect(withContent).toMatch(/^[0-9a-f]{64}$/)
  expect(await git.state()).not.toBe(withContent)
})

test.concurrent('about how many files there are is known without asking git, also from a subdirectory and a worktree', async () => {
  await using repository = await temporaryRepository(Object.fromEntries(Array.from({ length: 300 }, (_, each) => [`dir/some-file-${each}`, ''])))
  repository.git('worktree', 'add', '-q', 'tree')
  for (const path of ['', 'dir', 'tree']) expect(await openGit(join(repository.path, path)).entries()).toBeGreaterThan(150)
})
