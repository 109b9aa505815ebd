/** Reviews of pull requests. */
import { stamp } from '../model/clock.ts'
import type { Repository } from '../model/repository.ts'
import type { Review } from '../model/reviews.ts'
import type { State } from '../model/state.ts'
import { association } from './issue.ts'
import { apiUrl, htmlUrl } from './repository.ts'
import { nodeId, simpleUser } from './user.ts'

export function reviewShape(state: State, repository: Repository, review: Review): Record<string, unknown> {
  const html = `${htmlUrl(state, repository)}/pull/${review.pull}#pullrequestreview-${review.id}`
  const pull = `${apiUrl(state, repository)}/pulls/${review.pull}`
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: simpleUser(state, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: association(repository, review.author),
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: stamp(review.submittedAt),
    updated_at: stamp(review.submittedAt),
    commit_id: review.commit,
  }
}
