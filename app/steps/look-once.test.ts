import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { World } from '../../core/world.ts'
import { openGarden } from '../testing/walk.ts'
import { lookOnce } from './look-once.ts'

test('many files are listed from one look, with the same names as from a list of names', async () => {
  const many = Object.fromEntries(Array.from({ length: 1500 }, (_, at) => [`some/where/deep/file-${at}`, `${at}`]))
  await using garden = await openGarden({ ...many, '.gitignore': 'ignored\n', 'gone': 'x', 'a b': 'y' })
  await garden.directory.put({ 'ignored': 'x', 'untracked': 'u', 'nested/f': 'n' })
  await rm(join(garden.directory.path, 'gone'))
  const { git } = garden.world
  let looks = 0
  const world = lookOnce<Pick<World, 'git'>>({ git: { ...git, listing: () => ((looks += 1), git.listing()), listFiles: (): Promise<never> => Promise.reject(new Error('not asked')) } })
  expect(await git.entries()).toBeGreaterThan(1000)
  expect(await world.git.listFiles('.')).toEqual(await git.listFiles('.'))
  await world.git.listing()
  expect(looks).toBe(1)
})
