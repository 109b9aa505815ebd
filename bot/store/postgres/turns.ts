/** Which task of a subject is its head: what was begun and is not finished, and else the oldest. Only a head is a job of the engine. */
import { plain } from '../values.ts'
import type { Jobs, NewJob } from './jobs.ts'
import type { Row, Tx } from './transaction.ts'

/** One writer a subject at a time, until its transaction ends: what is said of a head here is so. Asked for once a transaction, in one order. */
export async function inTurn(tx: Tx, subjects: readonly string[]): Promise<void> {
  await tx.rows('SELECT pg_advisory_xact_lock(turn) FROM (SELECT DISTINCT hashtextextended(subject, 7) AS turn FROM unnest($1::text[]) AS subject ORDER BY 1) AS turns', [subjects.map(plain)])
}

const COLUMNS = 'seq, subject, at, urgent, installation'
const UNFINISHED = `subject = $1 AND state IN ('waiting', 'running')`
const NEXT = `
SELECT ${COLUMNS}, head FROM task WHERE seq = coalesce(
  (SELECT seq FROM task WHERE ${UNFINISHED} AND fence IS NOT NULL LIMIT 1),
  (SELECT seq FROM task WHERE ${UNFINISHED} ORDER BY seq LIMIT 1))`

/** After one of it was ended, or was replayed. */
export async function choose(tx: Tx, jobs: Jobs, given: string): Promise<void> {
  const subject = plain(given)
  const [next] = await tx.rows(NEXT, [subject])
  if (next === undefined || next['head'] === true) return
  // One that somebody begins at this moment stays head: then there would be two, which the index refuses, and all of this is tried again.
  const before = await tx.rows('UPDATE task SET head = false WHERE subject = $1 AND head AND fence IS NULL RETURNING seq', [subject])
  for (const row of before) await jobs.drop(tx, row['seq'] as number)
  await tx.rows('UPDATE task SET head = true WHERE seq = $1', [next['seq']])
  await jobs.add(tx, [jobOf(next)])
}

/** Of tasks that were just added: the first of each subject that had none. */
export async function chooseAmong(tx: Tx, jobs: Jobs, seqs: readonly number[]): Promise<void> {
  const heads = await tx.rows(
    `UPDATE task SET head = true WHERE seq IN (
       SELECT min(seq) FROM task AS fresh WHERE seq = ANY ($1::bigint[]) AND NOT EXISTS (SELECT FROM task AS known WHERE known.subject = fresh.subject AND known.head) GROUP BY subject
     ) RETURNING ${COLUMNS}`,
    [seqs],
  )
  await jobs.add(tx, inOrder(heads))
}

/** Heads that are no job: after a new form of the tables, or when somebody emptied the engine's. Looked for at each start and now and then: its subject would stand still. */
export async function addLostTurns(tx: Tx, jobs: Jobs): Promise<void> {
  const waiting = await tx.rows(`SELECT ${COLUMNS} FROM task WHERE head AND state = 'waiting' AND NOT EXISTS (SELECT FROM ${jobs.table} AS job WHERE job.id = lpad(to_hex(task.seq), 32, '0')::uuid)`)
  await jobs.add(tx, inOrder(waiting))
}

/** Those of one call have one moment, and the engine gives such in the order in which they were put in. */
const inOrder = (rows: readonly Row[]): readonly NewJob[] => rows.map(jobOf).toSorted((a, b) => a.seq - b.seq)

function jobOf(row: Row): NewJob {
  return { seq: row['seq'] as number, subject: row['subject'] as string, at: row['at'] as number, urgent: row['urgent'] === 1, installation: row['installation'] as number }
}
