/** Reviews of pull requests. */
import { need } from '../access/permissions.ts'
import { addReview, type Review } from '../model/reviews.ts'
import { notFound, numberOf, ok, Refusal } from '../server/answer.ts'
import { listAnswer } from '../server/page.ts'
import type { Call, Route } from '../server/route.ts'
import { reviewShape } from '../shapes/review.ts'

const READ = need('pull_requests:read')
const STATES = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

export const reviewRoutes: readonly Route[] = [
  { operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', needs: READ, handle: list },
  { operation: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', needs: { ...need('pull_requests:write'), people: true }, handle: create },
  { operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', needs: READ, handle: (call) => ok(reviewShape(call.state, call.repository, reviewOf(call))) },
]

function list(call: Call) {
  const number = pullNumber(call)
  return listAnswer(call, call.repository.reviews.all(call.at).filter(({ pull }) => pull === number), (review) => reviewShape(call.state, call.repository, review))
}

function create(call: Call) {
  const { body = '', event, commit_id: commit } = call.body as { body?: string; event?: keyof typeof STATES; commit_id?: string }
  const number = pullNumber(call)
  if (event === undefined) throw new Refusal(422, 'Unprocessable Entity', ['The twin keeps no pending reviews'])
  if (event !== 'APPROVE' && body === '') throw new Refusal(422, 'Unprocessable Entity', ["Body can't be blank"])
  const review = addReview(call.state, call.repository, number, { author: call.identity!, body, state: STATES[event], ...(commit === undefined ? {} : { commit }) })
  return ok(reviewShape(call.state, call.repository, review))
}

function reviewOf(call: Call): Review {
  const review = call.repository.reviews.get(numberOf(call, 'review_id'), call.at)
  if (review === null || review.pull !== pullNumber(call)) throw notFound()
  return review
}

function pullNumber(call: Call): number {
  const issue = call.repository.issues.get(numberOf(call, 'pull_number'), call.at)
  if (issue?.pull == null) throw notFound()
  return issue.number
}
