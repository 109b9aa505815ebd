/**
 * Which runs become history: those of the default branch, and of commits that are in it. What a pull request ran is judged against the
 * history and never becomes part of it, or a contributor could move the line that the next one is measured by (A45, A47).
 */
import { fail, ok, type Problem, type Result } from '../problem.ts'
import type { RunRecord } from '../schema/run-record.ts'

export interface Occasion {
  /** What triggered the workflow; null: there is none, a person types on a machine. */
  readonly event: string | null
  /** refs/heads/main, refs/pull/1/merge; null outside a workflow. */
  readonly ref: string | null
  /** The branch that is checked out; null for none, as in most workflows. */
  readonly headBranch: string | null
  readonly defaultBranch: string
}

/** `workflow_run` runs at the default branch with what a pull request left, so it is none of these. */
const EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])

export function admitOccasion({ event, ref, headBranch, defaultBranch }: Occasion): Result<void> {
  if (event !== null && !EVENTS.has(event)) return fail(refused(`a workflow on ${event} may run code that nobody has reviewed`, 'Call it on push, schedule or workflow_dispatch.'))
  const branch = event === null ? headBranch : (/^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1] ?? null)
  if (branch === defaultBranch) return ok(undefined)
  const where = branch === null ? (event === null ? 'no branch is checked out' : `the workflow runs for ${ref ?? 'no ref'}`) : `this is the branch ${branch}`
  return fail(refused(where, `Run it on ${defaultBranch}, or name the default branch as \`history.default_branch\` in .github/hortus.yml.`))
}

/** `inHistory`: commits that the default branch holds. */
export function admitRecord(record: RunRecord, inHistory: ReadonlySet<string>): Result<void> {
  const { commit = null, dirty = null } = record.observed?.code ?? {}
  if (commit === null) return fail(leftOut(record, 'names no commit', 'Only runs that Hortus made in a repository become history.'))
  if (dirty === true) return fail(leftOut(record, `was made of a tree with changes that ${commit.slice(0, 12)} does not have`, 'Commit, run again, and append the new record.'))
  if (!inHistory.has(commit)) return fail(leftOut(record, `is of the commit ${commit.slice(0, 12)}, which this branch does not hold`, 'Records of pull requests and other branches are left out; in a shallow clone only those of the commit that is checked out are known (`fetch-depth: 0`).'))
  return ok(undefined)
}

const refused = (why: string, next: string): Problem => ({ code: 'HISTORY.NOT_DEFAULT', message: `Only runs of the default branch become history: ${why}.`, next })
const leftOut = (record: RunRecord, why: string, next: string): Problem => ({ code: 'HISTORY.LEFT_OUT', message: `The record ${record.id.slice(0, 200)} was left out: it ${why}.`, next })
