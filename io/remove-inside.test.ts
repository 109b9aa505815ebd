import { existsSync } from 'node:fs'
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { removeInside } from './remove-inside.ts'
import { temporaryDirectory } from './testing/temporary.ts'

const noProc = { skip: process.platform !== 'linux' }

test('a file and a directory with all that is in it go, and what stands beside them stays', noProc, async () => {
  await using root = await temporaryDirectory({ 'a/one.pt': '1', 'a/keep.pt': '2', 'b/c/d': '3', 'b/e': '4' })
  expect(await removeInside(root.path, 'a/one.pt')).toBe(true)
  expect(await removeInside(root.path, 'b')).toBe(true)
  expect(['a/one.pt', 'a/keep.pt', 'b'].map((path) => existsSync(join(root.path, path)))).toEqual([false, true, false])
})

test('what is not there, leaves the root or is the root is not removed, and that is said', noProc, async () => {
  await using root = await temporaryDirectory({ 'in/x': '1', victim: '2' })
  for (const path of ['none', 'in/none', '../victim', 'in/../victim', '/etc/hostname', '', '.', 'in//x', 'in/x/y', 'x\0']) expect([path, await removeInside(join(root.path, 'in'), path)]).toEqual([path, false])
  expect(existsSync(join(root.path, 'victim'))).toBe(true)
  expect(existsSync(join(root.path, 'in/x'))).toBe(true)
})

test('A11 a link is removed itself, and never leads anywhere, neither on the way nor inside', noProc, async () => {
  await using root = await temporaryDirectory({ 'victim/x': '1', 'in/dir/y': '2' })
  const inside = join(root.path, 'in')
  await symlink('../victim', join(inside, 'link'))
  await symlink('../../victim', join(inside, 'dir/link'))
  expect(await removeInside(inside, 'link/x')).toBe(false)
  expect(await removeInside(inside, 'dir')).toBe(true)
  expect(await removeInside(inside, 'link')).toBe(true)
  expect(existsSync(join(root.path, 'victim/x'))).toBe(true)
})

test('A11 no swap of a directory for a link reaches the file behind it', noProc, async () => {
  await using root = await temporaryDirectory({ 'victim/x': '1', 'in/dir/x': '2' })
  const [dir, spare] = [join(root.path, 'in/dir'), join(root.path, 'spare')]
  const swapping = { on: true }
  const swap = (async () => {
    while (swapping.on) {
      await rename(dir, spare)
      await symlink('../victim', dir)
      await rename(dir, `${dir}.link`)
      await rename(spare, dir)
    }
  })()
  for (let round = 0; round < 2000; round++) {
    if (await removeInside(join(root.path, 'in'), 'dir/x')) await writeFile(join(spare, 'x'), '3').catch(() => writeFile(join(dir, 'x'), '3').catch(() => {}))
  }
  swapping.on = false
  await swap
  expect(existsSync(join(root.path, 'victim/x'))).toBe(true)
  await mkdir(join(root.path, 'after'))
})
