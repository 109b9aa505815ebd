/** The worker side of the bot: sorts what arrived, carries out what is due, looks after what was missed. */
import { randomUUID } from 'node:crypto'
import { HortusError } from '../../core/problem.ts'
import type { Clock, Log } from '../../core/world.ts'
import type { AppClient } from '../github/app-client.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Mirrors } from '../mirror/mirror.ts'
import type { Settings } from '../settings/settings.ts'
import type { Store } from '../store/store.ts'
import { TIMERS } from '../sweep/timers.ts'
import { ALL_HANDLERS } from './all-handlers.ts'
import type { Handler } from './handler.ts'
import { GRACE_MS, orEnded } from './or-ended.ts'
import { bornAt, runTask, type ConfigOf, type WorkerParts } from './run-task.ts'
import { openQuarantine } from './poison.ts'
import { openSorter } from './sorter.ts'
import { openWaker } from './waker.ts'

export interface BotParts {
  readonly settings: Settings
  readonly store: Store
  readonly app: AppClient
  readonly mirrors: Mirrors
  readonly configOf: ConfigOf
  readonly clock: Clock
  readonly log: Log
  readonly metrics?: Pick<Metrics, 'sorted' | 'task' | 'effect'>
  /** All, unless a test wants others. */
  readonly handlers?: readonly Handler[]
  readonly timers?: readonly Timer[]
  /** Name of this process among all that share the store. */
  readonly owner?: string
  readonly leaseMs?: number
  /** Tasks at once. Most of a task is waiting for GitHub; what is heavy takes turns besides (`Settings.concurrency`). */
  readonly tasks?: number
  /** How long what was told to stop is waited for, milliseconds. */
  readonly graceMs?: number
}

/** What is done again and again, by one of all replicas. */
export interface Timer {
  readonly name: string
  readonly everyMs: number
  readonly run: (parts: WorkerParts, signal: AbortSignal) => Promise<void>
}

export interface Bot {
  readonly owner: string
  /** All that is due at the clock's now, and what follows from it; nothing waits in real time. Gives how much that was. */
  step(): Promise<number>
  /** Until the signal: then nothing more is taken, what runs is stopped, and its leases are given back. */
  run(signal: AbortSignal): Promise<void>
  /** Something was received: look now. */
  wake(): void
}

export async function openBot(options: BotParts): Promise<Bot> {
  const { store, clock, log, owner = randomUUID(), leaseMs = 45_000, tasks = 64, graceMs = GRACE_MS, handlers = ALL_HANDLERS, timers = TIMERS } = options
  const parts: WorkerParts = { ...options, leaseMs, quarantine: openQuarantine(), handlers: new Map(handlers.map((handler) => [handler.kind, handler])) }
  await bornAt(store, clock.now().getTime())
  const sorter = await openSorter({ ...options, owner })
  const waker = openWaker()
  const now = (): number => clock.now().getTime()

  async function due(some: readonly Timer[], signal: AbortSignal): Promise<number> {
    let ran = 0
    for (const { name, everyMs, run } of some) {
      if (signal.aborted || !(await store.turn(name, everyMs, now()))) continue
      ran += 1
      await run(parts, signal).catch((error: unknown) => log.warn('What is done at times failed.', { name, error }))
    }
    return ran
  }

  async function work(signal: AbortSignal): Promise<void> {
    const running = new Set<Promise<void>>()
    while (!signal.aborted) {
      // While all are busy an ack still finds a place (G6).
      const lease = running.size < tasks + ACKS ? await orLater(() => store.take(owner, { now: now(), leaseMs, urgent: running.size >= tasks }), log) : null
      if (lease === null) {
        await Promise.race([waker.wait(IDLE_MS, signal), ...running])
        continue
      }
      const one: Promise<void> = runTask(parts, lease, signal)
        .catch((error: unknown) => log.warn('A task was left to its lease.', { task: lease.task.key, error }))
        .finally(() => running.delete(one))
      running.add(one)
    }
    await Promise.all(running)
  }

  async function repeat(signal: AbortSignal, everyMs: number, act: () => Promise<number>): Promise<void> {
    while (!signal.aborted) if (((await orLater(act, log)) ?? 0) === 0) await waker.wait(everyMs, signal)
  }

  return {
    owner,
    wake: () => waker.wake(),
    async step() {
      const never = new AbortController().signal
      let all = await due(timers, never)
      for (;;) {
        const sorted = await sorter.step()
        const some: Promise<void>[] = []
        for (let lease = await store.take(owner, { now: now(), leaseMs }); lease !== null; lease = some.length < tasks ? await store.take(owner, { now: now(), leaseMs }) : null) some.push(runTask(parts, lease, never))
        await Promise.all(some)
        if (sorted + some.length === 0) return all
        all += sorted + some.length
      }
    },
    async run(signal) {
      // A timer of its own for each: what looks at a thousand gardens takes minutes, and nothing else waits for it.
      const all = Promise.all([work(signal), repeat(signal, IDLE_MS, async () => woken(await sorter.step())), ...timers.map((timer) => repeat(signal, TIMERS_MS, () => due([timer], signal).then(() => 0)))])
      // Tasks have their own grace within this one.
      if ((await orEnded(all, signal, 2 * graceMs)) === null) log.warn('Not everything that was told to stop did; it is waited for no longer.')
      await store.release(owner).catch((error: unknown) => log.warn('Leases could not be given back; they end by themselves.', { error }))
    },
  }

  function woken(sorted: number): number {
    if (sorted > 0) waker.wake()
    return sorted
  }
}

const IDLE_MS = 250
/** Places for nothing but acknowledgements. */
const ACKS = 16
const TIMERS_MS = 5_000

/** A store that does not answer is asked again; the process goes on and says so at `/ready`. */
async function orLater<T>(act: () => Promise<T>, log: Log): Promise<T | null> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof HortusError)) throw error
    log.warn('The store does not answer.', { code: error.problem.code, why: error.problem.message })
    return null
  }
}
