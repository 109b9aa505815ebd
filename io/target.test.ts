import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTarget } from './target.ts'

test('what is collected appears at once, bytes and modes kept', async () => {
  await using place = await temporary()
  await using target = openTarget(place.out, place.garden)
  await writeFile(join(place.garden, 'model.bin'), Buffer.from([0, 255, 10, 13]))
  await target.copy('model.bin', 'data/model.bin', { maxBytes: 10, executable: true })
  await target.write('README.md', '# x\n')
  await target.link('data/model.bin', 'deep/latest')
  expect(await target.isFree()).toBe(true)
  expect(await target.finish()).toEqual({ ok: true, value: undefined })
  expect([...(await readFile(join(place.out, 'data/model.bin')))]).toEqual([0, 255, 10, 13])
  expect((await stat(join(place.out, 'data/model.bin'))).mode & 0o777).toBe(0o755)
  expect((await stat(join(place.out, 'README.md'))).mode & 0o777).toBe(0o644)
  expect((await stat(place.out)).mode & 0o777).toBe(0o755)
  expect(await readlink(join(place.out, 'deep/latest'))).toBe('../data/model.bin')
  expect(await target.isFree()).toBe(false)
  expect(await readdir(place.dir)).toEqual(['garden', 'out'])
})

test('A76: a directory with anything in it is not free; an empty one is, and a file or link is not', async () => {
  await using place = await temporary()
  await mkdir(place.out)
  expect(await openTarget(place.out, place.garden).isFree()).toBe(true)
  await writeFile(join(place.out, '.hidden'), '')
  expect(await openTarget(place.out, place.garden).isFree()).toBe(false)
  expect(await openTarget(join(place.out, '.hidden'), place.garden).isFree()).toBe(false)
  await symlink(place.garden, join(place.dir, 'link'))
  expect(await openTarget(join(place.dir, 'link'), place.garden).isFree()).toBe(false)
})

test('A11: a symlink in place of the file, or of a directory above it, is not followed', async () => {
  await using place = await temporary()
  await using target = openTarget(place.out, place.garden)
  await symlink('/etc/hostname', join(place.garden, 'file'))
  await symlink('/etc', join(place.garden, 'etc'))
  for (const path of ['file', 'etc/hostname', '../outside', 'gone']) expect(await target.copy(path, 'x', { maxBytes: 100, executable: false })).toMatchObject({ ok: false, problem: { code: 'EXPORT.NOT_WRITTEN' } })
})

test('A09: a file over the cap is refused', async () => {
  await using place = await temporary()
  await using target = openTarget(place.out, place.garden)
  await writeFile(join(place.garden, 'big'), 'x'.repeat(11))
  expect(await target.copy('big', 'big', { maxBytes: 10, executable: false })).toMatchObject({ ok: false })
})

test('A10: nothing is written beside the target', async () => {
  await using place = await temporary()
  await using target = openTarget(place.out, place.garden)
  for (const path of ['../x', '/tmp/hortus-x', 'a/../../x']) expect(await target.write(path, 'x')).toMatchObject({ ok: false })
})

test('a target that is not finished leaves nothing', async () => {
  await using place = await temporary()
  {
    await using target = openTarget(place.out, place.garden)
    await target.write('README.md', 'x')
    expect(await readdir(place.dir)).toHaveLength(2)
  }
  expect(await readdir(place.dir)).toEqual(['garden'])
})

async function temporary(): Promise<{ dir: string; garden: string; out: string } & AsyncDisposable> {
  const dir = await mkdtemp(join(tmpdir(), 'hortus-target-'))
  await mkdir(join(dir, 'garden'))
  return { dir, garden: join(dir, 'garden'), out: join(dir, 'out'), [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }) }
}
