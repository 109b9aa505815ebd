/** Issues and comments. */
import { stamp } from '../model/clock.ts'
import type { Comment, Issue, Repository } from '../model/repository.ts'
import type { State } from '../model/state.ts'
import { roleOf } from '../access/permissions.ts'
import { atLeast, type Identity } from '../model/people.ts'
import { REACTIONS, reactionsTo, type Reaction } from '../model/reactions.ts'
import { apiUrl, htmlUrl } from './repository.ts'
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
    reactions: rollup(`${url}/reactions`, reactionsTo(repository, { comment: comment.id })),
    performed_via_github_app: integration(state, comment.author),
  }
}

export function issueShape(state: State, repository: Repository, issue: Issue): Record<string, unknown> {
  const url = `${apiUrl(state, repository)}/issues/${issue.number}`
  const html = `${htmlUrl(state, repository)}/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`
  const pull = issue.pull === null ? {} : { pull_request: { url: `${apiUrl(state, repository)}/pulls/${issue.number}`, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: stampOrNull(issue.pull.mergedAt) } }
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
    reactions: rollup(`${url}/reactions`, reactionsTo(repository, { issue: issue.number })),
    timeline_url: `${url}/timeline`,
    draft: issue.pull?.draft ?? false,
    ...pull,
  }
}

/** What issues and pull requests have in common. */
export function common(state: State, repository: Repository, issue: Issue): Record<string, unknown> {
  return {
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    active_lock_reason: null,
    title: issue.title,
    body: issue.body,
    user: simpleUser(state, issue.author),
    labels: issue.labels.map((name) => labelShape(state, repository, name)),
    assignee: null,
    assignees: [],
    milestone: null,
    created_at: stamp(issue.createdAt),
    updated_at: stamp(issue.updatedAt),
    closed_at: stampOrNull(issue.closedAt),
    author_association: association(repository, issue.author),
  }
}

export function labelShape(state: State, repository: Repository, name: string): Record<string, unknown> {
  const id = [...`${repository.id} ${name}`].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 1_000_000_007, 11)
  return { id, node_id: nodeId('LA', id), url: `${apiUrl(state, repository)}/labels/${encodeURIComponent(name)}`, name, color: 'ededed', default: false, description: null }
}

/** How many of each. */
function rollup(url: string, reactions: readonly Reaction[]): Record<string, unknown> {
  return { url, total_count: reactions.length, ...Object.fromEntries(REACTIONS.map((content) => [content, reactions.filter((reaction) => reaction.content === content).length])) }
}

export function association(repository: Repository, { id, type }: Identity): string {
  if (repository.owner.id === id) return 'OWNER'
  if (type !== 'Bot' && repository.collaborators.has(id) && atLeast(roleOf(repository, id), 'read')) return 'COLLABORATOR'
  return repository.issues.all().some(({ author, pull }) => author.id === id && pull?.mergedAt != null) ? 'CONTRIBUTOR' : 'NONE'
}

export const stampOrNull = (ms: number | null): string | null => (ms === null ? null : stamp(ms))
