import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPostgresStore } from '../open-postgres-store.ts'
import { openSqliteStore } from '../open-sqlite-store.ts'
import type { CrashPlace } from './crash-suite.ts'
import { openTestDatabase, T, type TestDatabase } from './places.ts'

export function crashInFiles(): CrashPlace {
  const directory = mkdtemp(join(tmpdir(), 'hortus-crash-store-'))
  let stores = 0
  return {
    fresh: async () => join(await directory, `${++stores}.db`),
    open: (path) => openSqliteStore({ path, now: () => T }),
    [Symbol.asyncDispose]: async () => rm(await directory, { recursive: true, force: true }),
  }
}

/** Each a database, copied from one that has the tables: to make these takes a second. */
export function crashInPostgres(): CrashPlace {
  const made: TestDatabase[] = []
  const template = (async () => {
    const database = await openTestDatabase()
    made.push(database)
    await (await openPostgresStore({ url: database.url }))[Symbol.asyncDispose]()
    return database
  })()
  return {
    fresh: async () => {
      const database = await openTestDatabase((await template).name)
      made.push(database)
      return database.url
    },
    open: (url) => openPostgresStore({ url, now: () => T }),
    [Symbol.asyncDispose]: async () => {
      for (const database of made) await database.drop()
    },
  }
}
