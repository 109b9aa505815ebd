/** Reviews of pull requests: of one commit, by anyone who can see it. */
import { Refusal } from '../server/answer.ts'
import type { Identity } from './people.ts'
import type { Repository } from './repository.ts'
import type { State } from './state.ts'

export interface Review {
  readonly id: number
  readonly pull: number
  readonly author: Identity
  readonly body: string
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  /** What was looked at. */
  readonly commit: string
  readonly submittedAt: number
}

export interface NewReview {
  readonly author: Identity
  readonly body?: string
  readonly state?: Review['state']
  readonly commit?: string
}

export function addReview(state: State, repository: Repository, number: number, { author, body = '', state: verdict = 'COMMENTED', commit }: NewReview): Review {
  const issue = repository.issues.get(number)
  if (issue?.pull == null) throw new Refusal(404, 'Not Found')
  if (verdict !== 'COMMENTED' && issue.author.id === author.id) throw new Refusal(422, `Can not ${verdict === 'APPROVED' ? 'approve' : 'request changes on'} your own pull request`)
  state.journal.begin()
  const id = state.nextId()
  const review = repository.reviews.set(id, { id, pull: number, author, body, state: verdict, commit: commit ?? issue.pull.head.sha, submittedAt: state.now() })
  state.happened({ name: 'pull_request_review', action: 'submitted', repository: repository.id, subject: id, sender: author })
  return review
}
