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

/** A store that is hardly written to never has the thread. */
export function openCheckpointer(path: string): Checkpointer {
  let worker: Worker | null = null
  let since = 0
  let busy = false
  const start = (): Worker => {
    const started = new Worker(new URL('./checkpointer-main.ts', import.meta.url), { workerData: path, env: {}, argv: [], execArgv: [] })
    started.on('message', () => (busy = false))
    // Then the store's own thread does it.
    started.on('error', () => {})
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
