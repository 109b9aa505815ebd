import { existsSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cloneOf } from './clone-of.ts'
import { temporaryDirectory, temporaryRepository } from './testing/temporary.ts'
import { openWorld } from './world.ts'

const open = (rootAbs: string) => openWorld({ rootAbs, outAbs: join(rootAbs, '.hortus'), log: { progress() {}, debug() {}, info() {}, warn() {} }, signal: new AbortController().signal })

test('a clone has what is committed and nothing else, in a world of its own, and is gone afterwards', async () => {
  await using repository = await temporaryRepository({ 'run.sh': '#!/bin/sh\n', 'examples/a/x': 'one\r\n' })
  await repository.put({ 'examples/a/x': 'two\n', untracked: 'x' })
  const clone = await cloneOf(repository.path, open)
  if (!clone.ok) throw new Error(clone.problem.message)
  const { world } = clone.value
  expect(await readFile(join(world.files.rootAbs, 'examples/a/x'), 'utf8')).toBe('one\r\n')
  expect((await stat(join(world.files.rootAbs, 'run.sh'))).mode & 0o111).toBe(0o111)
  expect(await world.git.head()).toEqual({ commit: repository.git('rev-parse', 'HEAD'), dirty: false })
  expect((await readdir(world.files.rootAbs)).sort()).toEqual(['.git', 'examples', 'run.sh'])
  await clone.value[Symbol.asyncDispose]()
  expect(existsSync(world.files.rootAbs)).toBe(false)
})

test('no object is shared with the repository that was cloned, as a file or by reference', async () => {
  await using repository = await temporaryRepository({ a: 'b' })
  repository.git('repack', '-adq')
  const clone = await cloneOf(repository.path, open)
  if (!clone.ok) throw new Error(clone.problem.message)
  await using held = clone.value
  const objects = join(held.world.files.rootAbs, '.git/objects')
  expect(existsSync(join(objects, 'info/alternates'))).toBe(false)
  for (const name of await readdir(objects, { recursive: true })) expect((await stat(join(objects, name))).isDirectory() || (await stat(join(objects, name))).nlink === 1).toBe(true)
})

test('A75: neither hooks, templates and filters of the person nor attributes of the repository change or run anything', async () => {
  await using repository = await temporaryRepository({ a: 'b\n', '.gitattributes': '* filter=evil\n' })
  await using home = await temporaryDirectory()
  const trap = `#!/bin/sh\ntouch ${home.path}/ran\n`
  await home.put({ 'template/hooks/post-checkout': trap, 'hooks/post-checkout': trap })
  await writeFile(join(home.path, '.gitconfig'), `[init]\n templateDir = ${home.path}/template\n[core]\n autocrlf = true\n hooksPath = ${home.path}/hooks\n[filter "evil"]\n smudge = sed s/b/c/\n`)
  const before = process.env['HOME']
  process.env['HOME'] = home.path
  const clone = await cloneOf(repository.path, open).finally(() => (process.env['HOME'] = before))
  if (!clone.ok) throw new Error(clone.problem.message)
  await using held = clone.value
  expect(await readFile(join(held.world.files.rootAbs, 'a'), 'utf8')).toBe('b\n')
  expect(existsSync(join(held.world.files.rootAbs, '.git/hooks'))).toBe(false)
  expect(existsSync(join(home.path, 'ran'))).toBe(false)
})

test('a directory that is no repository is a problem, and nothing is left behind', async () => {
  await using directory = await temporaryDirectory()
  expect(await cloneOf(directory.path, open)).toMatchObject({ ok: false, problem: { code: 'GIT.CLONE', message: expect.stringContaining('does not exist') } })
  expect(await cloneOf('--upload-pack=touch ran', open)).toMatchObject({ ok: false })
})
