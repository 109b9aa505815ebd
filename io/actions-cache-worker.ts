/**
 * One call of @actions/cache in a thread of its own: it waits and retries for minutes when the service is away, cannot be
 * stopped, and prints what the service says. A thread can be ended, and is not heard (A50).
 */
import { restoreCache, saveCache } from '@actions/cache'
import { parentPort, workerData } from 'node:worker_threads'
import type { CacheTask } from './actions-cache.ts'

const { kind, path, key, restoreKeys } = workerData as CacheTask
const done = kind === 'restore' ? await restoreCache([path], key, [...restoreKeys], { timeoutInMs: 10_000, segmentTimeoutInMs: 10_000 }) : (await saveCache([path], key)) >= 0 ? key : undefined
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin; the rule means windows
parentPort?.postMessage(done ?? null)
