/** The store in a thread of its own: a sync to disk of 5 ms would hold up every request that this process serves. */
import { Worker } from 'node:worker_threads'
import { HortusError, type Problem } from '../../../core/problem.ts'
import type { Store } from '../store.ts'
import { storeOf } from './store-of.ts'
import type { Method } from './operations.ts'

export interface Request {
  readonly id: number
  readonly method: Method | 'close'
  readonly args: readonly unknown[]
  readonly now: number
}
export type Failure = { readonly problem: Problem } | { readonly message: string }
export type Reply = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly failure: Failure }
export type FromThread = { readonly open: true } | { readonly failed: Failure } | { readonly replies: readonly Reply[] }

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

export async function openThread(path: string, now: () => number): Promise<Store> {
  const worker = new Worker(new URL('./thread-main.ts', import.meta.url), { workerData: { path, now: now() }, env: {}, argv: [], execArgv: [] })
  const waiting = new Map<number, Waiting>()
  const opened = Promise.withResolvers<void>()
  let dead: Error | null = null
  let last = 0
  /** What is asked in one turn of the event loop goes as one message: thousands of deliveries a second are a few hundred of them. */
  let outbox: Request[] = []
  const post = (): void => {
    const requests = outbox
    outbox = []
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin; the rule means windows
    worker.postMessage(requests)
  }

  const end = (error: Error): void => {
    dead ??= error
    opened.reject(error)
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', (message: FromThread) => {
    if ('open' in message) opened.resolve()
    else if ('failed' in message) opened.reject(errorOf(message.failed))
    else for (const reply of message.replies) settle(waiting, reply)
    // A process that waits for nothing may end; one that waits for an answer may not.
    if (waiting.size === 0 && 'replies' in message) worker.unref()
  })
  worker.on('error', (error) => end(error as Error))
  worker.on('exit', () => end(new Error('its thread has ended')))

  const call = (method: Request['method'], args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (dead !== null) return reject(dead)
      const id = ++last
      waiting.set(id, { resolve, reject })
      worker.ref()
      if (outbox.push({ id, method, args, now: now() }) === 1) setImmediate(post)
    })

  try {
    await opened.promise
  } catch (error) {
    await worker.terminate()
    throw error
  }
  worker.unref()
  return storeOf(call, async () => {
    await call('close', []).catch(() => {})
    await worker.terminate()
  })
}

function settle(waiting: Map<number, Waiting>, reply: Reply): void {
  const { resolve, reject } = waiting.get(reply.id)!
  waiting.delete(reply.id)
  if ('failure' in reply) reject(errorOf(reply.failure))
  else resolve(reply.value)
}

const errorOf = (failure: Failure): Error => ('problem' in failure ? new HortusError(failure.problem) : new Error(failure.message))
