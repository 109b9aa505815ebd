/**
 * Many calls, one commit: a sync to disk costs the same for one as for a hundred. When one of them throws, all are undone and each is
 * tried by itself, so that no call pays for another's mistake and an answer is given only for what is on disk.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Db } from './db.ts'
import { OPERATIONS, type Method } from './operations.ts'

export interface Call {
  readonly method: Method
  readonly args: readonly unknown[]
  /** The clock of the caller. */
  readonly now: number
}
export type Answer = { readonly value: unknown } | { readonly error: unknown }

export function runBatch(database: DatabaseSync, db: Db, calls: readonly Call[]): readonly Answer[] {
  let begun = 0
  try {
    return transaction(database, db, () => {
      const answers = calls.map((call) => {
        begun++
        return { value: run(db, call) }
      })
      begun = 0
      return answers
    })
  } catch (error) {
    // What fails at its beginning or its end fails for all, and at once: somebody else has the file, or the disk is full.
    return begun === 0 || calls.length === 1 ? calls.map(() => ({ error })) : calls.flatMap((call) => runBatch(database, db, [call]))
  }
}

function run(db: Db, { method, args, now }: Call): unknown {
  db.now = now
  return (OPERATIONS[method] as (db: Db, ...args: readonly unknown[]) => unknown)(db, ...args)
}

function transaction<T>(database: DatabaseSync, db: Db, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    db.known.refresh(db)
    db.bodies.refresh(db)
    const value = work()
    db.bodies.flush(db)
    database.exec('COMMIT')
    return value
  } catch (error) {
    db.known.undone()
    db.bodies.undone()
    // Some errors have ended it already.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}
