/** Opening issues and pull requests. */
import { invalid } from '../server/answer.ts'
import type { Identity } from './people.ts'
import { writePullRefs } from './refs.ts'
import type { Issue, Pull, Repository } from './repository.ts'
import type { State } from './state.ts'

export interface NewIssue {
  readonly title: string
  readonly body?: string | null
  readonly author: Identity
  readonly labels?: readonly string[]
}

export interface NewPull extends NewIssue {
  readonly head: { readonly repository: Repository; readonly ref: string }
  readonly base: string
  readonly draft?: boolean
}

export function openIssue(state: State, repository: Repository, wanted: NewIssue): Issue {
  state.journal.begin()
  const issue = addIssue(state, repository, wanted, null)
  state.happened({ name: 'issues', action: 'opened', repository: repository.id, subject: issue.number, sender: wanted.author })
  return issue
}

export async function openPull(state: State, repository: Repository, wanted: NewPull): Promise<Issue> {
  const { head, base } = wanted
  const headSha = head.repository.refs.get(`refs/heads/${head.ref}`)
  const baseSha = repository.refs.get(`refs/heads/${base}`)
  if (headSha === null) throw invalid('PullRequest', 'head', 'invalid')
  if (baseSha === null) throw invalid('PullRequest', 'base', 'invalid')
  const twin = repository.issues.all().some(({ state: is, pull }) => is === 'open' && pull?.head.repository === head.repository && pull.head.ref === head.ref && pull.base.ref === base)
  if (twin) throw invalid('PullRequest', 'head', 'custom', `A pull request already exists for ${head.repository.owner.login}:${head.ref}.`)
  state.journal.begin()
  const pull: Pull = {
    id: state.nextId(),
    draft: wanted.draft ?? false,
    head: { ref: head.ref, sha: headSha, repository: head.repository, owner: head.repository.owner },
    base: { ref: base, sha: baseSha },
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    mergeable: null,
  }
  const issue = addIssue(state, repository, wanted, pull)
  const whole = repository.issues.set(issue.number, { ...issue, pull: { ...pull, ...(await writePullRefs(repository, issue.number, pull)) } })
  state.happened({ name: 'pull_request', action: 'opened', repository: repository.id, subject: issue.number, sender: wanted.author })
  return whole
}

export function setIssueState(state: State, repository: Repository, number: number, to: Partial<Pick<Issue, 'state' | 'locked'>>, sender: Identity): Issue {
  state.journal.begin()
  const issue = repository.issues.get(number)!
  const next = repository.issues.set(number, { ...issue, ...to, updatedAt: state.now(), closedAt: to.state === 'closed' ? state.now() : to.state === 'open' ? null : issue.closedAt })
  if (to.state !== undefined) state.happened({ name: nameOf(issue), action: to.state === 'closed' ? 'closed' : 'reopened', repository: repository.id, subject: number, sender })
  return next
}

/** Title and text of an issue or a pull request. What stays as it was is no change. */
export function editIssue(state: State, repository: Repository, number: number, to: Partial<Pick<Issue, 'title' | 'body'>>, sender: Identity): Issue {
  const issue = repository.issues.get(number)!
  const changed = (['title', 'body'] as const).filter((key) => to[key] !== undefined && to[key] !== issue[key])
  if (changed.length === 0) return issue
  state.journal.begin()
  const next = repository.issues.set(number, { ...issue, ...to, updatedAt: state.now() })
  const changes = Object.fromEntries(changed.map((key) => [key, { from: issue[key] ?? '' }]))
  state.happened({ name: nameOf(issue), action: 'edited', repository: repository.id, subject: number, sender, details: { changes } })
  return next
}

export function labelIssue(state: State, repository: Repository, number: number, labels: readonly string[], sender: Identity): Issue {
  const issue = repository.issues.get(number)!
  state.journal.begin()
  const next = repository.issues.set(number, { ...issue, labels: [...new Set(labels)], updatedAt: state.now() })
  for (const label of next.labels.filter((each) => !issue.labels.includes(each))) state.happened({ name: nameOf(issue), action: 'labeled', repository: repository.id, subject: number, sender, details: { label } })
  for (const label of issue.labels.filter((each) => !next.labels.includes(each))) state.happened({ name: nameOf(issue), action: 'unlabeled', repository: repository.id, subject: number, sender, details: { label } })
  return next
}

/** A draft becomes ready, or the other way round: on GitHub a button, and no part of its REST API. */
export function setDraft(state: State, repository: Repository, number: number, draft: boolean, sender: Identity): Issue {
  const issue = repository.issues.get(number)!
  if (issue.pull === null || issue.pull.draft === draft) return issue
  state.journal.begin()
  const next = repository.issues.set(number, { ...issue, updatedAt: state.now(), pull: { ...issue.pull, draft } })
  state.happened({ name: 'pull_request', action: draft ? 'converted_to_draft' : 'ready_for_review', repository: repository.id, subject: number, sender })
  return next
}

const nameOf = ({ pull }: Issue): string => (pull === null ? 'issues' : 'pull_request')

function addIssue(state: State, repository: Repository, { title, body, author, labels = [] }: NewIssue, pull: Pull | null): Issue {
  const now = state.now()
  const number = repository.issues.all().reduce((most, issue) => Math.max(most, issue.number), 0) + 1
  return repository.issues.set(number, { id: state.nextId(), number, title, body: body ?? null, author, state: 'open', locked: false, createdAt: now, updatedAt: now, closedAt: null, labels: [...new Set(labels)], pull })
}
