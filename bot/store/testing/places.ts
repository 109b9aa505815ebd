/** Where stores are tried: the same questions to a file, to memory and to a PostgreSQL database of the test's own. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { POSTGRES } from '../../../test/require.ts'
import { openPostgresStore } from '../open-postgres-store.ts'
import { openSqliteStore } from '../open-sqlite-store.ts'
import type { Store } from '../store.ts'

export interface Place extends AsyncDisposable {
  /** A store with nothing in it. What was given before is closed. */
  fresh(): Promise<Store>
  /** The same as another replica has it; a store for one process gives itself. */
  replica(): Promise<Store>
  /** All are closed. */
  close(): Promise<void>
  /** All are closed, and one is opened again; of what lives in memory only the latter could be, and it is given as it is. */
  again(): Promise<Store>
}

/** What the clock of all tests says to calls that are given no moment. */
export const T = 1_790_000_000_000

export function inMemory(): Place {
  const opened = keeper()
  const open = () => opened.keep(openSqliteStore({ path: ':memory:', now: () => T }))
  return { fresh: () => opened.closeAll().then(open), replica: async () => opened.at(0)!, close: opened.closeAll, again: async () => opened.at(0)!, [Symbol.asyncDispose]: opened.closeAll }
}

export function inFile(): Place {
  const opened = keeper()
  const directory = mkdtemp(join(tmpdir(), 'hortus-store-'))
  const open = async () => opened.keep(openSqliteStore({ path: join(await directory, 'store.db'), now: () => T }))
  return {
    // Emptied while it is open: to start a thread takes longer than most tests.
    fresh: async () => {
      const store = opened.at(0) ?? (await open())
      emptyFile(join(await directory, 'store.db'))
      return store
    },
    replica: async () => opened.at(0)!,
    close: opened.closeAll,
    again: () => opened.closeAll().then(open),
    [Symbol.asyncDispose]: async () => {
      await opened.closeAll()
      await rm(await directory, { recursive: true, force: true })
    },
  }
}

function emptyFile(path: string): void {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA busy_timeout = 10000')
  const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('owner', 'sqlite_sequence')`).all() as { name: string }[]
  database.exec(`BEGIN; ${tables.map(({ name }) => `DELETE FROM ${name};`).join(' ')} COMMIT`)
  database.close()
}

export function inPostgres(): Place {
  const opened = keeper()
  const database = openTestDatabase()
  const open = async () => opened.keep(openPostgresStore({ url: (await database).url, now: () => T }))
  let used = 0
  return {
    // Emptied while it is open, and replicas are used again: to open one takes longer than most tests.
    fresh: async () => {
      await (await database).empty()
      used = 1
      return opened.at(0) ?? open()
    },
    replica: async () => opened.at(used++) ?? open(),
    close: opened.closeAll,
    again: () => opened.closeAll().then(open),
    [Symbol.asyncDispose]: () => opened.closeAll().then(async () => (await database).drop()),
  }
}

export interface TestDatabase {
  readonly name: string
  readonly url: string
  empty(): Promise<void>
  drop(): Promise<void>
}

/** A database of a name that nobody else uses, on the server of HORTUS_TEST_POSTGRES. */
export async function openTestDatabase(template = 'template1'): Promise<TestDatabase> {
  const name = `hortus_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  const admin = (sql: string) => once(POSTGRES!, sql)
  await admin(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`)
  // Nobody here pulls the plug of the server: what a killed client was told is kept all the same.
  await admin(`ALTER DATABASE ${name} SET synchronous_commit = off`)
  const url = POSTGRES!.replace('/postgres', `/${name}`)
  return { name, url, empty: () => once(url, EMPTY), drop: () => admin(`DROP DATABASE ${name} WITH (FORCE)`) }
}

/** Few rows are deleted faster than a dozen tables are truncated. */
const EMPTY = `DO $$ DECLARE each record; BEGIN
  FOR each IN SELECT schemaname, tablename FROM pg_tables WHERE (schemaname = 'hortus' AND tablename <> 'form') OR (schemaname = 'hortus_jobs' AND tablename = 'job_common') LOOP
    EXECUTE format('DELETE FROM %I.%I', each.schemaname, each.tablename);
  END LOOP;
  IF to_regclass('hortus.expired') IS NOT NULL THEN PERFORM setval('hortus.expired', 0); END IF;
END $$`

async function once(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function keeper() {
  let kept: Store[] = []
  return {
    keep: async (opening: Promise<Store>) => {
      const store = await opening
      kept.push(store)
      return store
    },
    at: (index: number): Store | undefined => kept[index],
    closeAll: async () => {
      const all = kept
      kept = []
      await Promise.all(all.map((store) => store[Symbol.asyncDispose]()))
    },
  }
}
