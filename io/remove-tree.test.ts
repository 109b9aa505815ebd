import { chmod, lstat, mkdir, mkdtemp, stat, symlink } from 'node:fs/promises'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { removeTree } from './remove-tree.ts'

const gone = async (path: string): Promise<boolean> => (await lstat(path).catch(() => null)) === null

test('A61 directories nested deeper than a path may be long are removed, with those that nobody may enter and links that lead out', async () => {
  const path = await mkdtemp(join(tmpdir(), 'remove-tree-'))
  const made = spawnSync('bash', ['-c', 'd=$(printf %0250d 0); for each in $(seq 60); do mkdir $d a && ln -s /etc etc && echo x >f && cd $d || exit 3; done; chmod 000 .'], { cwd: path })
  expect(made.status).toBe(0)
  await removeTree(path)
  expect(await gone(path)).toBe(true)
  expect((await stat('/etc')).isDirectory()).toBe(true)
})

test('what was locked is removed, and what is not there is no error', async () => {
  const path = await mkdtemp(join(tmpdir(), 'remove-tree-'))
  await mkdir(join(path, 'locked/deep'), { recursive: true })
  await symlink('/etc', join(path, 'locked/etc'))
  await chmod(join(path, 'locked'), 0o000)
  await removeTree(path)
  expect(await gone(path)).toBe(true)
  await removeTree(path)
})
