import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GARDEN_CACHE } from '../core/contract/plan-run.ts'
import { makeSources } from './containers/make-sources.ts'
import { openOutput } from './output.ts'
import { temporaryDirectory, temporaryRepository } from './testing/temporary.ts'

test('results and the cache of the garden never show in git status', async () => {
  await using garden = await temporaryRepository({ a: 'a' })
  await openOutput(join(garden.path, '.hortus')).write('report.md', 'x')
  await makeSources({ mounts: [{ sourceAbs: join(garden.path, GARDEN_CACHE), target: '/cache', writable: true }] })
  expect(garden.git('status', '--porcelain')).toBe('')
  expect(await readFile(join(garden.path, '.hortus/.gitignore'), 'utf8')).toBe('*\n')
  expect(await readFile(join(garden.path, GARDEN_CACHE, '.gitignore'), 'utf8')).toBe('*\n')
})

test('a directory that was there is left as it is, and so is the cache of the user', async () => {
  await using there = await temporaryDirectory({})
  await openOutput(there.path).write('report.md', 'x')
  await makeSources({ mounts: [{ sourceAbs: join(there.path, '.cache'), target: '/cache', writable: true }] })
  expect([(await readdir(there.path)).sort(), await readdir(join(there.path, '.cache'))]).toEqual([['.cache', 'report.md'], []])
})
