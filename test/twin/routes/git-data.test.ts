import { expect, test } from 'vitest'
import { gitText } from '../git/git.ts'
import { openGarden, PLACE, refusalOf, type Garden } from '../testing/garden.ts'

async function commitOn({ octokit }: Garden, ref: string, path: string, content: string): Promise<{ sha: string; parent: string }> {
  const parent = (await octokit.rest.git.getRef({ ...PLACE, ref })).data.object.sha
  const base = (await octokit.rest.git.getCommit({ ...PLACE, commit_sha: parent })).data.tree.sha
  const { data: tree } = await octokit.rest.git.createTree({ ...PLACE, base_tree: base, tree: [{ path, mode: '100644', type: 'blob', content }] })
  const { data } = await octokit.rest.git.createCommit({ ...PLACE, message: `write ${path}`, tree: tree.sha, parents: [parent] })
  return { sha: data.sha, parent }
}

test('blob, tree, commit and ref by the API are what git itself would have made', async () => {
  await using garden = await openGarden()
  const { octokit, repository } = garden
  const { data: blob } = await octokit.rest.git.createBlob({ ...PLACE, content: Buffer.from('bytes\0').toString('base64'), encoding: 'base64' })
  const { data: tree } = await octokit.rest.git.createTree({ ...PLACE, tree: [{ path: 'a/b.bin', mode: '100755', type: 'blob', sha: blob.sha }] })
  const { data: commit } = await octokit.rest.git.createCommit({ ...PLACE, message: 'm', tree: tree.sha, parents: [], author: { name: 'A', email: 'a@example.org', date: '2026-01-01T00:00:00Z' } })
  await octokit.rest.git.createRef({ ...PLACE, ref: 'refs/heads/orphan', sha: commit.sha })
  expect(await gitText(repository.dir, ['ls-tree', '-r', 'orphan'])).toBe(`100755 blob ${blob.sha}\ta/b.bin\n`)
  expect(await gitText(repository.dir, ['log', '-1', '--format=%an %aI %cn %B', 'orphan'])).toBe('A 2026-01-01T00:00:00+00:00 A m\n')
  await gitText(repository.dir, ['fsck', '--strict', '--no-dangling'])
  const { data: read } = await octokit.rest.git.getBlob({ ...PLACE, file_sha: blob.sha })
  expect(Buffer.from(read.content, 'base64').toString()).toBe('bytes\0')
})

test('a tree on a base keeps what it does not name, and null removes a file or a directory', async () => {
  await using garden = await openGarden()
  const { octokit } = garden
  const { data: tree } = await octokit.rest.git.createTree({ ...PLACE, base_tree: 'main', tree: [{ path: 'docs', mode: '040000', type: 'tree', sha: null }, { path: 'x/y', mode: '100644', type: 'blob', content: 'y' }] })
  const { data: whole } = await octokit.rest.git.getTree({ ...PLACE, tree_sha: tree.sha, recursive: '1' })
  expect(whole.tree.map(({ path, type }) => `${type} ${path}`)).toEqual(['blob README.md', 'tree x', 'blob x/y'])
})

test.each(['../x', '/x', 'a//b', '.git/config', 'a/.GIT/x', 'a/./b', ''])('a tree with the path %j is refused', async (path) => {
  await using garden = await openGarden()
  expect((await refusalOf(garden.octokit.rest.git.createTree({ ...PLACE, tree: [{ path, mode: '100644', type: 'blob', content: '' }] }))).status).toBe(422)
})

test('what is not there cannot be built upon', async () => {
  await using garden = await openGarden()
  const { octokit, head } = garden
  const none = '1'.repeat(40)
  expect((await refusalOf(octokit.rest.git.createTree({ ...PLACE, tree: [{ path: 'a', mode: '100644', type: 'blob', sha: none }] }))).status).toBe(422)
  expect((await refusalOf(octokit.rest.git.createCommit({ ...PLACE, message: 'm', tree: none }))).message).toContain('Tree SHA does not exist')
  const tree = (await octokit.rest.git.getCommit({ ...PLACE, commit_sha: head })).data.tree.sha
  expect((await refusalOf(octokit.rest.git.createCommit({ ...PLACE, message: 'm', tree, parents: [none] }))).message).toContain('Parent SHA')
  expect((await refusalOf(octokit.rest.git.createRef({ ...PLACE, ref: 'refs/heads/x', sha: none }))).message).toContain('Object does not exist')
})

test('a ref moves forward, not sideways unless forced', async () => {
  await using garden = await openGarden()
  const { octokit, head } = garden
  const { sha, parent } = await commitOn(garden, 'heads/main', 'x.txt', 'x')
  await octokit.rest.git.updateRef({ ...PLACE, ref: 'heads/main', sha })
  expect(await refusalOf(octokit.rest.git.updateRef({ ...PLACE, ref: 'heads/main', sha: head }))).toMatchObject({ status: 422, message: expect.stringContaining('Update is not a fast forward') })
  await octokit.rest.git.updateRef({ ...PLACE, ref: 'heads/main', sha: parent, force: true })
  expect((await octokit.rest.git.getRef({ ...PLACE, ref: 'heads/main' })).data.object.sha).toBe(parent)
})

test('a ref is created once and deleted once', async () => {
  await using garden = await openGarden()
  const { octokit, head } = garden
  await octokit.rest.git.createRef({ ...PLACE, ref: 'refs/heads/a/b', sha: head })
  expect((await refusalOf(octokit.rest.git.createRef({ ...PLACE, ref: 'refs/heads/a/b', sha: head }))).message).toContain('Reference already exists')
  expect((await refusalOf(octokit.rest.git.createRef({ ...PLACE, ref: 'heads/c', sha: head }))).status).toBe(422)
  expect((await octokit.rest.git.listMatchingRefs({ ...PLACE, ref: 'heads/a' })).data.map(({ ref }) => ref)).toEqual(['refs/heads/a/b'])
  await octokit.rest.git.deleteRef({ ...PLACE, ref: 'heads/a/b' })
  expect((await refusalOf(octokit.rest.git.deleteRef({ ...PLACE, ref: 'heads/a/b' }))).message).toContain('Reference does not exist')
  expect((await refusalOf(octokit.rest.git.getRef({ ...PLACE, ref: 'heads/a/b' }))).status).toBe(404)
})

test('of eight writers on one branch one wins each round, and with retries none is lost', async () => {
  await using garden = await openGarden({ limits: { contentPerMinute: 10_000, pointsPerMinute: 100_000 } })
  const { octokit, repository, twin } = garden
  const write = async (writer: number): Promise<number> => {
    for (let tries = 1; ; tries += 1) {
      const { sha } = await commitOn(garden, 'heads/main', `records/${writer}.json`, String(writer))
      const moved = await octokit.rest.git.updateRef({ ...PLACE, ref: 'heads/main', sha }).then(() => true, () => false)
      if (moved) return tries
    }
  }
  const tries = await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)))
  expect(Math.max(...tries)).toBeGreaterThan(1)
  expect((await gitText(repository.dir, ['ls-tree', '--name-only', 'main', 'records/'])).split('\n').filter(Boolean).length).toBe(8)
  expect(Number(await gitText(repository.dir, ['rev-list', '--count', 'main']))).toBe(9)
  expect(twin.requests({ status: 422 }).length).toBe(tries.reduce((sum, count) => sum + count - 1, 0))
})
