import { expect, test } from 'vitest'
import { gitTrees } from './git-trees.ts'
import { temporaryRepository } from './testing/temporary.ts'

test('trees of directories at a commit, as git itself names them; what is no directory there is left out', async () => {
  await using repository = await temporaryRepository({ 'examples/a/x.py': '1', 'examples/b c/x.py': '2', 'root.py': '3' })
  const first = repository.git('rev-parse', 'HEAD')
  await repository.put({ 'examples/a/x.py': 'other' })
  repository.git('commit', '-qam', 'second')
  const trees = await gitTrees(repository.path, first, ['examples/a', 'examples/b c', '.', 'root.py', 'missing', 'a\nb', '../outside'])
  expect([...trees.keys()]).toEqual(['examples/a', 'examples/b c', '.'])
  expect(trees.get('examples/a')).toBe(repository.git('rev-parse', `${first}:examples/a`))
  expect(trees.get('.')).toBe(repository.git('rev-parse', `${first}^{tree}`))
  expect((await gitTrees(repository.path, 'HEAD', ['examples/a'])).get('examples/a')).not.toBe(trees.get('examples/a'))
})

test('below the root of the repository paths are of the garden, and a name that is no commit gives nothing', async () => {
  await using repository = await temporaryRepository({ 'garden/examples/a/x.py': '1' })
  const at = `${repository.path}/garden`
  expect((await gitTrees(at, 'HEAD', ['examples/a'])).get('examples/a')).toBe(repository.git('rev-parse', 'HEAD:garden/examples/a'))
  expect((await gitTrees(at, '--batch', ['examples/a'])).size).toBe(0)
  expect((await gitTrees(at, 'c'.repeat(40), ['examples/a'])).size).toBe(0)
})
