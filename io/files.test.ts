import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFiles } from './files.ts'
import { temporaryDirectory } from './testing/temporary.ts'

const CAP = { maxBytes: 100 }

test('reads strict UTF-8 and keeps a BOM', async () => {
  await using directory = await temporaryDirectory({ 'a/b.txt': '\uFEFFgrün' })
  expect(await openFiles(directory.path).readText('a/b.txt', CAP)).toEqual({ ok: true, value: { text: '\uFEFFgrün', bytes: 8 } })
})

test.each([
  ['missing.txt', 'missing'],
  ['file.txt/below', 'missing'],
  ['folder', 'not_a_file'],
  ['big.txt', 'too_large'],
  ['latin.txt', 'not_utf8'],
  ['pipe', 'not_a_file'],
  ['dangling', 'missing'],
  ['loop', 'missing'],
  ['../secret', 'outside'],
  ['/etc/hostname', 'outside'],
  ['with\0zero', 'outside'],
])('reading %j says %s', async (path, kind) => {
  await using directory = await temporaryDirectory({ 'file.txt': 'x', 'big.txt': 'x'.repeat(101), 'exact.txt': 'x'.repeat(100) })
  await mkdir(join(directory.path, 'folder'))
  await writeFile(join(directory.path, 'latin.txt'), Buffer.from([0x67, 0xfc, 0x6e]))
  execFileSync('mkfifo', [join(directory.path, 'pipe')])
  await symlink('nowhere', join(directory.path, 'dangling'))
  await symlink('loop', join(directory.path, 'loop'))
  const files = openFiles(directory.path)
  expect(await files.readText(path, CAP)).toMatchObject({ ok: false, problem: { kind } })
  expect((await files.readText('exact.txt', CAP)).ok).toBe(true)
})

test('A11: a symlink out of the root, of a file, a directory or through a chain, is not read', async () => {
  await using outside = await temporaryDirectory({ 'secret.txt': 'secret', 'example.yaml': 'name: x' })
  await using directory = await temporaryDirectory({ 'real.txt': 'inside' })
  await symlink(join(outside.path, 'secret.txt'), join(directory.path, 'file'))
  await symlink(outside.path, join(directory.path, 'dir'))
  await symlink('dir/secret.txt', join(directory.path, 'chain'))
  await symlink('real.txt', join(directory.path, 'inner'))
  const files = openFiles(directory.path)
  for (const path of ['file', 'dir/secret.txt', 'chain']) {
    expect(await files.readText(path, CAP)).toMatchObject({ ok: false, problem: { kind: 'outside' } })
    expect(await files.resolve(path)).toBe('outside')
  }
  expect(await files.readText('inner', CAP)).toMatchObject({ ok: true, value: { text: 'inside' } })
  expect(await files.resolve('inner')).toEqual({ path: 'real.txt' })
  expect(await files.resolve('nothing')).toBeNull()
  expect(await files.stat('dir/secret.txt')).toBeNull()
  expect(await files.stat('file')).toMatchObject({ kind: 'symlink' })
})

test('stat says kind, size and the owner’s x bit', async () => {
  await using directory = await temporaryDirectory({ 'run.sh': '#!/bin/sh\n', 'plain.sh': 'x' })
  await chmod(join(directory.path, 'plain.sh'), 0o755)
  const files = openFiles(directory.path)
  expect(await files.stat('run.sh')).toEqual({ kind: 'file', size: 10, executable: true })
  expect((await files.stat('plain.sh'))?.executable).toBe(true)
  await chmod(join(directory.path, 'plain.sh'), 0o644)
  expect((await files.stat('plain.sh'))?.executable).toBe(false)
  expect(await files.stat('.')).toMatchObject({ kind: 'directory', executable: false })
})

test('walk is sorted, depth first, skips the named directories and does not follow symlinks', async () => {
  await using directory = await temporaryDirectory({ 'b/y.txt': '', 'b/x/z.txt': '', 'a.txt': '', 'node_modules/m.js': '', 'b/node_modules/m.js': '' })
  await symlink('b', join(directory.path, 'c'))
  const files = openFiles(directory.path)
  const all = await files.walk('.', { skip: ['node_modules'] })
  expect(all.map(({ path, kind }) => `${kind} ${path}`)).toEqual(['file a.txt', 'directory b', 'directory b/x', 'file b/x/z.txt', 'file b/y.txt', 'symlink c'])
  expect((await files.walk('b/x', { skip: [] })).map(({ path }) => path)).toEqual(['b/x/z.txt'])
  expect(await files.walk('nothing', { skip: [] })).toEqual([])
})

test('write makes directories, replaces whole files and leaves no temporary file', async () => {
  await using directory = await temporaryDirectory({})
  const files = openFiles(directory.path)
  await files.write('.github/x.json', 'one')
  expect(await files.write('.github/x.json', 'two')).toEqual({ ok: true, value: undefined })
  expect(await readFile(join(directory.path, '.github/x.json'), 'utf8')).toBe('two')
  expect(await readdir(join(directory.path, '.github'))).toEqual(['x.json'])
})

test('A11: write does not follow a symlink out of the root, neither a directory nor the file itself', async () => {
  await using outside = await temporaryDirectory({ 'target.txt': 'untouched' })
  await using directory = await temporaryDirectory({})
  await symlink(outside.path, join(directory.path, '.github'))
  await symlink(join(outside.path, 'target.txt'), join(directory.path, 'file'))
  const files = openFiles(directory.path)
  expect(await files.write('.github/new.json', 'x')).toMatchObject({ ok: false, problem: { code: 'FILES.OUTSIDE' } })
  expect(await files.write('../up.txt', 'x')).toMatchObject({ ok: false, problem: { code: 'FILES.OUTSIDE' } })
  await files.write('file', 'replaced')
  expect(await readdir(outside.path)).toEqual(['target.txt'])
  expect(await readFile(join(outside.path, 'target.txt'), 'utf8')).toBe('untouched')
  expect(await readFile(join(directory.path, 'file'), 'utf8')).toBe('replaced')
})

test('many files are read as one is: what lies behind a link, leads out, is too large or is not there', async () => {
  await using directory = await temporaryDirectory({ 'a/one': '1', 'a/two': '22', 'b/c/three': '333', top: '4' })
  await using elsewhere = await temporaryDirectory({ secret: 's' })
  await symlink('../a', join(directory.path, 'b/in'))
  await symlink(elsewhere.path, join(directory.path, 'out'))
  await symlink(join(elsewhere.path, 'secret'), join(directory.path, 'a/leak'))
  await symlink('two', join(directory.path, 'a/inside'))
  const files = openFiles(directory.path)
  const paths = ['a/one', 'a/two', 'b/c/three', 'top', 'b/in/one', 'out/secret', 'a/leak', 'a/inside', 'a/none', 'none/x', 'a', '../x', './top', 'a/../top', '.', '']
  const together = await files.readTexts(paths, { maxBytes: 2 })
  const alone = new Map(await Promise.all(paths.map(async (path) => [path, await files.readText(path, { maxBytes: 2 })] as const)))
  expect(together).toEqual(alone)
  expect([...together].filter(([, each]) => each.ok).map(([path]) => path)).toEqual(['a/one', 'a/two', 'top', 'b/in/one', 'a/inside', './top', 'a/../top'])
})
