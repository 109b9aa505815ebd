/** What is to be done about a job, from what GitHub shows of it now. Pure, so that every order of push, run, cancel and time can be played. */
import type { Job } from './job.ts'
import type { Identity } from '../posting/identity.ts'
import { isBelieved, runsOf, type TitledRun } from './runs-of.ts'

export interface Look<T extends TitledRun = TitledRun> {
  readonly now: number
  /** Runs that may be of the job. */
  readonly runs: readonly T[]
  /** The pull request as it is now; null: the command stands in an issue, or nobody needs to know. */
  readonly pull: { readonly open: boolean; readonly head: string } | null
  /** Which attempt is waited for; a run that was started again is the same run. */
  readonly attempt: number
  /** Who starts jobs. */
  readonly us: Identity
  /** Numbers of people who may give the command, of those who started a run again. */
  readonly may: ReadonlySet<number>
}

interface Seen<T> {
  /** null: none has appeared. */
  readonly run: T | null
  /** Runs to be ended, by their numbers. */
  readonly cancel: readonly number[]
}

export type Step<T extends TitledRun = TitledRun> =
  | (Seen<T> & { readonly kind: 'wait'; readonly at: number })
  /** The run left something, or should have. */
  | (Seen<T> & { readonly kind: 'report'; readonly run: T })
  | (Seen<T> & { readonly kind: 'over'; readonly why: Over })

/**
 * `void`: what was approved is not what stands there now. `missing`: GitHub took the request, and no run came of it. `refused`: GitHub ended
 * the run before anything ran. `stranger`: somebody started it again who may not give the command.
 */
export type Over = 'void' | 'cancelled' | 'timed_out' | 'missing' | 'refused' | 'stranger'

/** A run appears within seconds, queued or not. */
export const MISSING_MS = 15 * 60_000

export type Followed = Pick<Job, 'key' | 'place' | 'verb' | 'commit' | 'isPull' | 'askedAt' | 'deadline' | 'minutes'>

export function follow<T extends TitledRun>(job: Followed, { now, runs, pull, attempt, us, may }: Look<T>): Step<T> {
  const [run = null, ...more] = runsOf(runs, job, us)
  const others = [...more].filter(goesOn).map(({ id }) => id)
  const all = run !== null && goesOn(run) ? [run.id, ...others] : others
  if (run !== null && !isBelieved(run, us, may)) return { kind: 'over', why: 'stranger', run, cancel: all }
  const moved = isVoid(job, pull)
  if (run !== null && !goesOn(run) && run.attempt >= attempt) return ended(run, moved, others)
  if (moved) return { kind: 'over', why: 'void', run, cancel: all }
  if (now >= endOf(job, run)) return { kind: 'over', why: 'timed_out', run, cancel: all }
  if (run === null && now >= job.askedAt + MISSING_MS) return { kind: 'over', why: 'missing', run, cancel: all }
  return { kind: 'wait', run, cancel: others, at: Math.min(now + pauseMs(now - job.askedAt), endOf(job, run)) }
}

/** What was shown as the most that it may take is the most that it takes: of the run itself, a queue before it does not count. */
function endOf({ deadline, minutes }: Followed, run: TitledRun | null): number {
  return run === null || run.status === 'queued' || minutes === null ? deadline : Math.min(deadline, run.startedAt + minutes * 60_000)
}

function ended<T extends TitledRun>(run: T, moved: boolean, cancel: readonly number[]): Step<T> {
  if (run.conclusion === 'cancelled') return { kind: 'over', why: moved ? 'void' : 'cancelled', run, cancel }
  return isResult(run.conclusion) ? { kind: 'report', run, cancel } : { kind: 'over', why: 'refused', run, cancel }
}

/** An approval is for one commit (A39): any push voids it, as closing does. What needed none may end: its result names its commit. */
function isVoid({ verb, commit }: Pick<Job, 'verb' | 'commit'>, pull: Look['pull']): boolean {
  return verb === 'benchmark' && pull !== null && (!pull.open || pull.head !== commit)
}

const goesOn = ({ status }: TitledRun): boolean => status !== 'completed'

/** Of `startup_failure`, `action_required`, `skipped` and `stale` nothing ran. */
const isResult = (conclusion: string | null): boolean => conclusion === 'success' || conclusion === 'failure' || conclusion === 'timed_out' || conclusion === 'neutral'

/** Webhooks tell at once; this is for those that never come. */
const pauseMs = (age: number): number => Math.min(5 * 60_000, Math.max(20_000, Math.round(age / 4)))
