import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../open-sqlite-store.ts'
import { delivery } from '../testing/shapes.ts'

async function opened() {
  const directory = await mkdtemp(join(tmpdir(), 'hortus-thread-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  const made = once(process, 'worker')
  const ends: string[] = []
  const store = await openSqliteStore({ path: join(directory, 'store.db'), onEnd: ({ message }) => void ends.push(message) })
  const [thread] = (await made) as [Worker]
  return { store, thread, ends }
}

test('whose thread has ended tells it once, and refuses what waits and what comes', async () => {
  const { store, thread, ends } = await opened()
  expect(await store.receive(delivery('g1'))).toBe('stored')
  const waiting = Promise.allSettled([store.receive(delivery('g2')), store.recall('x', 'y')])
  await thread.terminate()
  expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(store.receive(delivery('g3'))).rejects.toThrow(/STORE.UNAVAILABLE/)
  expect(ends).toEqual(['its thread has ended'])
  await store[Symbol.asyncDispose]()
  expect(ends).toHaveLength(1)
})

test('one that is closed has not ended by itself', async () => {
  const { store, ends } = await opened()
  await store[Symbol.asyncDispose]()
  expect(ends).toEqual([])
})
