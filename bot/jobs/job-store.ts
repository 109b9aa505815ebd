/** What the bot remembers of jobs. GitHub has the truth: lost, a job is found again by its run's title when its command is. */
import { readJob, type Job } from '../../core/job/job.ts'
import { isObject } from '../../core/json/is-object.ts'
import type { Store } from '../store/store.ts'

type Memory = Pick<Store, 'recall' | 'remember' | 'recallAll' | 'forget'>

const JOBS = 'job'
const open = (repository: number, issue: number): string => `jobs:r${repository}#${issue}`

export async function rememberJob(store: Memory, job: Job, now: number): Promise<void> {
  await store.remember(JOBS, job.key, { ...job, place: { ...job.place } }, now)
  await store.remember(open(job.repository, job.issue), job.key, job.askedAt, now)
}

export const recallJob = async (store: Memory, key: string): Promise<Job | null> => readJob(await store.recall(JOBS, key))

/** Those of an issue or pull request that have not ended, the oldest first. */
export async function openJobs(store: Memory, repository: number, issue: number): Promise<readonly Job[]> {
  const keys = [...(await store.recallAll(open(repository, issue))).keys()]
  const jobs = await Promise.all(keys.map((key) => recallJob(store, key)))
  return jobs.filter((job) => job !== null).toSorted((a, b) => a.askedAt - b.askedAt || (a.key < b.key ? -1 : 1))
}

/** The run of a job, once it was seen. */
export async function rememberRun(store: Memory, { key }: Job, run: number, now: number): Promise<void> {
  if ((await recallRun(store, key)) !== run) await store.remember('job-run', key, run, now)
}

export async function recallRun(store: Memory, key: string): Promise<number | null> {
  const run = await store.recall('job-run', key)
  return typeof run === 'number' ? run : null
}

/** The check run of a job, which several tasks write to: GitHub may not list for a while what one of them has just made. */
export const rememberCheck = (store: Memory, { key }: Job, check: number, now: number): Promise<void> => store.remember('job-check', key, check, now)

export async function recallCheck(store: Memory, key: string): Promise<number | null> {
  const check = await store.recall('job-check', key)
  return typeof check === 'number' ? check : null
}

/** What was last said of a job: which attempt of which run, or why there is none. */
export interface JobEnded {
  readonly run: number | null
  readonly attempt: number
}

export async function rememberEnd(store: Memory, job: Job, ended: JobEnded, now: number): Promise<void> {
  await store.remember('job-end', job.key, { ...ended }, now)
  await store.forget(open(job.repository, job.issue), job.key)
}

export async function recallEnd(store: Memory, key: string): Promise<JobEnded | null> {
  const value = await store.recall('job-end', key)
  if (!isObject(value)) return null
  const { run, attempt } = value
  return typeof attempt === 'number' && (run === null || typeof run === 'number') ? { run, attempt } : null
}
