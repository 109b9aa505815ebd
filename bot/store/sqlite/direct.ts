/** The store in this thread: one call, one transaction. For memory, where nothing waits for a disk. */
import type { Store } from '../store.ts'
import { runBatch } from './batch.ts'
import { openDb } from './db.ts'
import { openDatabase } from './open-database.ts'
import { storeOf } from './store-of.ts'

export function openDirect(path: string, now: () => number): Store {
  const database = openDatabase(path)
  const db = openDb(database)
  return storeOf(
    async (method, args) => {
      const [answer] = runBatch(database, db, [{ method, args, now: now() }])
      if ('error' in answer!) throw answer.error
      return answer!.value
    },
    async () => database.close(),
  )
}
