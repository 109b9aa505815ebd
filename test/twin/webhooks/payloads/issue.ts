/** `issues` and `issue_comment`; comments of pull requests come as the latter too. */
import type { Comment } from '../../model/repository.ts'
import { commentShape, issueShape, labelShape } from '../../shapes/issue.ts'
import type { MakePayload } from '../payloads.ts'

export const issuesPayload: MakePayload = (state, { repository: number, subject, details }) => {
  const repository = state.everyRepository.get(number!)!
  const issue = repository.issues.get(subject as number)!
  return {
    issue: issueShape(state, repository, issue),
    ...(details?.label === undefined ? {} : { label: labelShape(state, repository, details.label) }),
    ...(details?.changes === undefined ? {} : { changes: details.changes }),
  }
}

export const issueCommentPayload: MakePayload = (state, { repository: number, subject, details }) => {
  const repository = state.everyRepository.get(number!)!
  const comment = repository.comments.get(subject as number) ?? (details!.row as Comment)
  return {
    issue: issueShape(state, repository, repository.issues.get(comment.issue)!),
    comment: commentShape(state, repository, comment),
    ...(details?.changes === undefined ? {} : { changes: details.changes }),
  }
}
