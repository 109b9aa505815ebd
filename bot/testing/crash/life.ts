/**
 * A life of a bot in this process. At its end nothing of it runs any more, as after SIGKILL: every call that it is in, or makes, never comes
 * back, and its timers are taken away. What it had asked of GitHub is done all the same, and nobody hears of it. A thousand such deaths take
 * as long as ten real ones; real ones are played too (play-in-child.ts).
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { openLookout, requestName, type Place, type Watch } from './watch.ts'

export interface Life {
  /** `before X` and `after X`, in order. */
  readonly points: readonly string[]
  readonly watch: Watch
  /** null: it was killed meanwhile. */
  live<T>(work: () => Promise<T>): Promise<{ readonly value: T } | null>
}

/** Which of the lives asks GitHub, or waits: one that is dead may still be called back. */
const living = new AsyncLocalStorage<{ readonly watch: Watch; readonly timers: Set<NodeJS.Timeout> }>()

/** `stop`: there it is told to end (SIGTERM) and not killed. */
export function openLife(at: Place | null, stop: AbortController | null = null): Life {
  const points: string[] = []
  const isReached = openLookout(at)
  const timers = new Set<NodeJS.Timeout>()
  const killed = Promise.withResolvers<null>()
  let dead = false

  async function point(name: string): Promise<void> {
    if (dead) return NEVER
    points.push(name)
    if (!isReached(name)) return
    if (stop !== null) return stop.abort()
    dead = true
    for (const timer of timers) clearTimeout(timer)
    killed.resolve(null)
    return NEVER
  }

  const watch: Watch = async (name, act) => {
    await point(`before ${name}`)
    const value = await act().catch((error: unknown) => {
      if (dead) return NEVER
      throw error
    })
    await point(`after ${name}`)
    return value
  }
  return { points, watch, live: (work) => living.run({ watch, timers }, () => Promise.race([work().then((value) => ({ value })), killed.promise])) }
}

const NEVER = new Promise<never>(() => undefined)

const plain = { fetch: globalThis.fetch, setInterval: globalThis.setInterval, setTimeout: globalThis.setTimeout }
globalThis.fetch = (input, init) => {
  const life = living.getStore()
  return life === undefined ? plain.fetch(input, init) : life.watch(requestName(input, init), () => plain.fetch(input, init))
}

/** What else the function is (for instance promisified) it stays. */
function kept<T extends (...args: never[]) => NodeJS.Timeout>(make: T): T {
  const keep = (...args: Parameters<T>): NodeJS.Timeout => {
    const timer = make(...args)
    living.getStore()?.timers.add(timer)
    return timer
  }
  return Object.defineProperties(keep, Object.getOwnPropertyDescriptors(make)) as unknown as T
}
globalThis.setInterval = kept(plain.setInterval)
globalThis.setTimeout = kept(plain.setTimeout)
