import { chmod, chown, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { openCache } from './cache.ts'
import { temporaryDirectory } from './testing/temporary.ts'

afterEach(() => vi.unstubAllEnvs())

const ALL = { maxBytes: 1000 }

async function kept(root: string): Promise<string | null> {
  const cache = openCache(root)
  await cache.put('key', 'text')
  return openCache(root).get('key', ALL)
}

test('what was put is there for the same repository, and for no other', async () => {
  await using home = await temporaryDirectory()
  vi.stubEnv('XDG_CACHE_HOME', home.path)
  expect([await kept('/a'), await openCache('/b').get('key', ALL), await openCache('/a').get('other', ALL)]).toEqual(['text', null, null])
})

test('A47: no cache lies in the directory that is looked at, whatever the variables say', async () => {
  await using root = await temporaryDirectory()
  for (const [name, value] of [['XDG_CACHE_HOME', root.path], ['XDG_CACHE_HOME', join(root.path, 'x')], ['HOME', root.path], ['HOME', '']] as const) {
    vi.stubEnv('XDG_CACHE_HOME', '')
    vi.stubEnv(name, value)
    expect(await kept(root.path)).toBeNull()
    expect(await readdir(root.path)).toEqual([])
    vi.unstubAllEnvs()
  }
})

test('A47: an empty or relative XDG_CACHE_HOME counts as none', async () => {
  await using home = await temporaryDirectory()
  vi.stubEnv('HOME', home.path)
  for (const value of ['', 'relative']) {
    vi.stubEnv('XDG_CACHE_HOME', value)
    expect(await kept(`/a${value}`)).toBe('text')
  }
  expect(await readdir(join(home.path, '.cache/hortus'))).toHaveLength(2)
})

test('A47: a directory that everybody may write holds nothing to believe', async () => {
  await using home = await temporaryDirectory()
  vi.stubEnv('XDG_CACHE_HOME', home.path)
  expect(await kept('/a')).toBe('text')
  const [only] = await readdir(join(home.path, 'hortus'))
  await chmod(join(home.path, 'hortus', only!), 0o777)
  expect(await openCache('/a').get('key', ALL)).toBeNull()
})

test.skipIf(process.getuid?.() !== 0)('A47: nor does one of another user (skipped where nobody can be made its owner)', async () => {
  await using home = await temporaryDirectory()
  vi.stubEnv('XDG_CACHE_HOME', home.path)
  expect(await kept('/a')).toBe('text')
  const [only] = await readdir(join(home.path, 'hortus'))
  await chown(join(home.path, 'hortus', only!), 65534, 65534)
  expect(await openCache('/a').get('key', ALL)).toBeNull()
})
