/** Which runs are of a job: decided from what GitHub says of them, and from nothing that a run wrote (A45). */
import type { WorkflowRun } from '../world/github.ts'
import { workflowPath, type Job } from './job.ts'

export interface TitledRun extends WorkflowRun {
  /** What `run-name` made: anyone who may start the workflow can write any key there. */
  readonly title: string
}

/** The oldest counts; more are of a dispatch whose answer was lost. All of them only from the workflow file of the default branch. */
export function runsOf<T extends TitledRun>(runs: readonly T[], { key, place }: Pick<Job, 'key' | 'place'>): readonly T[] {
  return runs
    .filter(({ title, event, path, headBranch, headRepository }) => isTitleOf(title, key) && event === 'workflow_dispatch' && path === workflowPath(place) && headBranch === place.ref && headRepository?.id === place.repository)
    .toSorted((a, b) => a.id - b.id)
}

export const isTitleOf = (title: string, key: string): boolean => title.endsWith(` ${key}`)

/** The key at the end of a title; null: it is none of ours. */
export const keyOf = (title: string): string | null => KEY_AT_END.exec(title.slice(-200))?.[1] ?? null

const KEY_AT_END = / (c:[A-Za-z0-9_=-]{1,120}:[0-9]{1,3}:[0-9a-f]{16})$/
