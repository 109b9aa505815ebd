/** What is to be done about a job, from what GitHub shows of it now. Pure, so that every order of push, run, cancel and time can be played. */
import type { Job } from './job.ts'
import { runsOf, type TitledRun } from './runs-of.ts'

export interface Look<T extends TitledRun = TitledRun> {
  readonly now: number
  /** Runs that may be of the job. */
  readonly runs: readonly T[]
  /** The pull request as it is now; null: the command stands in an issue, or nobody needs to know. */
  readonly pull: { readonly open: boolean; readonly head: string } | null
}

export type Step<T extends TitledRun = TitledRun> =
  | { readonly kind: 'wait'; readonly run: T | null; readonly at: number; readonly cancel: readonly number[] }
  /** The run left something, or should have. */
  | { readonly kind: 'report'; readonly run: T; readonly cancel: readonly number[] }
  | { readonly kind: 'over'; readonly why: Over; readonly run: T | null; readonly cancel: readonly number[] }

/** `void`: what was approved is not what stands there now. `missing`: GitHub took the request, and no run came of it. */
export type Over = 'void' | 'cancelled' | 'timed_out' | 'missing' | 'refused'

/** A queue of hosted machines is minutes long; a run itself appears within seconds. */
export const MISSING_MS = 15 * 60_000

export function follow<T extends TitledRun>(job: Pick<Job, 'key' | 'place' | 'verb' | 'commit' | 'askedAt' | 'deadline'>, { now, runs, pull }: Look<T>): Step<T> {
  const [run = null, ...more] = runsOf(runs, job)
  const alive = [run, ...more].flatMap((each) => (each === null || each.status === 'completed' ? [] : [each.id]))
  const others = alive.filter((id) => id !== run?.id)
  const moved = isVoid(job, pull)
  if (run !== null && run.status === 'completed') return run.conclusion === 'cancelled' ? { kind: 'over', why: moved ? 'void' : 'cancelled', run, cancel: others } : isResult(run.conclusion) ? { kind: 'report', run, cancel: others } : { kind: 'over', why: 'refused', run, cancel: others }
  if (moved) return { kind: 'over', why: 'void', run, cancel: alive }
  if (now >= job.deadline) return { kind: 'over', why: 'timed_out', run, cancel: alive }
  if (run === null && now >= job.askedAt + MISSING_MS) return { kind: 'over', why: 'missing', run, cancel: alive }
  return { kind: 'wait', run, at: Math.min(now + pauseMs(now - job.askedAt), job.deadline), cancel: others }
}

/** An approval is for one commit (A39): any push voids it, as closing does. What was not approved may end: its result names its commit. */
export function isVoid({ verb, commit }: Pick<Job, 'verb' | 'commit'>, pull: Look['pull']): boolean {
  return verb === 'benchmark' && pull !== null && (!pull.open || pull.head !== commit)
}

/** `startup_failure`, `action_required`, `skipped`, `stale`: nothing ran. */
const isResult = (conclusion: string | null): boolean => conclusion === 'success' || conclusion === 'failure' || conclusion === 'timed_out' || conclusion === 'neutral'

/** Webhooks tell at once; this is for those that never come. */
const pauseMs = (age: number): number => Math.min(5 * 60_000, Math.max(20_000, Math.round(age / 4)))
