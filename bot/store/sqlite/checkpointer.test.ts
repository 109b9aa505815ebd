import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { mayMoveBeside, openCheckpointer } from './checkpointer.ts'

test.each([
  ['3.53.4', true], ['3.52.0', true], ['3.51.3', true], ['3.51.2', false], ['3.50.7', true], ['3.50.6', false], ['3.49.1', false], ['3.44.6', true], ['3.7.0', false], ['4.0.0', true], ['', false], ['unknown', false],
])('with SQLite %s a log may be moved beside its writer: %s', (version, may) => {
  expect(mayMoveBeside(version)).toBe(may)
})

test('this machine has a version that may', () => {
  expect(mayMoveBeside(process.versions['sqlite'] ?? '')).toBe(true)
})

test('a thread that ended is started again when there is more to move', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'hortus-checkpointer-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  const path = join(directory, 'store.db')
  new DatabaseSync(path).close()
  const made: Worker[] = []
  const onWorker = (worker: Worker): void => void made.push(worker)
  process.on('worker', onWorker)
  onTestFinished(() => void process.off('worker', onWorker))
  const checkpointer = openCheckpointer(path)
  checkpointer.wrote(5 << 20)
  await expect.poll(() => made.length).toBe(1)
  await made[0]!.terminate()
  checkpointer.wrote(5 << 20)
  await expect.poll(() => made.length).toBe(2)
  await checkpointer.close()
})
