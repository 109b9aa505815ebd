import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'

const port = parentPort!
const database = new DatabaseSync(workerData as string)
database.exec('PRAGMA busy_timeout = 10000; PRAGMA synchronous = FULL')
const move = database.prepare('PRAGMA wal_checkpoint(PASSIVE)')

port.on('message', () => {
  move.get()
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin; the rule means windows
  port.postMessage('done')
})
