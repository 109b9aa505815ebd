/** One thread for each share of work. */
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { BulkAnswer, BulkTask } from './bulk-reader.ts'

/** Answers in the order of the tasks; null for a share whose thread did not answer. */
export function inThreads(rootAbs: string, shares: readonly (readonly BulkTask[])[], file = workerFile()): Promise<readonly (readonly BulkAnswer[] | null)[]> {
  return Promise.all(shares.map((tasks) => inThread(rootAbs, tasks, file)))
}

function inThread(rootAbs: string, tasks: readonly BulkTask[], file: string): Promise<readonly BulkAnswer[] | null> {
  return new Promise((resolve) => {
    try {
      // Its own small file: the whole bundle would take longer to load than the thread saves. No environment, no arguments.
      const worker = new Worker(file, { workerData: { rootAbs, tasks }, env: {}, argv: [], execArgv: [] })
      worker.once('message', (answers: readonly BulkAnswer[]) => resolve(answers.length === tasks.length ? answers : null))
      worker.once('error', () => resolve(null))
      worker.once('exit', () => resolve(null))
    } catch {
      resolve(null)
    }
  })
}

/** Beside this file in the source, beside the bundle in a bundle. Put together here, so that the bundler does not look for it. */
export function workerFile(): string {
  const here = fileURLToPath(import.meta.url)
  return here.replace(/[^/\\]*$/, here.endsWith('.ts') ? 'bulk-worker.ts' : 'bulk-worker.js')
}
