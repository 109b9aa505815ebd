/**
 * A transaction whose `now()` is the caller's clock. The engine asks `now()` in every statement; with our schema first on the path that
 * is `hortus.now()`, so that it agrees with leases and moments that the caller gave, on one machine's clock, and so that tests do not
 * wait. The order of jobs alone comes from the server's clock (a column's default, bound when the engine was installed).
 */
import type { Pool, PoolClient, QueryResult } from 'pg'
import { tooNew } from '../problems.ts'
import { FORM } from './schema.ts'

export type Row = Readonly<Record<string, unknown>>

export interface Tx {
  rows(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>
  /** In the form that the engine takes. */
  readonly db: { executeSql(text: string, values?: unknown[]): Promise<{ rows: Row[] }> }
  /** Milliseconds since 1970. */
  readonly now: number
}

export const WHERE = 'The database of DATABASE_URL'

/** Two that met: one was ended by the server and is tried again. 25P02 follows on a 23505 that the engine swallowed. */
const MET = new Set(['40P01', '40001', '23505', '25P02'])
const TRIES = 6

export async function transaction<T>(pool: Pool, now: number, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(pool, now, work)
    } catch (error) {
      if (attempt === TRIES || !MET.has((error as { code?: string }).code ?? '')) throw error
    }
  }
}

async function once<T>(pool: Pool, now: number, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    const begun = await client.query(`BEGIN; SET LOCAL search_path TO hortus, pg_catalog; SET LOCAL hortus.now TO '${Number(now)}'; SELECT version FROM form`)
    // Where replicas are replaced one by one, an older one writes nothing into tables that it does not know.
    const form = Number((begun as unknown as readonly QueryResult[]).at(-1)?.rows[0]?.version)
    if (form > FORM) throw tooNew(WHERE, form, FORM)
    const value = await work(txOf(client, now))
    await client.query('COMMIT')
    return value
  } catch (error) {
    // Who said nothing to this will say nothing to that: the connection ends.
    if (isSilence(error)) broken = error
    else await client.query('ROLLBACK').catch((lost: Error) => (broken = lost))
    throw error
  } finally {
    client.release(broken)
  }
}

/** The driver's own word, which has no code. */
const isSilence = (error: unknown): error is Error => error instanceof Error && error.message === 'Query read timeout'

function txOf(client: PoolClient, now: number): Tx {
  const query = async (text: string, values?: readonly unknown[]): Promise<Row[]> => {
    const result = await client.query(text, values as unknown[] | undefined)
    // Of several statements in one text there is a result each, and the engine reads them all.
    return Array.isArray(result) ? (result as { rows: Row[] }[]).flatMap(({ rows }) => rows) : (result.rows as Row[])
  }
  return { rows: query, db: { executeSql: async (text, values) => ({ rows: await query(text, values) }) }, now }
}
