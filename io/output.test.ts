import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openOutput } from './output.ts'
import { temporaryDirectory } from './testing/temporary.ts'

test('writes, lists and reads back below its root, which it makes', async () => {
  await using directory = await temporaryDirectory()
  const output = openOutput(join(directory.path, '.hortus'))
  expect(await output.list('records')).toEqual([])
  expect((await output.write('records/b/2.json', '2')).ok).toBe(true)
  expect((await output.write('records/a/1.json', '1')).ok).toBe(true)
  expect(await output.list('records')).toEqual(['records/a/1.json', 'records/b/2.json'])
  expect(await output.readText('records/a/1.json', { maxBytes: 10 })).toEqual({ ok: true, value: { text: '1', bytes: 1 } })
  expect(output.absolute('x/y')).toBe(join(directory.path, '.hortus/x/y'))
})

test('A11: an output directory, or a folder in it, that is a symlink out is not written to', async () => {
  await using outside = await temporaryDirectory()
  await using directory = await temporaryDirectory()
  await symlink(outside.path, join(directory.path, 'linked'))
  expect(await openOutput(join(directory.path, 'linked')).write('report.md', 'x')).toMatchObject({ ok: false, problem: { code: 'OUTPUT.SYMLINK' } })
  await mkdir(join(directory.path, 'real'))
  await symlink(outside.path, join(directory.path, 'real/records'))
  expect(await openOutput(join(directory.path, 'real')).write('records/deep/x.json', 'x')).toMatchObject({ ok: false, problem: { code: 'OUTPUT.OUTSIDE' } })
  expect(await openOutput(join(directory.path, 'real')).write('../x.json', 'x')).toMatchObject({ ok: false, problem: { code: 'OUTPUT.OUTSIDE' } })
  expect(await readdir(outside.path)).toEqual([])
})

test('a file where a directory should be is a problem that names the path', async () => {
  await using directory = await temporaryDirectory({ 'records': 'a file' })
  const written = await openOutput(directory.path).write('records/x.json', 'x')
  expect(written).toMatchObject({ ok: false, problem: { code: 'OUTPUT.FAILED', path: join(directory.path, 'records/x.json') } })
})

const mountable = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', '/mnt']).status === 0

test.skipIf(!mountable)('a full disk is a problem that says what to do, and leaves no half file (skipped where no small disk can be mounted)', async () => {
  const script = `
    const { openOutput } = await import(${JSON.stringify(new URL('./output.ts', import.meta.url).href)})
    const { readdirSync } = await import('node:fs')
    const written = await openOutput('/mnt').write('records/big.json', 'x'.repeat(1 << 20))
    console.log(JSON.stringify({ problem: written.problem, left: readdirSync('/mnt/records') }))`
  const inside = `mount -t tmpfs -o size=64k tmpfs /mnt && exec "$0" --input-type=module --eval "$1"`
  const told = JSON.parse(execFileSync('unshare', ['-m', 'sh', '-c', inside, process.execPath, script], { encoding: 'utf8' })) as { problem: { code: string; message: string; next: string }; left: string[] }
  expect(told.problem.code).toBe('OUTPUT.DISK_FULL')
  expect(told.problem.message).toContain('/mnt/records/big.json')
  expect(told.problem.next).toContain('Free some space')
  expect(told.left).toEqual([])
})
