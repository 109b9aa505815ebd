/** Rule 59 over real repositories: the heads that were fetched, and none of the false alarms that branches invite. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { runCollisionRules } from '../rules/tfc/run-id-rules.ts'
import { workspaceAt } from '../rules/tfc/testing/workspace-at.ts'

const RUN = 'runs/run-2026-01-06-001'
const START = { 'runs/run-2026-01-05-001/config.yaml': 'run_id: run-2026-01-05-001\n' }

const run = (seed: string, path = RUN): Record<string, string> => ({ [`${path}/config.yaml`]: `# a run\nrun_id: ${path.slice(5)}\nseed: ${seed}\n` })

/** A commit on a branch of its own, from `from`. */
async function branch({ git, put }: Temporary, name: string, files: Record<string, string>, from = 'main'): Promise<void> {
  git('checkout', '-q', '-B', name, from)
  await put(files)
  git('add', '-A')
  git('commit', '-q', '-m', name)
}

/** The branch as it looks when it was fetched from elsewhere. */
const fetched = ({ git }: Temporary, name: string, ref: string): string => git('update-ref', ref, name)

async function found(directory: Temporary, base = 'main'): Promise<string[]> {
  return runCollisionRules(await workspaceAt(directory.path, { base })).map(({ code, level, path, line, message }) => `${level} ${code} ${path}:${line} ${message}`)
}

const told = (refs: string, id = RUN): string => `warning TFC0003.RUN_ID_COLLISION ${id}/config.yaml:2 ${id.slice(5)} is new here, and lies with other content in ${refs}.`

test.each([
  ['a branch of a remote', 'refs/remotes/origin/feature/b', 'origin/feature/b'],
  ['a pull request, as GitHub serves it', 'refs/pull/12/head', 'pull/12'],
  ['a pull request, fetched beside the one that CI checks out', 'refs/remotes/pull/12/head', 'pull/12'],
  ['a pull request, fetched below a remote', 'refs/remotes/origin/pr/12', 'pull/12'],
])('a run id that %s adds with other content is told at run_id', async (_what, ref, name) => {
  await using directory = await temporaryRepository(START)
  await branch(directory, 'b', run('2'))
  fetched(directory, 'b', ref)
  await branch(directory, 'a', run('1'))
  expect(await found(directory)).toEqual([told(name)])
})

test('several heads are one finding, one commit under two names is one head, and another run of the same change is not accused', async () => {
  await using directory = await temporaryRepository(START)
  for (const name of ['b', 'c']) {
    await branch(directory, name, run(name))
    fetched(directory, name, `refs/remotes/origin/${name}`)
  }
  fetched(directory, 'c', 'refs/pull/3/head')
  await branch(directory, 'a', { ...run('1'), ...run('1', 'runs/run-2026-01-06-002') })
  const [message, ...more] = await found(directory)
  expect(more).toEqual([])
  expect(['origin/b', 'origin/c', 'pull/3'].map((name) => message?.includes(name))).toEqual([true, expect.any(Boolean), expect.any(Boolean)])
  expect(message?.match(/origin\/c|pull\/3/g)).toHaveLength(1)
})

test('a run that is not committed yet is compared as it lies on the disk', async () => {
  await using directory = await temporaryRepository(START)
  await branch(directory, 'b', run('2'))
  fetched(directory, 'b', 'refs/remotes/origin/b')
  directory.git('checkout', '-q', 'main')
  await directory.put(run('1'))
  expect(await found(directory, 'HEAD')).toEqual([told('origin/b')])
  await directory.put(run('2'))
  expect(await found(directory, 'HEAD')).toEqual([])
})

test('what was merged into the base since is told as the base, and not as every branch that was started after it', async () => {
  await using directory = await temporaryRepository(START)
  directory.git('branch', 'old')
  await branch(directory, 'b', run('2'))
  directory.git('branch', '-f', 'main', 'b')
  await branch(directory, 'c', { 'c.txt': 'c' }, 'main')
  fetched(directory, 'c', 'refs/remotes/origin/c')
  await branch(directory, 'a', run('1'), 'old')
  expect(await found(directory)).toEqual([told('main')])
})

test('the workspace may lie below the top of the repository', async () => {
  await using directory = await temporaryRepository({ 'lab/datasets/x/v1/metadata.yaml': 'name: x\n' })
  const below = (seed: string): Record<string, string> => Object.fromEntries(Object.entries(run(seed)).map(([path, text]) => [`lab/${path}`, text]))
  await branch(directory, 'b', below('2'))
  fetched(directory, 'b', 'refs/remotes/origin/b')
  await branch(directory, 'a', below('1'))
  expect(await found({ ...directory, path: join(directory.path, 'lab') })).toEqual([told('origin/b')])
})

const QUIET: readonly [string, (directory: Temporary) => Promise<unknown>][] = [
  ['no other head is here', (directory) => branch(directory, 'a', run('1'))],
  ['the own branch lies rebased on a server: the run is the same', async (directory) => {
    await branch(directory, 'later', { 'b.txt': 'b' })
    await branch(directory, 'a', run('1'), 'later')
    fetched(directory, 'a', 'refs/remotes/origin/elsewhere')
    await branch(directory, 'a', run('1'))
  }],
  ['the own branch lies on a server, and as a pull request, in an older form', async (directory) => {
    await branch(directory, 'a', run('2'))
    fetched(directory, 'a', 'refs/remotes/origin/a')
    fetched(directory, 'a', 'refs/remotes/pull/7/head')
    await branch(directory, 'a', run('1'))
  }],
  ['the other branch was merged into this one', async (directory) => {
    await branch(directory, 'b', run('2'))
    fetched(directory, 'b', 'refs/remotes/origin/b')
    await branch(directory, 'a', { 'a.txt': 'a' })
    directory.git('merge', '-q', '--no-edit', 'b')
    await directory.put(run('1'))
    directory.git('commit', '-q', '-am', 'corrected before it is merged')
  }],
  ['this branch is built on the other one', async (directory) => {
    await branch(directory, 'b', run('2'))
    fetched(directory, 'b', 'refs/remotes/origin/b')
    await branch(directory, 'a', run('1'), 'b')
  }],
  ['the other branch is built on this one', async (directory) => {
    await branch(directory, 'a', run('1'))
    await branch(directory, 'b', run('2'), 'a')
    fetched(directory, 'b', 'refs/remotes/origin/b')
    directory.git('checkout', '-q', 'a')
  }],
  ['the other branch was squashed into the base that this one has', async (directory) => {
    await branch(directory, 'b', run('2'))
    fetched(directory, 'b', 'refs/remotes/origin/b')
    directory.git('checkout', '-q', 'main')
    directory.git('merge', '-q', '--squash', 'b')
    directory.git('commit', '-q', '-m', 'squashed')
    await branch(directory, 'a', run('1', 'runs/run-2026-01-06-002'))
  }],
  ['only the merge that GitHub makes of this pull request, and the name of the default branch, are here', async (directory) => {
    await branch(directory, 'a', run('2'))
    fetched(directory, 'a', 'refs/remotes/pull/7/merge')
    directory.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/pull/7/merge')
    await branch(directory, 'c', run('1'))
  }],
  ['the other head has a file of that name, or a tag lies among the heads', async (directory) => {
    await branch(directory, 'b', { [RUN]: 'no directory' })
    fetched(directory, 'b', 'refs/remotes/origin/b')
    await branch(directory, 'c', run('2'))
    directory.git('tag', '-a', '-m', 'x', 'c-tag')
    directory.git('update-ref', 'refs/remotes/origin/tagged', directory.git('rev-parse', 'c-tag'))
    await branch(directory, 'a', run('1'))
  }],
]

test.each(QUIET)('nothing is told when %s', async (_what, prepare) => {
  await using directory = await temporaryRepository(START)
  await prepare(directory)
  expect(await found(directory)).toEqual([])
})

test('without a base nothing is asked', async () => {
  await using directory = await temporaryRepository(START)
  await branch(directory, 'b', run('2'))
  fetched(directory, 'b', 'refs/remotes/origin/b')
  await branch(directory, 'a', run('1'))
  expect(runCollisionRules(await workspaceAt(directory.path))).toEqual([])
})

test('what docs/tfc.md says to fetch works beside the checkout of a pull request', async () => {
  await using server = await temporaryRepository(START)
  await branch(server, 'b', run('2'))
  fetched(server, 'b', 'refs/pull/12/head')
  await branch(server, 'a', run('1'))
  fetched(server, 'a', 'refs/pull/13/head')
  server.git('checkout', '-q', 'main')
  server.git('branch', '-D', 'a', 'b')
  await using clone = await temporaryDirectory()
  await mkdir(join(clone.path, 'x'))
  clone.git('clone', '-q', server.path, 'x')
  const git = (...args: readonly string[]): string => clone.git('-C', 'x', ...args)
  git('fetch', '-q', 'origin', '+refs/pull/13/head:refs/remotes/pull/13/merge')
  git('checkout', '-q', '--detach', 'refs/remotes/pull/13/merge')
  git('fetch', '-q', 'origin', '+refs/pull/*/head:refs/remotes/pull/*/head')
  expect(await found({ ...clone, path: join(clone.path, 'x') }, 'origin/main')).toEqual([told('pull/12')])
})
