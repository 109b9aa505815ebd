import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { removeGently } from './remove-gently.ts'
import { temporaryDirectory } from './testing/temporary.ts'

test('a tree of many files, of directories without rights and of links goes, and what the links lead to stays', async () => {
  await using place = await temporaryDirectory()
  const [tree, other] = [join(place.path, 'tree'), join(place.path, 'other')]
  for (const name of ['a', 'b/c/d', 'shut']) await mkdir(join(tree, name), { recursive: true })
  await mkdir(other)
  await writeFile(join(other, 'kept.txt'), 'kept')
  await symlink(other, join(tree, 'a/link'))
  await symlink(join(other, 'kept.txt'), join(tree, 'b/link'))
  await Promise.all(Array.from({ length: 200 }, (_, at) => writeFile(join(tree, at % 2 === 0 ? 'b/c/d' : 'shut', `${at}.txt`), 'x')))
  await chmod(join(tree, 'shut'), 0)
  await removeGently(tree)
  await expect(stat(tree)).rejects.toThrow('ENOENT')
  expect(await readFile(join(other, 'kept.txt'), 'utf8')).toBe('kept')
  await removeGently(tree)
})
