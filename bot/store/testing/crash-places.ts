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
    drop: (path) => rm(path, { force: true }),
    [Symbol.asyncDispose]: async () => rm(await directory, { recursive: true, force: true }),
  }
}

/** Each a database, copied from one that has the tables: to make these takes a second. */
export function crashInPostgres(): CrashPlace {
  const made = new Map<string, TestDatabase>()
  const keep = (database: TestDatabase): string => {
    made.set(database.url, database)
    return database.url
  }
  const template = (async () => {
    const database = await openTestDatabase()
    keep(database)
    await (await openPostgresStore({ url: database.url }))[Symbol.asyncDispose]()
    return database
  })()
  const drop = async (url: string) => {
    await made.get(url)?.drop()
    made.delete(url)
  }
  return {
    fresh: async () => keep(await openTestDatabase((await template).name)),
    open: (url) => openPostgresStore({ url, now: () => T }),
    drop,
    [Symbol.asyncDispose]: async () => {
      for (const url of made.keys()) await drop(url)
    },
  }
}
