/** For tests: a thread that answers with its number. */
import { parentPort, threadId } from 'node:worker_threads'

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin; the rule means windows
parentPort?.on('message', () => parentPort?.postMessage({ ok: true, value: threadId }))
