/** `pull_request` and `pull_request_review`. */
import { wholePull } from '../../routes/whole-pull.ts'
import { labelShape } from '../../shapes/issue.ts'
import { pullSimple } from '../../shapes/pull.ts'
import { reviewShape } from '../../shapes/review.ts'
import type { MakePayload } from '../payloads.ts'

export const pullRequestPayload: MakePayload = async (state, { repository: number, subject, action, details }) => {
  const repository = state.everyRepository.get(number!)!
  const issue = repository.issues.get(subject as number)!
  return {
    number: issue.number,
    pull_request: await wholePull({ state, repository, at: Infinity, accept: '' }, issue),
    ...(action === 'synchronize' ? { before: details!.before, after: details!.after } : {}),
    ...(details?.label === undefined ? {} : { label: labelShape(state, repository, details.label) }),
    ...(details?.changes === undefined ? {} : { changes: details.changes }),
  }
}

export const reviewPayload: MakePayload = (state, { repository: number, subject }) => {
  const repository = state.everyRepository.get(number!)!
  const review = repository.reviews.get(subject as number)!
  const shape = reviewShape(state, repository, review)
  return {
    // Only here does GitHub write the verdict small.
    review: { ...shape, state: review.state.toLowerCase() },
    pull_request: pullSimple(state, repository, repository.issues.get(review.pull)!),
  }
}
