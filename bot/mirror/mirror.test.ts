import { execFileSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ok } from '../../core/problem.ts'
import type { Checkout } from '../../core/world.ts'
import { mirroredGarden } from './testing/mirrored-garden.ts'

const textOf = async ({ world }: Checkout, path: string): Promise<string | null> => {
  const read = await world.files.readText(path, { maxBytes: 1000 })
  return read.ok ? read.value.text : null
}

function value<T>(answer: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: { readonly code: string; readonly message: string } }): T {
  if (!answer.ok) throw new Error(`${answer.problem.code} ${answer.problem.message}`)
  return answer.value
}

const scratches = async (): Promise<string[]> => (await readdir(tmpdir())).filter((name) => /^hortus-.*-(?:checkout|bot|commit)-/.test(name) && name.includes(`-${process.pid}-`))

test('a world at a commit has its files, others can be had beside it, and nothing is left of them', async () => {
  await using g = await mirroredGarden()
  const first = g.head()
  const second = await g.twin.push(g.repository, { branch: 'main', files: { 'README.md': 'bye\n' }, message: 'bye' })
  {
    await using one = value(await g.mirror.at(first))
    await using two = value(await one.world.checkout!(second))
    expect([await textOf(one, 'README.md'), await textOf(two, 'README.md')]).toEqual(['hello\n', 'bye\n'])
    expect(await two.world.git.head()).toMatchObject({ commit: second, dirty: false })
    expect((await two.world.remotes.addresses()).remoteUrl).toBe(`${g.twin.url}/acme/garden.git`)
  }
  expect(await scratches()).toEqual([])
})

test('the data branch of the repository is read and written with the token of the task, by several at once', async () => {
  await using g = await mirroredGarden()
  await using world = value(await g.mirror.at(g.head()))
  expect(value(await world.world.data!.snapshot())).toBeNull()
  const write = (name: string) => world.world.data!.update(async () => ok({ message: `Add ${name}`, add: new Map([[`records/a/2026-11/${name}.json`, '{}\n']]) }))
  const written = await Promise.all(['1', '2', '3'].map(write))
  expect(written).toMatchObject([{ ok: true }, { ok: true }, { ok: true }])
  const snapshot = value(await world.world.data!.snapshot())
  expect(await snapshot!.list('records')).toEqual(['1', '2', '3'].map((name) => `records/a/2026-11/${name}.json`))
  expect(g.repository.refs.get('refs/heads/hortus-data')).toBe(snapshot!.commit)
})

test('single commits come without those before them; a history is fetched when somebody asks for it', async () => {
  await using g = await mirroredGarden()
  for (const number of [1, 2, 3]) await g.twin.push(g.repository, { branch: 'main', files: { 'README.md': `${number}\n` }, message: `${number}` })
  const head = g.head()
  const count = async () => {
    await using world = value(await g.mirror.at(head))
    return execFileSync('git', ['rev-list', '--count', 'HEAD'], { cwd: world.world.files.rootAbs, encoding: 'utf8' }).trim()
  }
  value(await g.mirror.fetch([head]))
  expect(await count()).toBe('1')
  value(await g.mirror.fetch([head], { history: true }))
  expect(await count()).toBe('4')
  const next = await g.twin.push(g.repository, { branch: 'main', files: { 'README.md': 'x\n' }, message: 'x' })
  value(await g.mirror.fetch([next]))
  await using world = value(await g.mirror.at(next))
  expect(execFileSync('git', ['rev-list', '--count', 'HEAD'], { cwd: world.world.files.rootAbs, encoding: 'utf8' }).trim()).toBe('5')
})

test('heads of forks come by the number of the pull request, also when the fork is gone or was pushed to', async () => {
  await using g = await mirroredGarden()
  const fork = await g.twin.fork(g.repository, 'eve')
  const head = await g.twin.push(fork, { branch: 'change', files: { 'README.md': 'eve\n' }, message: 'eve', author: 'eve' })
  const pull = await g.twin.openPullRequest(g.repository, { title: 'x', author: 'eve', head: { repository: fork, branch: 'change' } })
  value(await g.mirror.fetch([head, g.head()], { pull: pull.number }))
  const newer = await g.twin.push(fork, { branch: 'change', files: { 'README.md': 'eve 2\n' }, message: 'eve 2', author: 'eve' })
  await using other = await g.fresh()
  value(await other.mirror.fetch([head], { pull: pull.number }))
  g.twin.remove(fork)
  await using gone = await g.fresh()
  value(await gone.mirror.fetch([newer], { pull: pull.number }))
  await using world = value(await gone.mirror.at(newer))
  expect(await textOf(world, 'README.md')).toBe('eve 2\n')
})

test('what is here costs nothing, and ten who want the same at once cost one fetch', async () => {
  await using g = await mirroredGarden()
  const fetches = () => g.twin.requests({ operation: 'GIT upload-pack' }).filter(({ method }) => method === 'POST').length
  const worlds = await Promise.all(Array.from({ length: 10 }, () => g.mirrors.of(g.github).at(g.head())))
  for (const world of worlds) await value(world)[Symbol.asyncDispose]()
  const once = fetches()
  value(await g.mirror.fetch([g.head()]))
  await value(await g.mirror.at(g.head()))[Symbol.asyncDispose]()
  expect(fetches()).toBe(once)
  expect(once).toBeLessThanOrEqual(2)
})

test('A77: a change becomes the same commit each time, moves are whole renames, and it is pushed once', async () => {
  await using g = await mirroredGarden()
  const change = { moves: [{ from: 'README.md', to: 'docs/README.md' }], writes: [{ path: 'new.txt', before: null, text: 'new\n' }], removes: [] }
  const one = value(await g.mirror.commit(g.head(), change, { message: 'Move', at: 1_000_000_999 }))
  expect(value(await g.mirror.commit(g.head(), change, { message: 'Move', at: 1_000_000_000 }))).toEqual(one)
  await using elsewhere = await g.fresh()
  expect(value(await elsewhere.mirror.commit(g.head(), change, { message: 'Move', at: 1_000_000_000 }))).toEqual(one)
  const push = () => g.mirror.push(one.commit, 'hortus/archive/x', { expect: null })
  expect([value(await push()), value(await push())]).toEqual([{ moved: true }, { moved: false }])
  const bare = (...args: string[]) => execFileSync('git', ['--git-dir', g.repository.dir, ...args], { encoding: 'utf8' }).trim()
  expect(bare('rev-parse', 'refs/heads/hortus/archive/x^{tree}')).toBe(one.tree)
  expect(bare('diff', '-M', '--name-status', g.head(), one.commit)).toBe('R100\tREADME.md\tdocs/README.md\nA\tnew.txt')
  expect(bare('log', '-1', '--format=%an <%ae> %at', one.commit)).toBe('hortus[bot] <hortus[bot]@users.noreply.github.com> 1000000')
})

test('only branches below hortus/ are pushed to', async () => {
  await using g = await mirroredGarden()
  for (const branch of ['main', 'hortus', 'hortus/', 'hortus/../main', 'refs/heads/hortus/x', 'hortus/x.lock', 'hortus/a:main', '+hortus/x', '--force', 'hortus/\nmain']) expect({ branch, answer: await g.mirror.push(g.head(), branch, { expect: null }) }).toMatchObject({ answer: { ok: false, problem: { code: 'PUSH.TARGET' } } })
  expect(g.twin.requests({ operation: 'GIT receive-pack' })).toEqual([])
})

test('a branch of ours is made anew on another base only from where it was seen, and what a person pushed to it stays', async () => {
  await using g = await mirroredGarden()
  const commit = async (said: string) => value(await g.mirror.commit(g.head(), { moves: [], writes: [{ path: 'new.txt', before: null, text: said }], removes: [] }, { message: 'New', at: 1000 })).commit
  const [one, two] = [await commit('1\n'), await commit('2\n')]
  value(await g.mirror.push(one, 'hortus/x', { expect: null }))
  expect(await g.mirror.push(two, 'hortus/x', { expect: one })).toMatchObject({ ok: false, problem: { code: 'PUSH.NOT_FAST_FORWARD' } })
  expect(value(await g.mirror.push(two, 'hortus/x', { expect: one, force: true }))).toEqual({ moved: true })
  const persons = await g.twin.push(g.repository, { branch: 'hortus/x', files: { 'mine.txt': 'mine\n' }, message: 'mine', author: 'ann' })
  expect(await g.mirror.push(one, 'hortus/x', { expect: two, force: true })).toMatchObject({ ok: false, problem: { code: 'PUSH.MOVED' } })
  expect(g.repository.refs.get('refs/heads/hortus/x')).toBe(persons)
  // A commit on top of what a person pushed needs that here: it is fetched.
  const onTop = value(await g.mirror.commit(persons, { moves: [], writes: [{ path: 'more.txt', before: null, text: 'x' }], removes: [] }, { message: 'More', at: 1000 })).commit
  expect(value(await g.mirror.push(onTop, 'hortus/x', { expect: persons }))).toEqual({ moved: true })
})

test('G13: in a dry run neither a branch nor the data branch is written', async () => {
  await using g = await mirroredGarden({ dryRun: true })
  await using world = value(await g.mirror.at(g.head()))
  expect(value(await world.world.data!.update(async () => ok({ message: 'm\n', add: new Map([['records/a/2026-11/1.json', '{}\n']]) })))).toEqual({ commit: null, attempts: 1 })
  const { commit } = value(await g.mirror.commit(g.head(), { moves: [], writes: [{ path: 'n', before: null, text: 'n' }], removes: [] }, { message: 'N', at: 1000 }))
  expect(value(await g.mirror.push(commit, 'hortus/x', { expect: null }))).toEqual({ moved: true })
  expect(value(await g.mirror.push(commit, 'hortus/x', { expect: null }))).toEqual({ moved: false })
  expect(g.client.plan).toMatchObject([{ verb: 'PUSH', path: 'hortus-data', body: { message: 'm', files: 1 } }, { verb: 'PUSH', path: 'hortus/x', body: { commit } }])
  expect(g.twin.requests({ operation: 'GIT receive-pack' })).toEqual([])
})

test('A67: the token is nowhere on the disk', async () => {
  await using g = await mirroredGarden()
  await using world = value(await g.mirror.at(g.head()))
  await world.world.data!.snapshot()
  const remote = value(await g.github.gitRemote())
  for (const root of [g.dirAbs, world.world.files.rootAbs]) {
    for (const path of await readdir(root, { recursive: true, withFileTypes: true })) {
      if (!path.isFile()) continue
      const bytes = await readFile(join(path.parentPath, path.name), 'latin1')
      for (const secret of [remote.token, Buffer.from(`x-access-token:${remote.token}`).toString('base64')]) expect({ path: path.name, has: bytes.includes(secret) }).toEqual({ path: path.name, has: false })
    }
  }
})
