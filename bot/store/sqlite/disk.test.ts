import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDisk } from './disk.ts'

let directory = ''
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hortus-disk-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

test('nobody is told before a sync, all are told in order, and what comes during one is told after the next', async () => {
  const path = join(directory, 'store.db')
  await writeFile(`${path}-wal`, 'a log')
  const disk = openDisk(path)
  const told: number[] = []
  const all = Promise.withResolvers<void>()
  disk.whenSynced(() => {
    told.push(1)
    // Committed after the sync that is being told of: it needs another.
    disk.whenSynced(() => told.push(4))
    expect(told).toEqual([1])
  })
  disk.whenSynced(() => told.push(2))
  disk.whenSynced(() => told.push(3))
  expect(told).toEqual([])
  disk.whenSynced(() => disk.whenSynced(() => all.resolve()))
  await all.promise
  expect(told).toEqual([1, 2, 3, 4])
  disk.close()
})

test('without a log there is nothing that could be synced, and the store says so', () => {
  expect(() => openDisk(join(directory, 'none.db'))).toThrow('ENOENT')
})
