/** Real directories. */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Cache, Folder } from '../../core/world.ts'
import { ownerId } from '../../io/containers/owner.ts'
import { openFolder } from '../../io/folder.ts'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import { MANIFEST } from './manifest.ts'
import { writeSite, type AnyFile } from './write-site.ts'

let makes: string[] = []
const file = (path: string, text: string, digest: string | null = `digest of ${text}`): AnyFile => ({ path, digest, make: () => (makes.push(path), text) })

/** What this user remembers. */
const memory = new Map<string, string>()
const cacheOf = (build: string, known = memory): Cache => ({ build: async () => build, get: async (key) => known.get(key) ?? null, put: async (key, text) => void known.set(key, text) })

async function write(folder: Folder, files: readonly AnyFile[], build = 'b', known = memory) {
  makes = []
  const done = await writeSite(folder, files, cacheOf(build, known))
  return done.ok ? { ...done.value, makes } : done.problem
}

const read = (folder: Folder, path: string): Promise<string> => readFile(join(folder.rootAbs, path), 'utf8')

test('the second build makes only what changed, and takes away what no longer belongs, with the directories it leaves empty', async () => {
  await using directory = await temporaryDirectory()
  const folder = openFolder(join(directory.path, 'site'))
  expect(await write(folder, [file('index.html', 'one'), file('a/b/index.html', 'two'), file('c.js', 'three')])).toMatchObject({ files: 3, written: 3, removed: 0, bytes: 11, problems: [] })
  expect(await write(folder, [file('index.html', 'one'), file('a/b/index.html', 'two'), file('c.js', 'three')])).toMatchObject({ files: 3, written: 0, removed: 0, makes: [] })
  expect(await write(folder, [file('index.html', 'changed'), file('c.js', 'three')])).toMatchObject({ files: 2, written: 1, removed: 1, makes: ['index.html'] })
  expect(await read(folder, 'index.html')).toBe('changed')
  expect((await readdir(folder.rootAbs)).sort()).toEqual([MANIFEST, 'c.js', 'index.html'])
})

test('a build that changes nothing writes nothing, not even the list of what was written', async () => {
  await using directory = await temporaryDirectory()
  const real = openFolder(directory.path)
  await write(real, [file('index.html', 'one')])
  const reading: Folder = { ...real, write: async (path) => { throw new Error(`wrote ${path}`) } }
  expect(await write(reading, [file('index.html', 'one')])).toMatchObject({ written: 0 })
})

test('what other code made, what has no digest, and what somebody cut or took away is made again', async () => {
  await using directory = await temporaryDirectory()
  const folder = openFolder(directory.path)
  const files = [file('index.html', 'one'), file('always.html', 'two', null), file('lost.html', 'three')]
  await write(folder, files)
  await folder.remove('lost.html')
  await writeFile(join(folder.rootAbs, 'index.html'), 'x')
  expect(await write(folder, files)).toMatchObject({ makes: ['index.html', 'always.html', 'lost.html'], written: 2 })
  expect(await write(folder, files, 'newer')).toMatchObject({ makes: ['index.html', 'always.html', 'lost.html'], written: 0 })
  expect(await read(folder, 'index.html')).toBe('one')
})

test('nothing is written over that no build wrote', async () => {
  await using directory = await temporaryDirectory({ 'index.html': 'mine', 'notes.txt': 'mine too' })
  const folder = openFolder(directory.path)
  expect(await write(folder, [file('a.html', 'a'), file('index.html', 'one')])).toMatchObject({ code: 'SITE.NOT_OURS', message: expect.stringContaining('1 file that the site would write over') })
  expect((await readdir(folder.rootAbs)).sort()).toEqual(['index.html', 'notes.txt'])
  expect(await write(folder, [file('a.html', 'a')])).toMatchObject({ written: 1 })
  expect(await write(folder, [])).toMatchObject({ removed: 1 })
  expect(await read(folder, 'notes.txt')).toBe('mine too')
})

test('a file that somebody changed since is left where it is, and told', async () => {
  await using directory = await temporaryDirectory()
  const folder = openFolder(directory.path)
  await write(folder, [file('a.html', 'a'), file('b.html', 'b')])
  await writeFile(join(folder.rootAbs, 'a.html'), 'mine now')
  expect(await write(folder, [])).toMatchObject({ removed: 1, problems: [{ code: 'SITE.CHANGED', path: 'a.html' }] })
  expect(await read(folder, 'a.html')).toBe('mine now')
})

test('the build after a killed one knows what is its own, and goes on', async () => {
  await using directory = await temporaryDirectory()
  const folder = openFolder(directory.path)
  await write(folder, [file('a.html', 'a')])
  const killed: AnyFile = { path: 'c.html', digest: 'c', make: () => { throw new Error('killed') } }
  await expect(writeSite(folder, [file('a.html', 'a'), file('b.html', 'b'), killed], cacheOf('b'))).rejects.toThrow('killed')
  expect(existsSync(join(folder.rootAbs, 'b.html'))).toBe(true)
  expect(await write(folder, [file('a.html', 'a'), file('b.html', 'b'), file('c.html', 'c')])).toMatchObject({ files: 3, problems: [] })
  expect(await write(folder, [file('a.html', 'a')])).toMatchObject({ removed: 2, problems: [] })
})

test('A47: pages that a repository brought along with their list are made again, and what is as it should be is not written', async () => {
  await using directory = await temporaryDirectory()
  const folder = openFolder(directory.path)
  const files = [file('a.html', 'made by us'), file('b.html', 'b')]
  await write(folder, files)
  await writeFile(join(folder.rootAbs, 'a.html'), 'not by us!')
  expect(await write(folder, files, 'b', new Map())).toMatchObject({ makes: ['a.html', 'b.html'], written: 1 })
  expect(await read(folder, 'a.html')).toBe('made by us')
  expect(await write(folder, files, 'b', new Map())).toMatchObject({ makes: ['a.html', 'b.html'], written: 0 })
})

test('what a killed build left half written goes with the next one; what another one is writing does not', async () => {
  await using directory = await temporaryDirectory()
  const folder = openFolder(directory.path)
  const [namespace] = ownerId().split('-')
  const [dead, alive] = [`.hortus-${namespace}-4194400-1-aa.tmp`, `.hortus-${ownerId()}-bb.tmp`]
  await writeFile(join(directory.path, dead), 'half')
  await writeFile(join(directory.path, alive), 'half')
  expect(await write(folder, [file('a.html', 'a')])).toMatchObject({ written: 1, problems: [] })
  expect((await readdir(directory.path)).sort()).toEqual([alive, MANIFEST, 'a.html'].sort())
})

test('after two builds at once the next one knows the pages of both, and leaves what belongs there', async () => {
  await using directory = await temporaryDirectory()
  const folder = openFolder(directory.path)
  await write(folder, [file('index.html', 'old')])
  const other: AnyFile = { path: 'b.html', digest: 'b', make: async () => (await write(folder, [file('index.html', 'theirs'), file('c.html', 'c')]), 'b') }
  expect(await writeSite(folder, [file('a.html', 'a'), other], cacheOf('b'))).toMatchObject({ ok: true })
  expect(await write(folder, [file('a.html', 'a'), file('b.html', 'b'), file('c.html', 'c')])).toMatchObject({ files: 3, removed: 1, problems: [] })
  expect((await readdir(directory.path)).sort()).toEqual([MANIFEST, 'a.html', 'b.html', 'c.html'])
})

test('a directory may take the place of a file, and a file that of a directory', async () => {
  await using directory = await temporaryDirectory()
  const folder = openFolder(directory.path)
  await write(folder, [file('a', 'a'), file('b/c', 'c')])
  expect(await write(folder, [file('a/b', 'b'), file('b', 'b')])).toMatchObject({ written: 2, removed: 2, problems: [] })
  expect(await write(folder, [file('a', 'a'), file('b/c', 'c')])).toMatchObject({ written: 2, removed: 2, problems: [] })
})

test('equal files give equal bytes, the list of what was written too', async () => {
  await using one = await temporaryDirectory()
  await using two = await temporaryDirectory()
  await write(openFolder(one.path), [file('b.html', 'b'), file('a.html', 'a')])
  await write(openFolder(two.path), [file('a.html', 'a'), file('b.html', 'b')])
  expect(await read(openFolder(one.path), MANIFEST)).toBe(await read(openFolder(two.path), MANIFEST))
})

test.each(['{"schema":"hortus-site/1","build":"b","files":{"../outside":["d","s",1]}}', '{"files":[]}', 'x', '{"schema":"hortus-site/1","build":"b","files":{"a.html":["digest of a","s",1]}}'])('A11: a list that a stranger wrote takes nothing away outside, and is not believed: %s', async (text) => {
  await using directory = await temporaryDirectory({ outside: 'mine', [`site/${MANIFEST}`]: text })
  const folder = openFolder(join(directory.path, 'site'))
  await write(folder, [file('a.html', 'a')])
  expect(await read(folder, 'a.html')).toBe('a')
  expect(await readFile(join(directory.path, 'outside'), 'utf8')).toBe('mine')
})

test('A11: no file is written through a symlink: one in the place of a file is replaced, one in the place of a directory is refused', async () => {
  await using directory = await temporaryDirectory({ 'outside/index.html': 'mine' })
  const root = join(directory.path, 'site')
  await mkdir(root)
  const folder = openFolder(root)
  await symlink(join(directory.path, 'outside/index.html'), join(root, 'index.html'))
  expect(await write(folder, [file('index.html', 'one')])).toMatchObject({ written: 1 })
  await symlink(join(directory.path, 'outside'), join(root, 'examples'))
  expect(await write(folder, [file('index.html', 'one'), file('examples/index.html', 'two')])).toMatchObject({ code: 'OUTPUT.OUTSIDE' })
  expect(await readFile(join(directory.path, 'outside/index.html'), 'utf8')).toBe('mine')
  await symlink(root, join(directory.path, 'link'))
  expect(await write(openFolder(join(directory.path, 'link')), [file('x.html', 'x')])).toMatchObject({ code: 'OUTPUT.SYMLINK' })
  await using garden = await temporaryDirectory()
  await symlink(join(directory.path, 'outside'), join(garden.path, '.hortus'))
  expect(await write(openFolder(join(garden.path, '.hortus/site'), garden.path), [file('x.html', 'x')])).toMatchObject({ code: 'OUTPUT.SYMLINK' })
  expect(existsSync(join(directory.path, 'outside/site'))).toBe(false)
})
