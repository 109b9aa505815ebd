/**
 * Moves what was committed from the log (`-wal`) into the file, in a thread of its own: copying and syncing some megabytes takes as long as
 * several commits, and deliveries would wait for it. The store's own thread does it only when the log grows in spite of this one.
 */
import { Worker } from 'node:worker_threads'

export interface Checkpointer {
  /** So many bytes were written; roughly. */
  wrote(bytes: number): void
  close(): Promise<void>
}

/** Moved so often; the log is then a few times as large. */
const EVERY_BYTES = 4 << 20
/** Of the log, in pages of 8 KB: beyond, the store's own thread moves what is left. */
export const MOST_PAGES = 4096

/** A store that is hardly written to never has the thread. `sqlite`: the version. */
export function openCheckpointer(path: string, sqlite = process.versions['sqlite'] ?? ''): Checkpointer {
  if (!mayMoveBeside(sqlite)) return { wrote: () => {}, close: () => Promise.resolve() }
  let worker: Worker | null = null
  let since = 0
  let busy = false
  const start = (): Worker => {
    const started = new Worker(new URL('./checkpointer-main.ts', import.meta.url), { workerData: path, env: {}, argv: [], execArgv: [] })
    started.on('message', () => (busy = false))
    // Its disk was full, perhaps: meanwhile the store's own thread does it, and the next time there is another one.
    started.on('error', () => {})
    started.on('exit', () => {
      if (worker !== started) return
      worker = null
      busy = false
    })
    return started
  }
  return {
    wrote: (bytes) => {
      since += bytes
      if (busy || since < EVERY_BYTES) return
      since = 0
      busy = true
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin; the rule means windows
      ;(worker ??= start()).postMessage('go')
    },
    close: async () => {
      const last = worker
      worker = null
      await last?.terminate()
    },
  }
}

/**
 * Before 3.51.3 (and its two backports) one thread that moves a log at the moment when another begins it anew may lose what was committed
 * (https://sqlite.org/wal.html#walresetbug). Older versions of Node 24 have such a one: there the store's own thread does it.
 */
export function mayMoveBeside(sqlite: string): boolean {
  const [major = 0, minor = 0, patch = 0] = sqlite.split('.').map(Number)
  if (major !== 3) return major > 3
  return minor > 51 || patch >= (MENDED.get(minor) ?? Infinity)
}
const MENDED: ReadonlyMap<number, number> = new Map([[51, 3], [50, 7], [44, 6]])
