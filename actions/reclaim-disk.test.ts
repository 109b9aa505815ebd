import { symlink } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../io/testing/temporary.ts'
import { reclaimDisk } from './reclaim-disk.ts'

const HOSTED = { RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_OS: 'Linux' }
const TREE = { 'usr/local/lib/android/sdk/a': 'x', 'usr/share/dotnet/b': 'x', 'opt/hostedtoolcache/CodeQL/c': 'x', 'opt/hostedtoolcache/node/d': 'x', 'usr/bin/docker': 'x' }

async function reclaim(env: Readonly<Record<string, string>>, more: { readonly remove?: readonly string[]; readonly prepare?: (root: string) => Promise<void> } = {}): Promise<{ left: string[]; said: string }> {
  await using place = await temporaryDirectory(TREE)
  await more.prepare?.(place.path)
  const said: string[] = []
  await reclaimDisk({ env, line: (text) => void said.push(text), root: place.path, remove: more.remove ?? ['rm', '-rf', '--'] })
  return { left: [...Object.keys(TREE), 'precious'].filter((path) => existsSync(join(place.path, path))), said: said.join('\n') }
}

test('on a hosted machine the large toolchains go, and nothing else', async () => {
  const { left, said } = await reclaim(HOSTED)
  expect(left).toEqual(['opt/hostedtoolcache/node/d', 'usr/bin/docker'])
  expect(said).toMatch(/^reclaim-disk: 3 toolchains found, .* freed, .* free now$/)
})

test.each([{}, { RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_OS: 'Linux' }, { RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_OS: 'macOS' }])('a machine that is not thrown away keeps all it has: %j', async (env) => {
  const { left, said } = await reclaim(env)
  expect(left).toEqual(Object.keys(TREE))
  expect(said).toContain('nothing is removed')
})

test('a link in the place of a toolchain is left, and what it leads to', async () => {
  const { left } = await reclaim(HOSTED, { prepare: (root) => symlink(join(root, 'usr/bin'), join(root, 'usr/share/swift')) })
  expect(left).toContain('usr/bin/docker')
})

test('what cannot be removed is said and fails nothing', async () => {
  expect((await reclaim(HOSTED, { remove: ['false'] })).said).toContain('not everything was removed: exit code 1')
  expect((await reclaim(HOSTED, { remove: ['/nowhere/sudo'] })).said).toContain('not everything was removed: spawn /nowhere/sudo ENOENT')
})
