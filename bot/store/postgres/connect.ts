/** A pool of connections, and the tables, made or brought up to date by whichever replica starts first. */
import pg from 'pg'
import { tooNew, tooOld, unavailable } from '../problems.ts'
import { openJobs, type Jobs } from './jobs.ts'
import { FORM, FORMS } from './schema.ts'
import { addLostTurns } from './turns.ts'
import { transaction, WHERE } from './transaction.ts'

export interface Connection {
  readonly pool: pg.Pool
  readonly jobs: Jobs
  close(): Promise<void>
}

/** What a replica that hangs has locked is free after so long; its leases end after three times that, and its tasks go on within a minute. */
const IDLE_MS = 15_000
const STATEMENT_MS = 60_000
/** A server that was switched off says nothing, and no connection ends by itself: without a limit of ours a call would wait for ever. */
const SILENT_MS = STATEMENT_MS + 5_000
/** One number for all replicas: they start one after the other. */
const STARTING = 5_260_711

/** `beside`: tables of an older form are left as they are, since a replica of that version may be at work. */
export async function connect(url: string, beside = false): Promise<Connection> {
  // Said without it: it has a password in it, and so has the error of whoever reads it (A67).
  if (!URL.canParse(url) || !/^postgres(?:ql)?:$/.test(new URL(url).protocol)) throw unavailable('DATABASE_URL', new Error('it is no address of the form postgresql://user:password@host:5432/database'))
  const pool = new pg.Pool({ connectionString: url, application_name: 'hortus', max: 10, connectionTimeoutMillis: 10_000, idle_in_transaction_session_timeout: IDLE_MS, statement_timeout: STATEMENT_MS, query_timeout: SILENT_MS, keepAlive: true, types: { getTypeParser } })
  // An idle connection that the server ended; the next call opens another, and says so if it cannot.
  pool.on('error', () => {})
  // One that is in use tells its call by itself; without anybody who listens the same news would end the process.
  pool.on('connect', (client) => void client.on('error', () => {}))
  try {
    const jobs = await alone(pool, async (client) => {
      const fresh = await migrate(client, beside)
      const opened = await openJobs({ connectionString: url, onError: () => {}, fresh })
      await transaction(pool, Date.now(), (tx) => addLostTurns(tx, opened))
      return opened
    })
    return { pool, jobs, close: async () => void (await Promise.all([jobs.close(), pool.end()])) }
  } catch (error) {
    await pool.end()
    throw unavailable('The PostgreSQL database of DATABASE_URL cannot be used', error)
  }
}

async function alone<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [STARTING])
    return await work(client)
  } finally {
    // With the connection the lock ends.
    client.release(true)
  }
}

/**
 * Whether the tables were made. Whoever is at work holds the table of the form until its transaction ends (transaction.ts): first all of
 * them end, and then those of an older version find that they are.
 */
async function migrate(client: pg.PoolClient, beside: boolean): Promise<boolean> {
  await client.query('CREATE SCHEMA IF NOT EXISTS hortus; CREATE TABLE IF NOT EXISTS hortus.form (version integer NOT NULL)')
  const { rows } = await client.query<{ version: number }>('SELECT version FROM hortus.form')
  const found = rows[0]?.version ?? 0
  if (found > FORM) throw tooNew(WHERE, found, FORM)
  if (beside && found > 0 && found < FORM) throw tooOld(WHERE, found, FORM)
  if (found < FORM) await client.query(`BEGIN; LOCK TABLE hortus.form IN ACCESS EXCLUSIVE MODE; ${FORMS.slice(found).join('')} DELETE FROM hortus.form; INSERT INTO hortus.form (version) VALUES (${FORM}); COMMIT`)
  return found === 0
}

/** Whole numbers of 64 bits as numbers: all of ours are moments, sequences and GitHub's ids. */
function getTypeParser(type: number, format?: 'text' | 'binary'): unknown {
  return type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format)
}
