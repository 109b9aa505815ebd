/** Comments of issues and pull requests. */
import { need } from '../access/permissions.ts'
import { addComment, deleteComment, editComment, issueOf } from '../model/comments.ts'
import type { Comment } from '../model/repository.ts'
import { created, gone, notFound, numberOf, ok, Refusal } from '../server/answer.ts'
import { listAnswer } from '../server/page.ts'
import type { Call, Route } from '../server/route.ts'
import { commentShape, issueShape } from '../shapes/issue.ts'

const READ = need('issues:read', 'pull_requests:read')
const WRITE = { ...need('issues:write', 'pull_requests:write'), people: true } as const

export const commentRoutes: readonly Route[] = [
  { operation: 'GET /repos/{owner}/{repo}/issues/{issue_number}', needs: need('issues:read'), handle: getIssue },
  { operation: 'GET /repos/{owner}/{repo}/issues/comments', needs: READ, handle: listAll },
  { operation: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', needs: READ, handle: listComments },
  { operation: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', needs: WRITE, handle: createComment },
  { operation: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}', needs: READ, handle: getComment },
  { operation: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', needs: WRITE, handle: updateComment },
  { operation: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', needs: WRITE, handle: removeComment },
]

function getIssue(call: Call) {
  return ok(issueShape(call.state, call.repository, issueOf(call.repository, numberOf(call, 'issue_number'), call.at)))
}

function listComments(call: Call) {
  const { number } = issueOf(call.repository, numberOf(call, 'issue_number'), call.at)
  holdTo(call, 'read', number)
  const since = Date.parse(call.query.get('since') ?? '')
  const comments = call.repository.comments.all(call.at).filter(({ issue, updatedAt }) => issue === number && !(updatedAt < since))
  return listAnswer(call, comments, (comment) => commentShape(call.state, call.repository, comment))
}

/** Of all issues and pull requests; the order is by number unless another is asked for. */
function listAll(call: Call) {
  const { query } = call
  const since = Date.parse(query.get('since') ?? '')
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt'
  // The direction counts only where a sort is named.
  const down = query.has('sort') && query.get('direction') !== 'asc'
  const rights = { issues: call.may(need('issues:read')), pulls: call.may(need('pull_requests:read', 'issues:read')) }
  const seen = ({ issue }: Comment): boolean => (call.repository.issues.get(issue)?.pull == null ? rights.issues : rights.pulls)
  const comments = call.repository.comments.all(call.at).filter((comment) => !(comment.updatedAt < since) && seen(comment))
  const ordered = query.has('sort') ? comments.sort((a, b) => (down ? b[key] - a[key] || b.id - a.id : a[key] - b[key] || a.id - b.id)) : comments
  return listAnswer(call, ordered, (comment) => commentShape(call.state, call.repository, comment))
}

function createComment(call: Call) {
  const { number } = issueOf(call.repository, numberOf(call, 'issue_number'))
  holdTo(call, 'write', number)
  const comment = addComment(call.state, call.repository, number, call.identity!, call.body['body'] as string)
  const shape = commentShape(call.state, call.repository, comment)
  return created(shape, shape['url'] as string)
}

function getComment(call: Call) {
  const comment = commentOf(call, call.at)
  holdTo(call, 'read', comment.issue)
  return ok(commentShape(call.state, call.repository, comment))
}

function updateComment(call: Call) {
  const comment = changeable(call)
  return ok(commentShape(call.state, call.repository, editComment(call.state, call.repository, comment, call.body['body'] as string, call.identity!)))
}

function removeComment(call: Call) {
  deleteComment(call.state, call.repository, changeable(call), call.identity!)
  return gone
}

function commentOf(call: Call, at?: number): Comment {
  const comment = call.repository.comments.get(numberOf(call, 'comment_id'), at)
  if (comment === null) throw notFound()
  return comment
}

/** A person changes their own; whoever may write the repository, and an app with the right, also those of others. */
function changeable(call: Call): Comment {
  const comment = commentOf(call)
  holdTo(call, 'write', comment.issue)
  const own = comment.author.id === call.identity!.id
  if (!own && !call.may(need('issues:write', 'pull_requests:write'))) throw new Refusal(403, 'Must have admin rights to Repository.')
  return comment
}

/** `pull_requests` is a right on the comments of pull requests only. */
function holdTo(call: Call, level: 'read' | 'write', number: number): void {
  const isPull = call.repository.issues.get(number)?.pull != null
  const person = level === 'write' && call.identity?.type === 'User'
  if (!isPull && !person && !call.may(need(`issues:${level}`))) throw new Refusal(403, 'Resource not accessible by integration')
}
