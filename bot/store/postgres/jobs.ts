/**
 * Whose turn it is, kept by pg-boss: a job a task, in a queue of the policy `key_strict_fifo` with the subject as key. It gives one
 * at work a subject, order within it, deferral, retries that hold their subject, urgent ones first, and jobs that replicas never share.
 *
 * What it does not give, and where it is instead:
 * - Equal keys as one task for ever (its keys know unfinished jobs only): `hortus.task.key`.
 * - Order within one transaction: jobs of one have the same moment and are then ordered by id. Their id is made of the task's number.
 * - One that may not start yet does not hold those after it: they get its moment (tasks.ts).
 * - A killed replica's jobs: its heartbeats are 10 s at least and looked at once a minute by the server's clock, and nothing keeps a late
 *   worker from writing. Leases with fences (leases.ts) end when they were said to, and whoever asks for work next gives them back here.
 * - A failed job blocks its subject until somebody acts: a dead letter is `cancelled` instead, and `resumed` into its old place.
 * So its own supervision is off: nothing of it may end a job behind a lease's back.
 */
import { PgBoss } from 'pg-boss'
import type { Tx } from './transaction.ts'

export const ENGINE_SCHEMA = 'hortus_jobs'
const QUEUE = 'tasks'
const ALWAYS = 2_000_000_000
const YEARS = 30 * 365 * 24 * 3600

export interface Jobs {
  add(tx: Tx, jobs: readonly NewJob[]): Promise<void>
  /** The number of the task whose turn it is. */
  take(tx: Tx, options: { readonly urgent: boolean; readonly notOf: readonly number[] }): Promise<number | null>
  /** Back to where they were, due now; those after them in their subjects wait. */
  giveBack(tx: Tx, seqs: readonly number[]): Promise<void>
  defer(tx: Tx, seq: number, at: number): Promise<void>
  drop(tx: Tx, seq: number): Promise<void>
  bury(tx: Tx, seq: number): Promise<void>
  revive(tx: Tx, seq: number): Promise<void>
  close(): Promise<void>
}

export interface NewJob {
  readonly seq: number
  readonly subject: string
  readonly due: number
  readonly urgent: boolean
  readonly installation: number
}

export async function openJobs(options: { readonly connectionString: string; readonly onError: (error: Error) => void }): Promise<Jobs> {
  const boss = new PgBoss({ connectionString: options.connectionString, application_name: 'hortus-jobs', schema: ENGINE_SCHEMA, max: 2, supervise: false, schedule: false })
  boss.on('error', options.onError)
  await boss.start()
  await boss.createQueue(QUEUE, { policy: 'key_strict_fifo', retryLimit: ALWAYS, retentionSeconds: YEARS, deleteAfterSeconds: 0 })
  return {
    add: async ({ db }, jobs) => {
      await boss.insert(QUEUE, jobs.map(toInsert), { db })
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
    bury: async ({ db }, seq) => {
      await boss.cancel(QUEUE, idOf(seq), { db })
    },
    revive: async ({ db }, seq) => {
      await boss.resume(QUEUE, idOf(seq), { db })
    },
    close: () => boss.stop({ graceful: false }),
  }
}

function toInsert({ seq, subject, due, urgent, installation }: NewJob) {
  return { id: idOf(seq), singletonKey: subject, startAfter: momentOf(due), priority: urgent ? 1 : 0, group: { id: String(installation) } }
}

const momentOf = (at: number): string => new Date(at).toISOString()
const idOf = (seq: number): string => `00000000-0000-0000-0000-${seq.toString(16).padStart(12, '0')}`
const seqOf = (id: string): number => Number.parseInt(id.slice(-12), 16)
