/** Pull requests: as lists have them, and the short form inside of runs. */
import type { Identity } from '../model/people.ts'
import type { Issue, Repository } from '../model/repository.ts'
import type { State } from '../model/state.ts'
import { common, stampOrNull } from './issue.ts'
import { apiUrl, htmlUrl, sideRepository } from './repository.ts'
import { nodeId, simpleUser } from './user.ts'

/** As lists of pull requests have it: nothing that costs a merge. */
export function pullSimple(state: State, repository: Repository, issue: Issue): Record<string, unknown> {
  const pull = issue.pull!
  const api = apiUrl(state, repository)
  const url = `${api}/pulls/${issue.number}`
  const html = `${htmlUrl(state, repository)}/pull/${issue.number}`
  const urls = {
    self: url,
    html,
    issue: `${api}/issues/${issue.number}`,
    comments: `${api}/issues/${issue.number}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${api}/statuses/${pull.head.sha}`,
  }
  return {
    ...common(state, repository, issue),
    url,
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: urls.issue,
    commits_url: urls.commits,
    review_comments_url: urls.review_comments,
    review_comment_url: urls.review_comment,
    comments_url: urls.comments,
    statuses_url: urls.statuses,
    merged_at: stampOrNull(pull.mergedAt),
    merge_commit_sha: pull.mergeCommit,
    requested_reviewers: [],
    requested_teams: [],
    draft: pull.draft,
    head: side(state, pull.head.repository, pull.head.owner, pull.head.ref, pull.head.sha),
    base: side(state, repository, repository.owner, pull.base.ref, pull.base.sha),
    _links: Object.fromEntries(Object.entries(urls).map(([name, href]) => [name, { href }])),
    auto_merge: null,
  }
}

/** As check runs and workflow runs have it. */
export function pullMinimal(state: State, repository: Repository, { number, pull }: Issue): Record<string, unknown> {
  const short = (of: Repository) => ({ id: of.id, url: apiUrl(state, of), name: of.name })
  return {
    url: `${apiUrl(state, repository)}/pulls/${number}`,
    id: pull!.id,
    number,
    head: { ref: pull!.head.ref, sha: pull!.head.sha, repo: short(pull!.head.repository ?? repository) },
    base: { ref: pull!.base.ref, sha: pull!.base.sha, repo: short(repository) },
  }
}

/**
 * Open pull requests whose head is this commit, as check runs and workflow runs list them. Those of forks are not among
 * them: for a fork the list is empty on github.com (A45).
 */
export function pullsAt(state: State, repository: Repository, sha: string, at?: number): Record<string, unknown>[] {
  const there = repository.issues.all(at).filter(({ state: is, pull }) => is === 'open' && pull?.head.sha === sha && pull.head.repository === repository)
  return there.map((issue) => pullMinimal(state, repository, issue))
}

function side(state: State, repository: Repository | null, owner: Identity, ref: string, sha: string): Record<string, unknown> {
  return { label: `${owner.login}:${ref}`, ref, sha, user: simpleUser(state, owner), repo: repository === null ? null : sideRepository(state, repository) }
}
