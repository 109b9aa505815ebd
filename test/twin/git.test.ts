import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { cleanEnvironment } from './git/git.ts'
import { startTwin, type Twin } from './twin.ts'
import type { Permissions } from './access/permissions.ts'

const run = promisify(execFile)

async function garden(permissions: Permissions, isPrivate = false) {
  const twin = await startTwin()
  const repository = await twin.createRepository({ owner: 'acme', name: 'garden', private: isPrivate, files: { 'README.md': 'hello\n' } })
  const root = await mkdtemp(join(tmpdir(), 'hortus-clone-'))
  const url = twin.cloneUrl(repository, twin.token({ as: twin.app('hortus'), permissions }))
  return { twin, repository, root, url, [Symbol.asyncDispose]: async () => {
    await rm(root, { recursive: true })
    await twin.close()
  } }
}

const git = (dir: string, ...args: string[]): Promise<{ stdout: string; stderr: string }> =>
  run('git', ['-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'protocol.version=2', ...args], { env: cleanEnvironment() })

const failure = (work: Promise<unknown>): Promise<string> => work.then(() => 'it went well', (error: { stderr: string }) => error.stderr)

async function commit(dir: string, text: string): Promise<string> {
  await writeFile(join(dir, 'README.md'), text)
  await git(dir, 'commit', '-qam', text)
  return (await git(dir, 'rev-parse', 'HEAD')).stdout.trim()
}

test('git clones and pushes with a token, and the API knows the commit at once', async () => {
  await using at = await garden({ contents: 'write' })
  await git(at.root, 'clone', '-q', at.url, 'clone')
  const clone = join(at.root, 'clone')
  expect(await readFile(join(clone, 'README.md'), 'utf8')).toBe('hello\n')
  const sha = await commit(clone, 'bye\n')
  await git(clone, 'push', '-q', 'origin', 'HEAD:main')
  expect(at.repository.refs.get('refs/heads/main')).toBe(sha)
  expect(at.twin.events.at(-1)).toMatchObject({ name: 'push', subject: 'refs/heads/main' })
})

test('a push without contents: write is denied, and nothing has changed', async () => {
  await using at = await garden({ contents: 'read' })
  await git(at.root, 'clone', '-q', at.url, 'clone')
  const before = at.repository.refs.get('refs/heads/main')
  await commit(join(at.root, 'clone'), 'bye\n')
  expect(await failure(git(join(at.root, 'clone'), 'push', '-q', 'origin', 'HEAD:main'))).toMatch(/403/)
  expect(at.repository.refs.get('refs/heads/main')).toBe(before)
})

test('a private repository is not found without a token, or with one that is not known', async () => {
  await using at = await garden({ contents: 'read' }, true)
  expect(await failure(git(at.root, 'clone', '-q', at.twin.cloneUrl(at.repository), 'a'))).toMatch(/Authentication failed|could not read Username/)
  expect(await failure(git(at.root, 'clone', '-q', at.twin.cloneUrl(at.repository, 'ghs_wrong'), 'b'))).toMatch(/Authentication failed/)
  await git(at.root, 'clone', '-q', at.url, 'c')
})

test('of two pushes of the same parent the second is refused by git, and goes through after a rebase', async () => {
  await using at = await garden({ contents: 'write' })
  for (const name of ['a', 'b']) await git(at.root, 'clone', '-q', at.url, name)
  await commit(join(at.root, 'a'), 'by a\n')
  await writeFile(join(at.root, 'b', 'other.md'), 'by b\n')
  await git(join(at.root, 'b'), 'add', '.')
  await git(join(at.root, 'b'), 'commit', '-qm', 'b')
  await git(join(at.root, 'a'), 'push', '-q', 'origin', 'HEAD:main')
  expect(await failure(git(join(at.root, 'b'), 'push', '-q', 'origin', 'HEAD:main'))).toMatch(/rejected/)
  await git(join(at.root, 'b'), 'pull', '-q', '--rebase', 'origin', 'main')
  await git(join(at.root, 'b'), 'push', '-q', 'origin', 'HEAD:main')
})

test('a push that GitHub fails twice goes through the third time', async () => {
  await using at = await garden({ contents: 'write' })
  await git(at.root, 'clone', '-q', at.url, 'clone')
  const clone = join(at.root, 'clone')
  const sha = await commit(clone, 'bye\n')
  const armed = at.twin.arm({ on: 'GIT receive-pack', times: 2, fault: { kind: 'status', status: 502 } })
  for (const _ of [1, 2]) expect(await failure(git(clone, 'push', '-q', 'origin', 'HEAD:main'))).toMatch(/502/)
  await git(clone, 'push', '-q', 'origin', 'HEAD:main')
  expect(armed.hits).toBe(2)
  expect(at.repository.refs.get('refs/heads/main')).toBe(sha)
})

test('a push whose answer is lost has happened', async () => {
  await using at = await garden({ contents: 'write' })
  await git(at.root, 'clone', '-q', at.url, 'clone')
  const clone = join(at.root, 'clone')
  const sha = await commit(clone, 'bye\n')
  at.twin.arm({ on: 'GIT receive-pack', fault: { kind: 'status', status: 500 }, carriedOut: true })
  expect(await failure(git(clone, 'push', '-q', 'origin', 'HEAD:main'))).toMatch(/500/)
  expect(at.repository.refs.get('refs/heads/main')).toBe(sha)
})

test('the head and the merge of a pull request from a fork can be fetched, and follow a push to the fork', async () => {
  await using at = await garden({ contents: 'read' })
  const fork = await at.twin.fork(at.repository, 'eve')
  const first = await at.twin.push(fork, { branch: 'change', files: { 'new.txt': '1\n' } })
  const { number } = await at.twin.openPullRequest(at.repository, { title: 'New', author: 'eve', head: { repository: fork, branch: 'change' } })
  await git(at.root, 'init', '-q', 'checkout')
  const checkout = join(at.root, 'checkout')
  const fetched = async (what: string): Promise<string> => {
    await git(checkout, 'fetch', '-q', at.url, `refs/pull/${number}/${what}`)
    return (await git(checkout, 'rev-parse', 'FETCH_HEAD')).stdout.trim()
  }
  expect(await fetched('head')).toBe(first)
  const second = await at.twin.push(fork, { branch: 'change', files: { 'new.txt': '2\n' } })
  expect(await fetched('head')).toBe(second)
  await fetched('merge')
  expect((await git(checkout, 'show', 'FETCH_HEAD:new.txt')).stdout).toBe('2\n')
  expect(happened(at.twin)).toContain('pull_request synchronize')
})

const happened = (twin: Twin): string[] => twin.events.map(({ name, action }) => `${name} ${action}`)

test('nobody pushes to the refs that GitHub makes itself', async () => {
  await using at = await garden({ contents: 'write' })
  await git(at.root, 'clone', '-q', at.url, 'clone')
  expect(await failure(git(join(at.root, 'clone'), 'push', '-q', 'origin', 'HEAD:refs/pull/1/head'))).toMatch(/hidden ref/)
})

test('a push to a protected branch is refused, a branch beside it is taken', async () => {
  await using at = await garden({ contents: 'write' })
  at.twin.settings(at.repository, { protect: ['main'] })
  await git(at.root, 'clone', '-q', at.url, 'clone')
  await commit(join(at.root, 'clone'), 'bye\n')
  expect(await failure(git(join(at.root, 'clone'), 'push', '-q', 'origin', 'HEAD:main'))).toMatch(/GH006/)
  await git(join(at.root, 'clone'), 'push', '-q', 'origin', 'HEAD:beside')
})

test('a workflow is pushed only by who may write workflows; what is there already is no new one', async () => {
  await using at = await garden({ contents: 'write' })
  await git(at.root, 'clone', '-q', at.url, 'clone')
  const clone = join(at.root, 'clone')
  await git(clone, 'commit', '-q', '--allow-empty', '-m', 'nothing')
  await git(clone, 'push', '-q', 'origin', 'HEAD:plain')
  await mkdir(join(clone, '.github/workflows'), { recursive: true })
  await writeFile(join(clone, '.github/workflows/ci.yml'), 'on: push\n')
  await git(clone, 'add', '.')
  await git(clone, 'commit', '-q', '-m', 'ci')
  expect(await failure(git(clone, 'push', '-q', 'origin', 'HEAD:ci'))).toMatch(/refusing to allow a GitHub App .*workflows\/ci\.yml/)
  await git(clone, 'push', '-q', at.twin.cloneUrl(at.repository, at.twin.token({ as: at.twin.app('hortus'), permissions: { contents: 'write', workflows: 'write' } })), 'HEAD:ci')
  await git(clone, 'commit', '-q', '--allow-empty', '-m', 'after')
  await git(clone, 'push', '-q', 'origin', 'HEAD:ci')
})

test('git is sent on from an old name, and an archived repository takes no push', async () => {
  await using at = await garden({ contents: 'write' })
  at.twin.rename(at.repository, 'beds')
  await git(at.root, 'clone', '-q', at.url, 'clone')
  expect(await failure(git(at.root, '-c', 'http.followRedirects=false', 'clone', '-q', at.url, 'other'))).toMatch(/301|redirect/)
  at.twin.settings(at.repository, { archived: true })
  await commit(join(at.root, 'clone'), 'bye\n')
  expect(await failure(git(join(at.root, 'clone'), 'push', '-q', 'origin', 'HEAD:main'))).toMatch(/403/)
})
