/**
 * Whose turn it is, kept by pg-boss: of each subject the one task that may be begun or is being worked on (its head, `hortus.task.head`)
 * is a job. It gives deferral, retries, urgent ones first, and jobs that replicas never share.
 *
 * Its own policy for order within a key (`key_strict_fifo`) reads all that wait whenever somebody asks (379 ms of 100,000, measured), so
 * order is not asked of it: what waits behind its subject's head is no job yet, and becomes one in the transaction that ends the head.
 *
 * What it does not give, and where it is instead:
 * - Equal keys as one task for ever (its keys know unfinished jobs only): `hortus.task.key`.
 * - A killed replica's jobs: its heartbeats are 10 s at least and looked at once a minute by the server's clock, and nothing keeps a late
 *   worker from writing. Leases with fences (leases.ts) end when they were said to, and whoever asks for work next gives them back here.
 * So its own supervision is off: nothing of it may end a job behind a lease's back.
 */
import { PgBoss } from 'pg-boss'
import type { Tx } from './transaction.ts'

const ENGINE_SCHEMA = 'hortus_jobs'
const QUEUE = 'turns'
/** Of form 1 (schema.ts): all that waited was in it. */
const OLD_QUEUE = 'tasks'
const ALWAYS = 2_000_000_000
const YEARS = 30 * 365 * 24 * 3600

export interface Jobs {
  /** Where they are, for whoever looks for one. */
  readonly table: string
  add(tx: Tx, jobs: readonly NewJob[]): Promise<void>
  /** The number of the task whose turn it is. */
  take(tx: Tx, options: { readonly urgent: boolean; readonly notOf: readonly number[] }): Promise<number | null>
  /** Due again now. */
  giveBack(tx: Tx, seqs: readonly number[]): Promise<void>
  defer(tx: Tx, seq: number, at: number): Promise<void>
  drop(tx: Tx, seq: number): Promise<void>
  close(): Promise<void>
}

export interface NewJob {
  readonly seq: number
  readonly subject: string
  /** Not before. */
  readonly at: number
  readonly urgent: boolean
  readonly installation: number
}

export async function openJobs(options: { readonly connectionString: string; readonly onError: (error: Error) => void; readonly fresh: boolean }): Promise<Jobs> {
  const boss = new PgBoss({ connectionString: options.connectionString, application_name: 'hortus-jobs', schema: ENGINE_SCHEMA, max: 2, supervise: false, schedule: false })
  boss.on('error', options.onError)
  await boss.start()
  await boss.deleteQueue(OLD_QUEUE)
  await boss.createQueue(QUEUE, { policy: 'standard', retryLimit: ALWAYS, retentionSeconds: YEARS, deleteAfterSeconds: 0 })
  // Numbers of tasks begin anew with the tables: of older ones with the same number nothing may be left.
  if (options.fresh) await boss.deleteAllJobs(QUEUE)
  return {
    table: `${ENGINE_SCHEMA}.job`,
    add: async ({ db }, jobs) => {
      if (jobs.length > 0) await boss.insert(QUEUE, jobs.map(toInsert), { db })
    },
    take: async ({ db }, { urgent, notOf }) => {
      const [job] = await boss.fetch(QUEUE, { db, ...(urgent ? { minPriority: 1 } : {}), ...(notOf.length > 0 ? { ignoreGroups: notOf.map(String) } : {}) })
      return job === undefined ? null : seqOf(job.id)
    },
    giveBack: async ({ db }, seqs) => {
      await boss.fail(QUEUE, seqs.map(idOf), null!, { db })
    },
    defer: async ({ db }, seq, at) => {
      await boss.fail(QUEUE, idOf(seq), null!, { db })
      await boss.update(QUEUE, undefined, { db, id: idOf(seq), startAfter: momentOf(at) })
    },
    drop: async ({ db }, seq) => {
      await boss.deleteJob(QUEUE, idOf(seq), { db })
    },
    close: () => boss.stop({ graceful: false }),
  }
}

function toInsert({ seq, subject, at, urgent, installation }: NewJob) {
  return { id: idOf(seq), singletonKey: subject, startAfter: momentOf(at), priority: urgent ? 1 : 0, group: { id: String(installation) } }
}

const momentOf = (at: number): string => new Date(at).toISOString()
const idOf = (seq: number): string => `00000000-0000-0000-0000-${seq.toString(16).padStart(12, '0')}`
const seqOf = (id: string): number => Number.parseInt(id.slice(-12), 16)
