import { chmod, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { openGit } from './git.ts'
import { temporaryDirectory, temporaryRepository } from './testing/temporary.ts'

test('the tree of an index that nothing differs from is the tree that git writes, whatever the names and kinds of its files', async () => {
  const name = fc.constantFrom('a', 'a.b', 'a-b', 'ab', 'a0', 'Z', 'é', 'b c', '.h')
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
  await fc.assert(fc.asyncProperty(fc.uniqueArray(path, { minLength: 1, maxLength: 8 }), async (paths) => {
    const kept = paths.filter((one) => !paths.some((other) => other.startsWith(`${one}/`)))
    await using repository = await temporaryRepository(Object.fromEntries(kept.map((each) => [`examples/a/${each}`, each])))
    const git = openGit(repository.path)
    expect(await git.contents('examples/a')).toEqual({ files: kept.map((each) => `examples/a/${each}`).sort(), tree: repository.git('rev-parse', 'HEAD:examples/a') })
    expect((await git.contents('.'))!.tree).toBe(repository.git('rev-parse', 'HEAD^{tree}'))
  }), { numRuns: 12 })
})

test('modes, links and submodules are in the tree; what is changed, new or assumed unchanged is read from the disk', async () => {
  await using repository = await temporaryRepository({ 'examples/a/run.sh': 'true\n', 'examples/a/b/c': 'x\n' })
  const git = openGit(repository.path)
  const treeOf = async (): Promise<string | null> => (await git.contents('examples/a'))!.tree
  const written = (): string => {
    repository.git('add', '-A')
    const tree = repository.git('write-tree', '--prefix=examples/a/')
    repository.git('reset', '-q')
    return tree
  }
  await chmod(join(repository.path, 'examples/a/run.sh'), 0o755)
  await symlink('b/c', join(repository.path, 'examples/a/link'))
  expect(await treeOf()).toBe(written())
  repository.git('add', '-A')
  repository.git('commit', '-q', '-m', 'second')
  expect(await treeOf()).toBe(repository.git('rev-parse', 'HEAD:examples/a'))
  await repository.put({ 'examples/a/new': 'n\n', 'examples/a/b/c': 'y\n' })
  expect(await treeOf()).toBe(written())
  const before = await treeOf()
  repository.git('update-index', '--assume-unchanged', 'examples/a/b/c')
  await repository.put({ 'examples/a/b/c': 'z\n' })
  expect(await treeOf()).not.toBe(before)
})

test('a repository of SHA-256 has trees of SHA-256', async () => {
  await using repository = await temporaryDirectory({ 'examples/a/b/c': 'x\n', 'examples/a/d': 'y\n' })
  repository.git('init', '-q', '--object-format=sha256')
  repository.git('add', '-A')
  repository.git('-c', 'user.name=t', '-c', 'user.email=t@example.invalid', 'commit', '-q', '-m', 'first')
  expect((await openGit(repository.path).contents('examples/a'))!.tree).toBe(repository.git('rev-parse', 'HEAD:examples/a'))
})

test('outside a repository there is nothing to say, and of an empty directory no more than git says', async () => {
  await using plain = await temporaryDirectory({ 'a/b': 'x' })
  expect(await openGit(plain.path).contents('a')).toBe(null)
  await using repository = await temporaryRepository({ 'a/b': 'x' })
  expect(await openGit(repository.path).contents('nowhere')).toEqual({ files: [], tree: null })
  expect(await openGit(repository.path).contents('../outside')).toBe(null)
})
