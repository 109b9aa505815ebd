/** Everything that arrived while the last batch was synced is the next batch. */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { HortusError } from '../../../core/problem.ts'
import { runBatch, type Answer, type Call } from './batch.ts'
import { openDb } from './db.ts'
import { openDatabase } from './open-database.ts'
import { own } from './own.ts'
import type { Failure, FromThread, Reply, Request } from './thread.ts'

/** So that the first of a flood waits no longer than some tens of milliseconds for the commit. */
const MAX_BATCH = 512

const port = parentPort!
const { path, now } = workerData as { readonly path: string; readonly now: number }

try {
  serve()
  say({ open: true })
} catch (error) {
  say({ failed: failureOf(error) })
}

function serve(): void {
  const database = openDatabase(path)
  const ownership = own(path, database, now)
  const db = openDb(database)
  port.on('message', (first: readonly Request[]) => {
    const requests = [...first, ...arrived(MAX_BATCH - first.length)]
    const calls = requests.filter((request): request is Request & Call => request.method !== 'close')
    const answers = calls.length === 0 ? [] : runBatch(database, db, calls)
    const replies = calls.map((call, index) => replyTo(call.id, answers[index]!))
    const closing = requests.find(({ method }) => method === 'close')
    if (closing !== undefined) {
      ownership.release()
      database.close()
      replies.push({ id: closing.id, value: null })
    }
    say({ replies })
  })
}

function arrived(limit: number): Request[] {
  const found: Request[] = []
  while (found.length < limit) {
    const next = receiveMessageOnPort(port)
    if (next === undefined) break
    found.push(...(next.message as readonly Request[]))
  }
  return found
}

function replyTo(id: number, answer: Answer): Reply {
  return 'error' in answer ? { id, failure: failureOf(answer.error) } : { id, value: answer.value }
}

function failureOf(error: unknown): Failure {
  return error instanceof HortusError ? { problem: error.problem } : { message: error instanceof Error ? error.message : String(error) }
}

function say(message: FromThread): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin; the rule means windows
  port.postMessage(message)
}
