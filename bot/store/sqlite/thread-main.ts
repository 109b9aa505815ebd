/** Everything that arrived while the last batch was synced is the next batch. */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { HortusError } from '../../../core/problem.ts'
import { runBatch, type Answer, type Call } from './batch.ts'
import { MOST_PAGES, openCheckpointer } from './checkpointer.ts'
import { openDb } from './db.ts'
import { openDisk } from './disk.ts'
import { openDatabase } from './open-database.ts'
import { own } from './own.ts'
import { FAILED, KNOWN, slabOver, STORED, unpack, type Slab } from './slab.ts'
import type { Failure, FromThread, Reply, Request, SlabDone, ThreadData, ToThread } from './thread.ts'

/** So that the first of a flood waits no longer than some tens of milliseconds for the commit. */
const MAX_BATCH = 512

const port = parentPort!
const { path, now, memories } = workerData as ThreadData
const slabs: readonly Slab[] = memories.map(slabOver)

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
  const checkpointer = openCheckpointer(path)
  database.exec(`PRAGMA wal_autocheckpoint = ${MOST_PAGES}; PRAGMA synchronous = NORMAL`)
  const disk = openDisk(path)
  const changes = database.prepare('SELECT total_changes() AS n')
  /** How many rows had been changed by what is synced, and how many batches are not. */
  let synced = 0
  let unsynced = 0
  port.on('message', (first: ToThread) => {
    const messages = [first, ...arrived(MAX_BATCH - sizeOf(first))]
    const requests = messages.flatMap((message) => message.requests)
    const calls = requests.filter((request): request is Request & Call => request.method !== 'close')
    const sent = messages.flatMap(({ deliveries }) => deliveries ?? [])
    const received = sent.map(({ slab, count }) => unpack(slabs[slab]!, count))
    const all = [...received.flat().map((delivery): Call => ({ method: 'receive', args: [delivery], now: 0 })), ...calls]
    const answers = all.length === 0 ? [] : runBatch(database, db, all)
    let next = 0
    const done = sent.map(({ slab }, at) => answered(slab, answers.slice(next, (next += received[at]!.length))))
    const replies = calls.map((call, index) => replyTo(call.id, answers[next + index]!))
    const changed = Number(changes.get()!['n'])
    const tell = (): void => say({ replies, slabs: done })
    // Who only asked, and of nothing that is still on its way, need not wait.
    if (changed === synced && unsynced === 0) tell()
    else whenSynced(tell, changed)
    checkpointer.wrote(calls.length * A_CALL + received.flat().length * A_DELIVERY + db.bodies.written())
    const closing = requests.find(({ method }) => method === 'close')
    if (closing !== undefined) disk.whenSynced(() => void close(closing.id))
  })

  function whenSynced(tell: () => void, changed: number): void {
    unsynced++
    disk.whenSynced(() => {
      unsynced--
      synced = changed
      tell()
    })
  }

  async function close(id: number): Promise<void> {
    await checkpointer.close()
    disk.close()
    ownership.release()
    database.close()
    say({ replies: [{ id, value: null }], slabs: [] })
  }
}

/** Bytes that one writes, with the pages that it touches. */
const A_CALL = 16 << 10
/** Beside its body. */
const A_DELIVERY = 256

const sizeOf = ({ requests, deliveries }: ToThread): number => requests.length + (deliveries?.count ?? 0)

function arrived(limit: number): ToThread[] {
  const found: ToThread[] = []
  for (let size = 0; size < limit; ) {
    const next = receiveMessageOnPort(port)
    if (next === undefined) break
    const message = next.message as ToThread
    found.push(message)
    size += sizeOf(message)
  }
  return found
}

/** A byte each, in the slab itself. */
function answered(slab: number, answers: readonly Answer[]): SlabDone {
  const { memory } = slabs[slab]!
  const failures: Failure[] = []
  answers.forEach((answer, at) => {
    memory[at] = 'error' in answer ? FAILED : answer.value === 'stored' ? STORED : KNOWN
    if ('error' in answer) failures.push(failureOf(answer.error))
  })
  return { slab, failures }
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
