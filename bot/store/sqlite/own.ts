/**
 * One bot a file. A lock of the operating system says who: it ends with the process, also by SIGKILL, in a container or out of one, and no
 * clock or process id has to be believed. It lies on a file beside the store, so that `hortus bot` can read the store meanwhile; the row
 * in the store only tells people who it is. Needs a disk whose locks work: a local one.
 */
import { hostname } from 'node:os'
import { DatabaseSync } from 'node:sqlite'
import { inUse } from '../problems.ts'
import { makePrivate, MEMORY } from './open-database.ts'

export interface Ownership {
  release(): void
}

export function own(path: string, database: DatabaseSync, now: number): Ownership {
  if (path === MEMORY) return { release: () => {} }
  const lockPath = `${path}.owner`
  makePrivate(lockPath)
  const lock = new DatabaseSync(lockPath)
  try {
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw inUse(path, ownerOf(database))
  }
  database.prepare('INSERT INTO owner (one, who, since) VALUES (1, ?, ?) ON CONFLICT (one) DO UPDATE SET who = excluded.who, since = excluded.since').run(`process ${process.pid} on ${hostname()}`, now)
  return {
    release: () => {
      database.exec('DELETE FROM owner')
      lock.close()
    },
  }
}

function ownerOf(database: DatabaseSync): string {
  const row = database.prepare('SELECT who, since FROM owner').get() as { who: string; since: number } | undefined
  return row === undefined ? 'it is just starting' : `${row.who}, since ${new Date(row.since).toISOString()}`
}
