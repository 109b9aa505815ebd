/** What does not stop when it is told to: nobody waits for it, nothing of it counts, and somebody else does the task. */
import { expect, onTestFinished, test } from 'vitest'
import { ok } from '../../core/problem.ts'
import { task } from '../store/testing/shapes.ts'
import { openTestBot } from '../testing/test-bot.ts'
import { openBot, type Timer } from './bot.ts'
import type { Handler } from './handler.ts'

async function openStubborn(options: { readonly limitMs?: number; readonly timers?: readonly Timer[] } = {}) {
  const garden = await openTestBot()
  onTestFinished(() => garden[Symbol.asyncDispose]())
  const [began, goOn, wrote] = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<string>()]
  const stubborn: Handler = {
    kind: 'stubborn',
    permissions: { metadata: 'read' },
    limitMs: options.limitMs ?? 600_000,
    run: async ({ effects }) => {
      began.resolve()
      await goOn.promise
      await effects.again('write', async () => ok('written')).then(wrote.resolve, () => wrote.resolve('refused'))
      return { kind: 'done', outcome: 'done' }
    },
  }
  const { settings, store, appClient: app, mirrors, repository, installation, twin } = garden
  const clock = { now: () => new Date(twin.now()), elapsed: () => performance.now() }
  const log = { progress: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined }
  const bot = await openBot({ settings, store, app, mirrors, configOf: async () => Promise.reject(new Error('nobody asks')), clock, log, handlers: [stubborn], timers: options.timers ?? [], owner: 'one', graceMs: 20 })
  await store.add([task('a', { kind: 'stubborn', repository: repository.id, installation, at: twin.now() })], twin.now())
  return { bot, store, began: began.promise, goOn: goOn.resolve, wrote: wrote.promise, now: () => twin.now() }
}

test('G19: a bot that is told to end does not wait for a task that goes on; its lease is given back, and what it still writes is refused', async () => {
  const { bot, store, began, goOn, wrote, now } = await openStubborn()
  const stop = new AbortController()
  const running = bot.run(stop.signal)
  await began
  stop.abort()
  await running
  expect((await store.take('other', { now: now(), leaseMs: 60_000 }))?.task.key).toBe('a')
  goOn()
  expect(await wrote).toBe('refused')
})

test('a task over its limit that goes on is tried again, and holds no place for ever', async () => {
  const { bot, store, began, goOn, wrote } = await openStubborn({ limitMs: 30 })
  const stepped = bot.step()
  await began
  await stepped
  expect(await store.task('a')).toMatchObject({ state: 'waiting', attempt: 1 })
  goOn()
  expect(await wrote).toBe('refused')
})

test('G19: a timer that does not stop is not waited for either', async () => {
  const asked = Promise.withResolvers<void>()
  const { bot } = await openStubborn({ timers: [{ name: 'stubborn', everyMs: 1000, run: () => (asked.resolve(), new Promise(() => undefined)) }] })
  const stop = new AbortController()
  const running = bot.run(stop.signal)
  await asked.promise
  stop.abort()
  await expect(running).resolves.toBeUndefined()
})

test('G7: a timer that takes long, as a look at a thousand gardens does, holds up no other', { timeout: 20_000 }, async () => {
  const other = Promise.withResolvers<void>()
  const { bot } = await openStubborn({ timers: [{ name: 'slow', everyMs: 1000, run: () => new Promise(() => undefined) }, { name: 'other', everyMs: 1000, run: async () => other.resolve() }] })
  const stop = new AbortController()
  const running = bot.run(stop.signal)
  await expect(other.promise).resolves.toBeUndefined()
  stop.abort()
  await running
})
