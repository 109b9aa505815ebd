/** Opens the file, or makes it. Readable by its owner only: it holds what private repositories sent. */
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { tooNew, tooOld, unavailable } from '../problems.ts'
import { FORM, FORMS } from './schema.ts'

export const MEMORY = ':memory:'

/** `beside`: a store of an older form is left as it is, since a bot of that version may be at work there. */
export function openDatabase(path: string, beside = false): DatabaseSync {
  try {
    if (path !== MEMORY) makePrivate(path)
    const database = new DatabaseSync(path)
    // First of all: without it the second of two that open at once fails at the journal mode.
    database.exec('PRAGMA busy_timeout = 10000')
    // A delivery has some 15 KB: half as many pages, a quarter less time.
    database.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768')
    migrate(database, path, beside)
    return database
  } catch (error) {
    throw unavailable(`The store at ${path} cannot be opened`, error)
  }
}

/** Never opened and closed by us when it is there: closing a file drops the locks that this process has on it. */
export function makePrivate(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600))
}

function migrate(database: DatabaseSync, path: string, beside: boolean): void {
  database.exec('BEGIN IMMEDIATE')
  const found = Number((database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version)
  const mayBeAtWork = beside && found > 0 && found < FORM
  if (found > FORM || mayBeAtWork) {
    database.exec('ROLLBACK')
    throw mayBeAtWork ? tooOld(path, found, FORM) : tooNew(path, found, FORM)
  }
  for (const form of FORMS.slice(found)) database.exec(form)
  database.exec(`PRAGMA user_version = ${FORM}`)
  database.exec('COMMIT')
}
