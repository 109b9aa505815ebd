import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeDirectory } from './make-directory.ts'
import { temporaryDirectory } from './testing/temporary.ts'

test('the directories above are made too, and the topmost new one is named', async () => {
  await using place = await temporaryDirectory()
  expect(makeDirectory(join(place.path, 'a/b/c'))).toBe(join(place.path, 'a'))
  expect(makeDirectory(join(place.path, 'a/b/c'))).toBe(null)
  expect(makeDirectory(join(place.path, 'a/b/d'))).toBe(join(place.path, 'a/b/d'))
})

test.skipIf(!existsSync('/proc/self'))('where the system lets nobody make a directory it ends, and says so', () => {
  expect(() => makeDirectory('/proc/hortus-nowhere/x')).toThrow(/ENOENT/)
})

test('a file in the way is an error', async () => {
  await using place = await temporaryDirectory()
  writeFileSync(join(place.path, 'file'), '')
  expect(() => makeDirectory(join(place.path, 'file/x'))).toThrow(/ENOTDIR/)
})
