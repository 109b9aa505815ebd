/** The store in a thread of its own: a sync to disk of 5 ms would hold up every request that this process serves. */
import { Worker } from 'node:worker_threads'
import { HortusError, type Problem } from '../../../core/problem.ts'
import type { NewDelivery, Store } from '../store.ts'
import { openReceipts, type Received, type SlabSent } from './receipts.ts'
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
/** What was asked in one turn of the event loop. */
export interface ToThread {
  readonly requests: readonly Request[]
  readonly deliveries: SlabSent | null
}
export type FromThread = { readonly open: true } | { readonly failed: Failure } | { readonly replies: readonly Reply[]; readonly slabs: readonly SlabDone[] }
export interface SlabDone {
  readonly slab: number
  /** Of those that failed, in order. */
  readonly failures: readonly Failure[]
}
export interface ThreadData {
  readonly path: string
  readonly now: number
  readonly memories: readonly SharedArrayBuffer[]
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

export async function openThread(path: string, now: () => number, onEnd?: (error: Error) => void): Promise<Store> {
  const receipts = openReceipts()
  const worker = new Worker(new URL('./thread-main.ts', import.meta.url), { workerData: { path, now: now(), memories: receipts.memories } satisfies ThreadData, env: {}, argv: [], execArgv: [] })
  const waiting = new Map<number, Waiting>()
  const opened = Promise.withResolvers<void>()
  let dead: Error | null = null
  let isOpen = false
  let last = 0
  /** What is asked in one turn of the event loop goes as one message: thousands of deliveries a second are a few hundred of them. */
  let outbox: Request[] = []
  let posting = false
  const post = (): void => {
    posting = false
    const deliveries = receipts.next()
    if (outbox.length === 0 && deliveries === null) return
    const message: ToThread = { requests: outbox, deliveries }
    outbox = []
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin; the rule means windows
    worker.postMessage(message)
  }
  /** A process that waits for nothing may end; one that waits for an answer may not. */
  let held = true
  const hold = (wanted: boolean): void => {
    if (held === wanted) return
    held = wanted
    if (wanted) worker.ref()
    else worker.unref()
  }
  const postSoon = (): void => {
    hold(true)
    if (posting) return
    posting = true
    setImmediate(post)
  }

  const end = (error: Error): void => {
    const first = dead === null
    dead ??= error
    opened.reject(error)
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
    receipts.end(error)
    if (first && isOpen) onEnd?.(error)
  }
  worker.on('message', (message: FromThread) => {
    if ('open' in message) return opened.resolve()
    if ('failed' in message) return opened.reject(errorOf(message.failed))
    for (const { slab, failures } of message.slabs) receipts.settle(slab, failures.map(errorOf))
    for (const reply of message.replies) settle(waiting, reply)
    // What came while all slabs were away.
    if (receipts.waiting > 0) postSoon()
    else if (waiting.size === 0) hold(false)
  })
  worker.on('error', (error) => end(error as Error))
  worker.on('exit', () => end(new Error('its thread has ended')))

  const call = (method: Request['method'], args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (dead !== null) return reject(dead)
      const id = ++last
      waiting.set(id, { resolve, reject })
      outbox.push({ id, method, args, now: now() })
      postSoon()
    })
  const receive = (delivery: NewDelivery): Promise<Received> => {
    if (dead !== null) return Promise.reject(dead)
    const received = receipts.receive(delivery)
    if (received === null) return call('receive', [delivery]) as Promise<Received>
    postSoon()
    return received
  }

  try {
    await opened.promise
  } catch (error) {
    await worker.terminate()
    throw error
  }
  isOpen = true
  hold(false)
  return storeOf(call, receive, async () => {
    await call('close', []).catch(() => {})
    isOpen = false
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
