import { expect, test } from 'vitest'
import { openGit } from './git.ts'
import { temporaryDirectory, temporaryRepository } from './testing/temporary.ts'

const MESSAGE = 'dataset(cifar10): add v1\n\nSome words.\nNot-a-trailer: x\n\ntfc-version: TFC-0004\nDataset-Version:   cifar10:v1\n  and more\n'

test('commits come newest first with the trailers that git finds, unfolded', async () => {
  await using repository = await temporaryRepository({ a: '1' })
  repository.git('commit', '-q', '--allow-empty', '-m', MESSAGE)
  const history = await openGit(repository.path).history({ base: null, limit: 10 })
  expect(history?.branch).toBe('main')
  expect(history?.commits?.map(({ subject, parents }) => [subject, parents.length])).toEqual([['dataset(cifar10): add v1', 1], ['first', 0]])
  expect(history?.commits?.[0]?.trailers).toEqual([{ key: 'tfc-version', value: 'TFC-0004' }, { key: 'dataset-version', value: 'cifar10:v1 and more' }])
  expect(history?.commits?.[0]?.committedAt).toBeGreaterThan(1_700_000_000)
})

test('with a base only what came after it is told, and no more than the limit', async () => {
  await using repository = await temporaryRepository({ a: '1' })
  const base = repository.git('rev-parse', 'HEAD')
  for (const subject of ['one', 'two', 'three']) repository.git('commit', '-q', '--allow-empty', '-m', subject)
  const git = openGit(repository.path)
  expect((await git.history({ base, limit: 10 }))?.commits?.map(({ subject }) => subject)).toEqual(['three', 'two', 'one'])
  expect((await git.history({ base: null, limit: 2 }))?.commits?.map(({ subject }) => subject)).toEqual(['three', 'two'])
  expect((await git.history({ base: 'no-such-branch', limit: 2 }))?.commits).toBeNull()
  expect((await git.history({ base: '--output=x', limit: 2 }))?.commits).toBeNull()
})

test('a message of control characters and no subject stays one commit', async () => {
  await using repository = await temporaryRepository({ a: '1' })
  repository.git('commit', '-q', '--allow-empty', '--cleanup=verbatim', '-m', '\u001B[31mred\u001F\u0001\n\nkey: \u001Fvalue\n')
  repository.git('commit', '-q', '--allow-empty', '--allow-empty-message', '-m', '')
  const commits = (await openGit(repository.path).history({ base: null, limit: 10 }))?.commits
  expect(commits?.map(({ subject }) => subject)).toEqual(['', '\u001B[31mred\u001F\u0001', 'first'])
})

test('tags say what they name, whether they are annotated, and whether a RELEASE.yaml lies there', async () => {
  await using repository = await temporaryRepository({ a: '1' })
  const first = repository.git('rev-parse', 'HEAD')
  repository.git('tag', 'v0.1.0-modelav1')
  await repository.put({ 'RELEASE.yaml': 'release: {}\n' })
  repository.git('add', '-A')
  repository.git('commit', '-q', '-m', 'release')
  repository.git('tag', '-a', '-m', 'note', 'v0.2.0-modelav2')
  repository.git('tag', 'data-2025')
  const head = repository.git('rev-parse', 'HEAD')
  const tags = (await openGit(repository.path).history({ base: null, limit: 10 }))?.tags
  expect(tags?.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: 'data-2025', commit: head, annotated: false, signed: false, release: false },
    { name: 'v0.1.0-modelav1', commit: first, annotated: false, signed: false, release: false },
    { name: 'v0.2.0-modelav2', commit: head, annotated: true, signed: false, release: true },
  ])
})

test('branches that HEAD does not hold are told, and those it holds are not', async () => {
  await using repository = await temporaryRepository({ a: '1' })
  repository.git('branch', 'feature/merged')
  repository.git('checkout', '-q', '-b', 'feature/open')
  repository.git('commit', '-q', '--allow-empty', '-m', 'open')
  repository.git('update-ref', 'refs/remotes/origin/feature/far', 'HEAD')
  repository.git('checkout', '-q', 'main')
  const unmerged = (await openGit(repository.path).history({ base: null, limit: 10 }))?.unmerged
  expect(unmerged?.map(({ name }) => name)).toEqual(['feature/open', 'feature/far'])
})

test('a commit without a branch has none, and outside of a repository there is no history', async () => {
  await using repository = await temporaryRepository({ a: '1' })
  repository.git('checkout', '-q', '--detach')
  expect((await openGit(repository.path).history({ base: null, limit: 1 }))?.branch).toBeNull()
  await using directory = await temporaryDirectory()
  expect(await openGit(directory.path).history({ base: null, limit: 1 })).toBeNull()
})
