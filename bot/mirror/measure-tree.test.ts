import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import { measureTree } from './measure-tree.ts'
import { worldAt, type WorldAtOptions } from './world-at.ts'

async function opened() {
  const place = await temporaryDirectory()
  const git = (args: readonly string[], input = ''): string => spawnSync('git', [...args], { cwd: place.path, input, encoding: 'utf8' }).stdout.trim()
  git(['init', '--quiet'])
  const commit = (tree: string): string => git(['-c', 'user.name=eve', '-c', 'user.email=eve@example.org', 'commit-tree', tree, '-m', 'A change'])
  const treeOf = (kind: string, of: (at: number) => string, names = 10): string => git(['mktree'], Array.from({ length: names }, (_, at) => `${kind} ${of(at)}\tn${at}\n`).join(''))
  const blob = (text: string): string => git(['hash-object', '-w', '--stdin'], text)
  return { path: place.path, commit, treeOf, blob, [Symbol.asyncDispose]: () => place[Symbol.asyncDispose]() }
}

test('A09: a commit of a few objects that is ten million files is never laid out, and is refused at once', async () => {
  await using here = await opened()
  const one = here.blob('x\n')
  let tree = here.treeOf('100644 blob', () => one)
  for (let level = 0; level < 6; level += 1) tree = here.treeOf('040000 tree', () => tree)
  const laid = await worldAt({ place: { rootAbs: here.path, users: 0 }, commit: here.commit(tree) } as unknown as WorldAtOptions)
  expect(laid).toMatchObject({ ok: false, problem: { code: 'MIRROR.TOO_LARGE', message: expect.stringContaining('300000 files') } })
})

test('files are counted with their bytes', async () => {
  await using here = await opened()
  const [large, small] = [here.blob('a'.repeat(1000)), here.blob('c')]
  const commit = here.commit(here.treeOf('100644 blob', (at) => (at === 0 ? large : small), 2))
  expect(await measureTree(here.path, commit, { files: 2, bytes: 1001 })).toEqual({ ok: true, value: undefined })
  expect(await measureTree(here.path, commit, { files: 1, bytes: 5000 })).toMatchObject({ ok: false, problem: { code: 'MIRROR.TOO_LARGE' } })
  expect(await measureTree(here.path, commit, { files: 5, bytes: 1000 })).toMatchObject({ ok: false, problem: { code: 'MIRROR.TOO_LARGE' } })
  expect(await measureTree(here.path, 'nothing')).toMatchObject({ ok: false, problem: { code: 'GIT.CHECKOUT' } })
})
