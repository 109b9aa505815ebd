/** Which runs are of a job: decided from what GitHub says of them, and from nothing that a run wrote (A45). */
import { isOurs, type Identity } from '../posting/identity.ts'
import type { Author, WorkflowRun } from '../world/github.ts'
import { workflowPath, type Job } from './job.ts'

export interface TitledRun extends WorkflowRun {
  /** What `run-name` made: anyone who may start the workflow can write any key there. */
  readonly title: string
  /** Who started it first. null: GitHub does not say. */
  readonly actor: Author | null
  /** Who started this attempt of it. */
  readonly startedBy: Author | null
}

/**
 * The oldest counts; more are of a dispatch whose answer was lost. All of them only from the workflow file of the default branch, and only
 * those that our App started: whoever may write can start that file too, with our key, another commit and an older number.
 */
export function runsOf<T extends TitledRun>(runs: readonly T[], { key, place }: Pick<Job, 'key' | 'place'>, us: Identity): readonly T[] {
  return runs
    .filter(({ title, event, path, headBranch, headRepository, actor }) => isOurs(actor, us) && isTitleOf(title, key) && event === 'workflow_dispatch' && path === workflowPath(place) && headBranch === place.ref && headRepository?.id === place.repository)
    .toSorted((a, b) => a.id - b.id)
}

/**
 * Whoever may write can start a run of ours again: it has the same inputs, and takes what its machine, its images and the network give it by
 * then. An attempt counts that our App started, or a person who may give the command (`may`: their numbers).
 */
export const isBelieved = ({ attempt, startedBy }: Pick<TitledRun, 'attempt' | 'startedBy'>, us: Identity, may: ReadonlySet<number>): boolean => attempt <= 1 || isOurs(startedBy, us) || (startedBy !== null && !startedBy.bot && may.has(startedBy.id))

const isTitleOf = (title: string, key: string): boolean => title.endsWith(` ${key}`)

/** The key at the end of a title; null: it is none of ours. */
export const keyOf = (title: string): string | null => KEY_AT_END.exec(title.slice(-200))?.[1] ?? null

const KEY_AT_END = / (c:[A-Za-z0-9_=-]{1,120}:[0-9]{1,3}:[0-9a-f]{16})$/
