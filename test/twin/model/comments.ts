/** Comments of issues and pull requests: the rules that hold for the API and for people alike. */
import { invalid, notFound, Refusal } from '../server/answer.ts'
import type { Identity } from './people.ts'
import type { Comment, Issue, Repository } from './repository.ts'
import type { State } from './state.ts'

/** GitHub counts characters and says so. */
export const LONGEST_BODY = 65_536

export function issueOf(repository: Repository, number: number, at?: number): Issue {
  const issue = repository.issues.get(number, at)
  if (issue === null) throw notFound()
  return issue
}

export function addComment(state: State, repository: Repository, number: number, author: Identity, body: string): Comment {
  const issue = issueOf(repository, number)
  if (issue.locked && author.id !== repository.owner.id) throw new Refusal(403, 'Unable to create comment because issue is locked.')
  checkBody(body)
  state.journal.begin()
  const now = state.now()
  const id = state.nextId()
  const comment = repository.comments.set(id, { id, issue: number, author, body, createdAt: now, updatedAt: now })
  state.happened({ name: 'issue_comment', action: 'created', repository: repository.id, subject: id, sender: author })
  return comment
}

export function editComment(state: State, repository: Repository, comment: Comment, body: string, sender: Identity): Comment {
  checkBody(body)
  state.journal.begin()
  const edited = repository.comments.set(comment.id, { ...comment, body, updatedAt: state.now() })
  state.happened({ name: 'issue_comment', action: 'edited', repository: repository.id, subject: comment.id, sender, details: { changes: { body: { from: comment.body } } } })
  return edited
}

export function deleteComment(state: State, repository: Repository, comment: Comment, sender: Identity): void {
  state.journal.begin()
  repository.comments.delete(comment.id)
  state.happened({ name: 'issue_comment', action: 'deleted', repository: repository.id, subject: comment.id, sender, details: { row: comment } })
}

function checkBody(body: string): void {
  if (body.trim() === '') throw invalid('IssueComment', 'body', 'missing_field')
  if (body.length > LONGEST_BODY) throw invalid('IssueComment', 'data', 'unprocessable', `Body is too long (maximum is ${LONGEST_BODY} characters)`)
}
