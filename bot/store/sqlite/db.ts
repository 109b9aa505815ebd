/** A connection that keeps its statements, and the clock of whoever asks. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { openBodies, type Bodies } from './bodies.ts'
import { openKnown, type Known } from './known.ts'

export type Row = Record<string, string | number | null | Uint8Array>

export interface Db {
  get(sql: string, ...values: readonly SQLInputValue[]): Row | undefined
  all(sql: string, ...values: readonly SQLInputValue[]): readonly Row[]
  /** How many rows it changed. */
  run(sql: string, ...values: readonly SQLInputValue[]): number
  /** Number of the row that it made. */
  insert(sql: string, ...values: readonly SQLInputValue[]): number
  /** Which deliveries are there (known.ts). */
  readonly known: Known
  /** What they say (bodies.ts). */
  readonly bodies: Bodies
  /** Of the caller, for calls that are given no moment. */
  now: number
}

export function openDb(database: DatabaseSync): Db {
  const statements = new Map<string, StatementSync>()
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    get: (sql, ...values) => prepared(sql).get(...values) as Row | undefined,
    all: (sql, ...values) => prepared(sql).all(...values) as Row[],
    run: (sql, ...values) => Number(prepared(sql).run(...values).changes),
    insert: (sql, ...values) => Number(prepared(sql).run(...values).lastInsertRowid),
    known: openKnown(),
    bodies: openBodies(),
    now: 0,
  }
}

/** A number that was never given before. */
export function nextOf(db: Db, name: string): number {
  return Number(db.get('INSERT INTO counter (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value', name)!['value'])
}
