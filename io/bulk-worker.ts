/** A thread that reads many files. Bundled as a file of its own, beside the bundle (scripts/bundle.ts). */
import { parentPort, workerData } from 'node:worker_threads'
import { openBulkReader, type BulkTask } from './bulk-reader.ts'

const { rootAbs, tasks } = workerData as { readonly rootAbs: string; readonly tasks: readonly BulkTask[] }
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin; the rule means windows
parentPort?.postMessage(openBulkReader(rootAbs).answer(tasks))
