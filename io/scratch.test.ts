import { createHash } from 'node:crypto'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmod, lstat, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openHost } from './host.ts'
import { reapScratch } from './scratch.ts'
import { temporaryDirectory } from './testing/temporary.ts'

const open = (path: string) => openHost({ rootAbs: path, outAbs: join(path, '.hortus') })

test('files are copied with their modes, links inside the example stay links', async () => {
  await using garden = await temporaryDirectory({ 'examples/a/run.sh': '#!/bin/sh\n', 'examples/a/deep/x.txt': 'x', 'shared/y.txt': 'y' })
  await symlink('deep/x.txt', join(garden.path, 'examples/a/inside'))
  await symlink('../../shared/y.txt', join(garden.path, 'examples/a/shared'))
  await using scratch = await open(garden.path).scratch('a')
  const copied = await scratch.copyFrom(['examples/a/run.sh', 'examples/a/deep/x.txt', 'examples/a/inside', 'examples/a/shared', 'examples/a/deleted', 'other/z'], 'examples/a', 'work')
  expect(copied).toEqual({ ok: true, value: undefined })
  expect((await stat(join(scratch.pathAbs, 'work/run.sh'))).mode & 0o777).toBe(0o755)
  expect(await readlink(join(scratch.pathAbs, 'work/inside'))).toBe('deep/x.txt')
  expect(await readFile(join(scratch.pathAbs, 'work/shared'), 'utf8')).toBe('y')
  expect((await lstat(join(scratch.pathAbs, 'work/shared'))).isSymbolicLink()).toBe(false)
  expect((await readdir(join(scratch.pathAbs, 'work'))).sort()).toEqual(['deep', 'inside', 'run.sh', 'shared'])
})

test('A11 a symlink that leaves the repository is refused by name', async () => {
  await using garden = await temporaryDirectory({ 'examples/a/run.sh': 'x' })
  await symlink('/etc/passwd', join(garden.path, 'examples/a/passwd'))
  await using scratch = await open(garden.path).scratch('a')
  expect(await scratch.copyFrom(['examples/a/passwd'], 'examples/a', 'work')).toMatchObject({ ok: false, problem: { code: 'SCRATCH.OUTSIDE', path: 'examples/a/passwd' } })
})

test('A11 what a run left is never read through a symlink, a pipe or a device', async () => {
  await using garden = await temporaryDirectory()
  await using scratch = await open(garden.path).scratch('a')
  await symlink('/etc/passwd', join(scratch.pathAbs, 'link'))
  execFileSync('mkfifo', [join(scratch.pathAbs, 'pipe')])
  await mkdir(join(scratch.pathAbs, 'directory'))
  for (const name of ['link', 'pipe', 'directory']) expect(await scratch.readText(name, { maxBytes: 10 })).toMatchObject({ ok: false, problem: { kind: 'not_a_file' } })
  expect(await scratch.readText('none', { maxBytes: 10 })).toMatchObject({ ok: false, problem: { kind: 'missing' } })
})

test('A11 what a run left is never read behind a link to a directory', async () => {
  await using garden = await temporaryDirectory()
  await using scratch = await open(garden.path).scratch('a')
  await scratch.makeDir('outputs')
  await symlink('/etc', join(scratch.pathAbs, 'outputs/out'))
  const refused = { ok: false, problem: { kind: 'not_a_file' } }
  expect([await scratch.readText('outputs/out/passwd', { maxBytes: 100_000 }), await scratch.readBytes('outputs/out/passwd', { maxBytes: 100_000 })]).toMatchObject([refused, refused])
})

test('A61 of a directory with more names than anyone writes, a thousand are kept and the rest is not looked at', async () => {
  await using garden = await temporaryDirectory()
  await using scratch = await open(garden.path).scratch('a')
  await scratch.makeDir('outputs')
  spawnSync('sh', ['-c', 'seq 1 25000 | xargs mkdir; echo x >z'], { cwd: join(scratch.pathAbs, 'outputs') })
  const started = performance.now()
  expect((await scratch.keep('outputs', 'outputs/r', { maxBytes: 1000 })).length).toBeLessThanOrEqual(1)
  expect(performance.now() - started).toBeLessThan(3000)
})

test('A11 a path is looked at part by part: one behind a link leads nobody knows where', async () => {
  await using garden = await temporaryDirectory()
  await using scratch = await open(garden.path).scratch('a')
  await mkdir(join(scratch.pathAbs, 'a/b'), { recursive: true })
  await writeFile(join(scratch.pathAbs, 'a/f'), 'x')
  await symlink('/etc', join(scratch.pathAbs, 'a/etc'))
  expect(await Promise.all(['.', 'a/b', 'a/f', 'a/none/c', 'a/etc', 'a/etc/ssl', 'a/f/x', '../x'].map((path) => scratch.look(path)))).toEqual(['directory', 'directory', 'file', 'missing', 'other', 'other', 'other', 'other'])
})

test('a file over the limit is refused, or cut when only its head is asked for', async () => {
  await using garden = await temporaryDirectory()
  await using scratch = await open(garden.path).scratch('a')
  await writeFile(join(scratch.pathAbs, 'f'), 'héllo')
  expect(await scratch.readText('f', { maxBytes: 2 })).toMatchObject({ ok: false, problem: { kind: 'too_large' } })
  expect(await scratch.readText('f', { maxBytes: 2, head: true })).toEqual({ ok: true, value: { text: 'h\uFFFD', bytes: 6 } })
  expect(await scratch.readText('f', { maxBytes: 6 })).toEqual({ ok: true, value: { text: 'héllo', bytes: 6 } })
})

test('A11 kept files are plain files below the directory, with digest and in bounds', async () => {
  await using garden = await temporaryDirectory()
  await using scratch = await open(garden.path).scratch('a')
  const outputs = await scratch.makeDir('report/outputs')
  await mkdir(join(outputs, 'sub'))
  await writeFile(join(outputs, 'sub/a.txt'), 'abc')
  await writeFile(join(outputs, 'big'), 'x'.repeat(100))
  await symlink('/etc/passwd', join(outputs, 'link'))
  await symlink('/etc', join(outputs, 'directory'))
  execFileSync('mkfifo', [join(outputs, 'pipe')])
  const kept = await scratch.keep('report/outputs', 'outputs/r', { maxBytes: 50 })
  expect(kept).toEqual([{ path: 'big', bytes: 100, sha256: null, kept: false }, { path: 'sub/a.txt', bytes: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' }])
  expect(await readdir(join(garden.path, '.hortus/outputs/r'), { recursive: true })).toEqual(['sub', 'sub/a.txt'])
})

test('a file that is too large to keep leaves its size and digest, up to a limit of its own', async () => {
  await using garden = await temporaryDirectory()
  await using scratch = await open(garden.path).scratch('a')
  const outputs = await scratch.makeDir('outputs')
  for (const name of ['a', 'b']) await writeFile(join(outputs, name), 'x'.repeat(100))
  const sha256 = createHash('sha256').update('x'.repeat(100)).digest('hex')
  expect(await scratch.keep('outputs', 'outputs/r', { maxBytes: 50, hashBytes: 150 })).toEqual([{ path: 'a', bytes: 100, sha256, kept: false }, { path: 'b', bytes: 100, sha256: null, kept: false }])
  expect(await readdir(join(garden.path, '.hortus')).catch(() => [])).toEqual([])
})

test('A11 an outputs directory that became a symlink keeps nothing', async () => {
  await using garden = await temporaryDirectory()
  await using scratch = await open(garden.path).scratch('a')
  await symlink('/etc', join(scratch.pathAbs, 'outputs'))
  expect(await scratch.keep('outputs', 'outputs/r', { maxBytes: 1000 })).toEqual([])
})

test('the directory goes with everything in it, also what the run locked', async () => {
  await using garden = await temporaryDirectory()
  const scratch = await open(garden.path).scratch('a')
  await mkdir(join(scratch.pathAbs, 'locked/deep'), { recursive: true })
  await chmod(join(scratch.pathAbs, 'locked'), 0o000)
  await symlink('/etc', join(scratch.pathAbs, 'etc'))
  await scratch[Symbol.asyncDispose]()
  expect(await lstat(scratch.pathAbs).catch((error: NodeJS.ErrnoException) => error.code)).toBe('ENOENT')
  expect((await stat('/etc')).isDirectory()).toBe(true)
})

test('A61 what a killed process left is removed by the next, what a living one has is not', async () => {
  await using garden = await temporaryDirectory()
  const script = `import { openHost } from ${JSON.stringify(new URL('host.ts', import.meta.url).href)}
const scratch = await openHost({ rootAbs: '/tmp', outAbs: '/tmp' }).scratch('killed')
console.log(scratch.pathAbs)
process.kill(process.pid, 'SIGKILL')`
  const killed = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], { encoding: 'utf8' })
  const left = killed.stdout.trim()
  expect(killed.signal).toBe('SIGKILL')
  expect((await stat(left)).isDirectory()).toBe(true)
  await using mine = await open(garden.path).scratch('mine')
  await reapScratch()
  expect(await readdir(tmpdir())).not.toContain(left.slice(tmpdir().length + 1))
  expect((await stat(mine.pathAbs)).isDirectory()).toBe(true)
})
