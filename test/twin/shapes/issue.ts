/** Issues, pull requests in their short form, and comments. */
import { stamp } from '../model/clock.ts'
import type { Identity } from '../model/people.ts'
import type { Comment, Issue, Repository } from '../model/repository.ts'
import type { State } from '../model/state.ts'
import { roleOf } from '../access/permissions.ts'
import { atLeast } from '../model/people.ts'
import { apiUrl, htmlUrl, wholeRepository } from './repository.ts'
import { integration, nodeId, simpleUser } from './user.ts'

export function commentShape(state: State, repository: Repository, comment: Comment): Record<string, unknown> {
  const url = `${apiUrl(state, repository)}/issues/comments/${comment.id}`
  const kind = repository.issues.get(comment.issue)?.pull == null ? 'issues' : 'pull'
  return {
    url,
    html_url: `${htmlUrl(state, repository)}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${apiUrl(state, repository)}/issues/${comment.issue}`,
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    user: simpleUser(state, comment.author),
    created_at: stamp(comment.createdAt),
    updated_at: stamp(comment.updatedAt),
    body: comment.body,
    author_association: association(repository, comment.author),
    reactions: { url: `${url}/reactions`, total_count: 0, '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 },
    performed_via_github_app: integration(state, comment.author),
  }
}

export function issueShape(state: State, repository: Repository, issue: Issue): Record<string, unknown> {
  const url = `${apiUrl(state, repository)}/issues/${issue.number}`
  const html = `${htmlUrl(state, repository)}/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`
  const pull = issue.pull === null ? {} : { draft: issue.pull.draft, pull_request: { url: `${apiUrl(state, repository)}/pulls/${issue.number}`, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: stampOrNull(issue.pull.mergedAt) } }
  return {
    ...common(state, repository, issue),
    url,
    repository_url: apiUrl(state, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    id: issue.id,
    node_id: nodeId('I', issue.id),
    comments: repository.comments.all().filter((comment) => comment.issue === issue.number).length,
    state_reason: issue.state === 'closed' ? 'completed' : null,
    performed_via_github_app: integration(state, issue.author),
    ...pull,
  }
}

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
  return { label: `${owner.login}:${ref}`, ref, sha, user: simpleUser(state, owner), repo: repository === null ? null : wholeRepository(state, repository) }
}

function common(state: State, repository: Repository, issue: Issue): Record<string, unknown> {
  return {
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    active_lock_reason: null,
    title: issue.title,
    body: issue.body,
    user: simpleUser(state, issue.author),
    labels: [],
    assignee: null,
    assignees: [],
    milestone: null,
    created_at: stamp(issue.createdAt),
    updated_at: stamp(issue.updatedAt),
    closed_at: stampOrNull(issue.closedAt),
    author_association: association(repository, issue.author),
  }
}

function association(repository: Repository, { id, type }: Identity): string {
  if (repository.owner.id === id) return 'OWNER'
  if (type !== 'Bot' && repository.collaborators.has(id) && atLeast(roleOf(repository, id), 'read')) return 'COLLABORATOR'
  return repository.issues.all().some(({ author, pull }) => author.id === id && pull?.mergedAt != null) ? 'CONTRIBUTOR' : 'NONE'
}

export const stampOrNull = (ms: number | null): string | null => (ms === null ? null : stamp(ms))

