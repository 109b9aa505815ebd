/** One pull request as GitHub answers it alone: with what costs a merge and a diff. */
import { commitsBetween, diffTrees, mergeBase, type DiffEntry } from '../git/compare.ts'
import type { Issue, Repository } from '../model/repository.ts'
import { notFound, numberOf, Refusal } from '../server/answer.ts'
import type { Call } from '../server/route.ts'
import { pullSimple } from '../shapes/pull.ts'
import { simpleUser } from '../shapes/user.ts'

export async function wholePull(call: Pick<Call, 'state' | 'repository' | 'at' | 'accept'>, issue: Issue): Promise<Record<string, unknown>> {
  const { pull } = issue
  const simple = pullSimple(call.state, call.repository, issue)
  const comments = call.repository.comments.all(call.at).filter((comment) => comment.issue === issue.number).length
  const [commits, changed] = await Promise.all([commitsBetween(call.repository.dir, pull!.base.sha, pull!.head.sha), changedFiles(call.repository, issue)])
  if (/\bdiff\b/.test(call.accept)) throw new Refusal(415, 'The twin has no diffs of pull requests; ask for the files')
  return {
    ...simple,
    merged: pull!.mergedAt !== null,
    mergeable: pull!.mergeable,
    rebaseable: pull!.mergeable,
    mergeable_state: pull!.mergeable === null ? 'unknown' : pull!.mergeable ? 'clean' : 'dirty',
    merged_by: pull!.mergedBy === null ? null : simpleUser(call.state, pull!.mergedBy),
    comments,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: changed.reduce((sum, { additions }) => sum + additions, 0),
    deletions: changed.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: changed.length,
  }
}

/** Three dots: what the head did since it left the base. */
export async function changedFiles(repository: Repository, { pull }: Issue): Promise<DiffEntry[]> {
  const base = await mergeBase(repository.dir, pull!.base.sha, pull!.head.sha)
  return base === null ? [] : diffTrees(repository.dir, base, pull!.head.sha)
}

export function pullOf(call: Call): Issue {
  const issue = call.repository.issues.get(numberOf(call, 'pull_number'), call.at)
  if (issue?.pull == null) throw notFound()
  return issue
}
