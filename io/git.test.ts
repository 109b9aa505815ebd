import { mkdir, readdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openGit } from './git.ts'
import { temporaryDirectory, temporaryRepository } from './testing/temporary.ts'

const FILES = { '.gitignore': '*.log\n', 'examples/a/example.yaml': 'name: a\n', 'examples/a/run.py': 'print(1)\n', 'examples/b/example.yaml': 'name: b\n' }

test('the tree hash of a clean directory is the one git committed', async () => {
  await using repository = await temporaryRepository(FILES)
  expect(await openGit(repository.path).treeHash('examples/a')).toBe(repository.git('rev-parse', 'HEAD:examples/a'))
  expect(await openGit(repository.path).treeHash('.')).toBe(repository.git('rev-parse', 'HEAD^{tree}'))
})

test('the tree hash counts uncommitted changes, leaves ignored files out and writes nothing into the repository', async () => {
  await using repository = await temporaryRepository(FILES)
  const git = openGit(repository.path)
  const clean = await git.treeHash('examples/a')
  await repository.put({ 'examples/a/noise.log': 'x' })
  expect(await git.treeHash('examples/a')).toBe(clean)
  await repository.put({ 'examples/a/run.py': 'print(2)\n', 'examples/a/new.py': 'x = 1\n' })
  const before = await everyFile(join(repository.path, '.git'))
  const changed = await git.treeHash('examples/a')
  expect(changed).not.toBe(clean)
  expect(await everyFile(join(repository.path, '.git'))).toEqual(before)
  repository.git('add', '-A')
  repository.git('commit', '-q', '-m', 'second')
  expect(repository.git('rev-parse', 'HEAD:examples/a')).toBe(changed)
})

test('a tracked file counts although a rule ignores it, and a new directory has a hash too', async () => {
  await using repository = await temporaryRepository({ ...FILES, 'examples/a/run.py': 'x' })
  await repository.put({ 'examples/a/kept.log': 'tracked' })
  repository.git('add', '-f', 'examples/a/kept.log')
  repository.git('commit', '-q', '-m', 'forced')
  await repository.put({ 'examples/new/example.yaml': 'name: new\n' })
  const git = openGit(repository.path)
  expect(await git.treeHash('examples/a')).toBe(repository.git('rev-parse', 'HEAD:examples/a'))
  expect(await git.treeHash('examples/new')).toMatch(/^[0-9a-f]{40}$/)
})

test('a garden below the top of its repository has the same hashes and relative paths', async () => {
  await using repository = await temporaryRepository({ 'other/file.txt': 'x', 'garden/examples/a/example.yaml': 'name: a\n' })
  repository.git('branch', 'base')
  await repository.put({ 'garden/examples/a/new.py': '1', 'other/file.txt': 'y' })
  const git = openGit(join(repository.path, 'garden'))
  expect(await openGit(repository.path).treeHash('garden/examples/a')).toBe(await git.treeHash('examples/a'))
  expect(await git.changedSince('base')).toMatchObject({ ok: true, value: { files: ['examples/a/new.py'] } })
  expect(await git.listFiles('examples')).toEqual(['examples/a/example.yaml', 'examples/a/new.py'])
})

test('what changed is counted from the merge base: commits, staged, unstaged and untracked files, both names of a rename', async () => {
  await using repository = await temporaryRepository({ ...FILES, 'moved.txt': 'a long enough text to be found as a rename\n' })
  repository.git('checkout', '-q', '-b', 'feature')
  repository.git('mv', 'moved.txt', 'renamed.txt')
  repository.git('commit', '-q', '-am', 'rename')
  await repository.put({ 'examples/a/run.py': 'print(3)\n', 'examples/a/ü new.py': '1', 'examples/a/noise.log': 'ignored' })
  repository.git('checkout', '-q', 'main', '--', '.gitignore')
  const mergeBase = repository.git('rev-parse', 'main')
  await using other = await temporaryDirectory()
  repository.git('worktree', 'add', '-q', other.path + '/w', 'main')
  await other.put({ 'w/only-on-main.txt': 'x' })
  other.git('-C', 'w', 'add', '-A')
  other.git('-C', 'w', 'commit', '-q', '-m', 'main moves on')
  expect(await openGit(repository.path).changedSince('main')).toEqual({ ok: true, value: { mergeBase, files: ['examples/a/run.py', 'examples/a/ü new.py', 'moved.txt', 'renamed.txt'] } })
})

test.each([['no-such-branch'], ['--output=/tmp/hortus-owned'], ['']])('a base that cannot be resolved (%j) is a problem with a next step', async (base) => {
  await using repository = await temporaryRepository(FILES)
  const changed = await openGit(repository.path).changedSince(base)
  expect(changed).toMatchObject({ ok: false, problem: { code: 'GIT.NO_MERGE_BASE', next: expect.stringContaining(base === 'no-such-branch' ? '`git fetch origin no-such-branch`' : '`git fetch origin`') } })
  expect(JSON.stringify(changed)).not.toMatch(/rev-parse|core\.fsmonitor/)
})

test('a base without a common commit is a problem', async () => {
  await using repository = await temporaryRepository(FILES)
  repository.git('checkout', '-q', '--orphan', 'lonely')
  repository.git('commit', '-q', '-m', 'alone')
  expect(await openGit(repository.path).changedSince('main')).toMatchObject({ ok: false, problem: { code: 'GIT.NO_MERGE_BASE', next: expect.stringContaining('`git fetch --unshallow`') } })
})

test('head knows the commit and whether the tree is dirty; the output directory does not count', async () => {
  await using repository = await temporaryRepository(FILES)
  const git = openGit(repository.path)
  const commit = repository.git('rev-parse', 'HEAD')
  await repository.put({ '.hortus/report.md': 'x' })
  expect(await git.head()).toEqual({ commit, dirty: false })
  await repository.put({ 'examples/a/run.py': 'changed' })
  expect(await git.head()).toEqual({ commit, dirty: true })
})

test('outside a repository, and before the first commit, there is no head', async () => {
  await using directory = await temporaryDirectory({ 'a.txt': 'x' })
  const git = openGit(directory.path)
  expect([await git.head(), await git.treeHash('.'), await git.listFiles('.'), await git.ignored(['a.txt'])]).toEqual([null, null, null, new Set()])
  expect((await git.changedSince('main')).ok).toBe(false)
  directory.git('init', '-q')
  expect(await git.head()).toBeNull()
  expect(await git.listFiles('.')).toEqual(['a.txt'])
})

test('A11: ignored answers for the other paths when one lies behind a symlink', async () => {
  await using repository = await temporaryRepository(FILES)
  await mkdir(join(repository.path, 'real'))
  await symlink('real', join(repository.path, 'link'))
  expect(await openGit(repository.path).ignored(['a.log', 'link/b.log', 'c.txt', 'deep/d.log', '../out.log'])).toEqual(new Set(['a.log', 'deep/d.log']))
})

test('listFiles leaves out deleted and ignored files and treats glob characters as text', async () => {
  await using repository = await temporaryRepository({ ...FILES, 'examples/[ab]/x.txt': '1' })
  await rm(join(repository.path, 'examples/a/run.py'))
  await repository.put({ 'examples/a/fresh.py': '1', 'examples/a/noise.log': '1' })
  const git = openGit(repository.path)
  expect(await git.listFiles('examples/a')).toEqual(['examples/a/example.yaml', 'examples/a/fresh.py'])
  expect(await git.listFiles('examples/[ab]')).toEqual(['examples/[ab]/x.txt'])
})

test('git variables of the caller do not lead elsewhere', async () => {
  await using repository = await temporaryRepository(FILES)
  process.env['GIT_DIR'] = '/nowhere'
  try {
    expect(await openGit(repository.path).head()).not.toBeNull()
  } finally {
    delete process.env['GIT_DIR']
  }
})

async function everyFile(path: string): Promise<string[]> {
  return (await readdir(path, { recursive: true })).sort()
}
