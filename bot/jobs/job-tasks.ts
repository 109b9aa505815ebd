/**
 * The tasks of a job. Looks come from anywhere (a timer, a webhook, a push) and write nothing; what is to be said is a task of its own,
 * whose key says what it means: however many looks find the same, it is said once, and one after the other.
 */
import type { Over } from '../../core/job/follow.ts'
import { readJob, type Job } from '../../core/job/job.ts'
import type { Json, NewTask } from '../store/store.ts'

/** `attempt`: which one is waited for; a run that is started again is the same run. */
export interface Following {
  readonly job: Job
  readonly attempt: number
}

/** `started`: it was asked for. `running`: the run is there. `ended`: with a report or without. */
export type Said =
  | { readonly phase: 'started' }
  | { readonly phase: 'running'; readonly run: number; readonly attempt: number }
  | { readonly phase: 'ended'; readonly run: number | null; readonly attempt: number; readonly over: Over | null }

/** Of its own subject: a run takes hours, and nobody waits behind it. */
export function followTask({ job, attempt }: Following, now: number): NewTask {
  const key = `follow:${job.key}:${attempt}`
  return { ...about(job), key, subject: key, kind: 'follow', input: { job: valueOf(job), attempt }, at: now, guid: null }
}

export function sayTask(job: Job, said: Said, now: number): NewTask {
  const what = said.phase === 'started' ? 'started' : `${said.phase}:${said.run ?? 'none'}:${said.attempt}`
  return { ...about(job), key: `say:${job.key}:${what}`, subject: `job:${job.key}`, kind: 'job-say', input: { job: valueOf(job), said: { ...said } }, at: now, guid: null }
}

const about = ({ installation, repository }: Job): Pick<NewTask, 'installation' | 'repository'> => ({ installation, repository })

const valueOf = (job: Job): Json => ({ ...job, place: { ...job.place } })

export function readFollowing(input: Json): Following | null {
  const { job: told, attempt } = fields(input)
  const job = readJob(told)
  return job === null || !isCount(attempt) ? null : { job, attempt }
}

export function readSaying(input: Json): { readonly job: Job; readonly said: Said } | null {
  const { job: told, said } = fields(input)
  const job = readJob(told)
  const { phase, run, attempt, over } = fields(said ?? null)
  if (job === null) return null
  if (phase === 'started') return { job, said: { phase } }
  if (phase === 'running' && isCount(run) && isCount(attempt)) return { job, said: { phase, run, attempt } }
  if (phase === 'ended' && (run === null || isCount(run)) && isCount(attempt) && (over === null || isOver(over))) return { job, said: { phase, run, attempt, over } }
  return null
}

const OVERS: readonly string[] = ['void', 'cancelled', 'timed_out', 'missing', 'refused', 'stranger'] satisfies Over[]
const isOver = (value: Json | undefined): value is Over => typeof value === 'string' && OVERS.includes(value)
const isCount = (value: Json | undefined): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const fields = (value: Json): Readonly<Record<string, Json | undefined>> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, Json>>) : {})
