/** The store in this thread: one call, one transaction. For memory, where nothing waits for a disk. */
import type { Store } from '../store.ts'
import { runBatch } from './batch.ts'
import { openDb } from './db.ts'
import { openDatabase } from './open-database.ts'
import type { Method } from './operations.ts'
import { storeOf } from './store-of.ts'

export function openDirect(path: string, now: () => number, beside: boolean): Store {
  const database = openDatabase(path, beside)
  const db = openDb(database)
  const call = async (method: Method, args: readonly unknown[]): Promise<unknown> => {
    const [answer] = runBatch(database, db, [{ method, args, now: now() }])
    if ('error' in answer!) throw answer.error
    return answer!.value
  }
  return storeOf(call, (delivery) => call('receive', [delivery]) as ReturnType<Store['receive']>, async () => database.close())
}
