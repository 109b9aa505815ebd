/** SQLite databases of others. A part of `World` (core/world.ts). */
import type { Result } from '../problem.ts'
import type { ReadProblem } from './files.ts'

export interface Databases {
  /** Reads tables of a database below `rootAbs`. Never writes, never follows a symlink, and gives up after a time limit (A08). */
  read(rootAbs: string, path: string, wanted: DatabaseWanted): Promise<Result<DatabaseContent, DatabaseProblem>>
}

export interface DatabaseWanted {
  readonly tables: readonly string[]
  /** Of the file, with what its write-ahead log adds. */
  readonly maxBytes: number
  readonly maxRows: number
  /** Characters of one value; a longer one is cut there. */
  readonly maxText: number
}

export interface DatabaseContent {
  /** Every table, view, index and trigger by its name, capped; `sql` is what made it. */
  readonly objects: readonly { readonly kind: string; readonly name: string; readonly sql: string }[]
  /** Those of the wanted tables that are plain tables. */
  readonly tables: Readonly<Record<string, DatabaseTable>>
  /** A write-ahead log lay beside it, and what it holds was read too. */
  readonly wal: boolean
}

export interface DatabaseTable {
  readonly columns: readonly { readonly name: string; readonly type: string; readonly notNull: boolean }[]
  /** In the order of `columns`. A blob is null, a number that JSON cannot hold is its text. */
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** There are more rows than were read. */
  readonly more: boolean
}

export interface DatabaseProblem {
  readonly kind: ReadProblem['kind'] | 'not_a_database' | 'damaged' | 'too_slow'
  readonly message: string
}
