import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gardenWithApp } from '../github/testing/garden-with-app.ts'
import { openMirrors } from './open-mirrors.ts'

async function mirrored(options: Parameters<typeof gardenWithApp>[0] = {}) {
  const g = await gardenWithApp(options)
  const mirrors = openMirrors({ dirAbs: join(g.dirAbs, 'mirrors') })
  const github = await g.open({ contents: 'write', pull_requests: 'write' })
  return { ...g, github, mirrors, mirror: mirrors.of(github), [Symbol.asyncDispose]: async () => (await mirrors[Symbol.asyncDispose](), await g[Symbol.asyncDispose]()) }
}

test('a world at a commit has its files and no others, and nothing is left of it', async () => {
  await using g = await mirrored()
  const first = g.head()
  const second = await g.twin.push(g.repository, { branch: 'main', files: { 'b.txt': 'b\n' }, message: 'b' })
  const found = await g.mirror.at(first)
  if (!found.ok) throw new Error(JSON.stringify(found))
  {
    await using at = found.value
    expect(await at.world.git.head()).toMatchObject({ ok: true })
    const other = await at.world.checkout!(second)
    expect(other).toMatchObject({ ok: true })
    if (other.ok) await other.value[Symbol.asyncDispose]()
  }
})

test('a change becomes a commit below hortus/, the same each time, and is pushed once', async () => {
  await using g = await mirrored()
  const change = { moves: [{ from: 'README.md', to: 'docs/README.md' }], writes: [{ path: 'new.txt', before: null, text: 'new\n' }], removes: [] } as never
  const one = await g.mirror.commit(g.head(), change, { message: 'Move', at: 1_000_000 })
  const two = await g.mirror.commit(g.head(), change, { message: 'Move', at: 1_000_000 })
  expect(one).toMatchObject({ ok: true })
  expect(two).toEqual(one)
  if (!one.ok) return
  expect(await g.mirror.push(one.value.commit, 'hortus/archive/x', { expect: null })).toEqual({ ok: true, value: { moved: true } })
  expect(await g.mirror.push(one.value.commit, 'hortus/archive/x', { expect: null })).toEqual({ ok: true, value: { moved: false } })
  expect(await g.github.branch('hortus/archive/x')).toEqual({ ok: true, value: one.value.commit })
  for (const branch of ['main', 'hortus', 'hortus/../main', 'hortus/', 'refs/heads/hortus/x', 'hortus/x.lock']) expect(await g.mirror.push(one.value.commit, branch, { expect: null })).toMatchObject({ ok: false, problem: { code: 'PUSH.TARGET' } })
  expect(await readdir(join(g.dirAbs, 'mirrors', String(g.repository.id)))).toEqual(['tips'])
})
