/** Who stands behind a pull request, and what its reviews and commits say. */
import { ok } from '../../../core/problem.ts'
import { orNull } from '../../../io/github/connect.ts'
import { listOf, readComment } from '../../../io/github/readers.ts'
import { fields, number, text } from '../../../io/github/values.ts'
import type { RepositoryClient } from '../repository-client.ts'
import { BIG, type Parts } from './parts.ts'

type Reviews = Pick<RepositoryClient, 'review' | 'reviewsOf' | 'authorsOf' | 'emailsOf'>

/** GitHub lists no more commits of a pull request. */
const MOST_PAGES = 3

export function reviews({ send, here }: Parts): Reviews {
  return {
    review: async (pull, id) => orNull(await send({ what: 'read a review', route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', parameters: { ...here, pull_number: pull, review_id: id }, read: ({ data }) => readComment(data) }), ['not_found']),
    reviewsOf: (pull) => send({ what: `read the reviews of #${pull}`, route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', parameters: { ...here, pull_number: pull, per_page: 100 }, read: ({ data }) => listOf(data, readComment), maxBytes: BIG }),
    emailsOf: (pull) => send({ what: `read the commits of #${pull}`, route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', parameters: { ...here, pull_number: pull, per_page: 100 }, read: ({ data }) => flat(listOf(data, emailsIn)), maxBytes: BIG }),
    authorsOf: async (pull) => {
      const found = new Set<number>()
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const answer = await send({ what: `read the commits of #${pull}`, route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', parameters: { ...here, pull_number: pull, per_page: 100, page }, read: ({ data }) => listOf(data, peopleOf), maxBytes: BIG })
        if (!answer.ok) return answer
        for (const id of answer.value.flat()) found.add(id)
        if (answer.value.length < 100) break
      }
      return ok([...found])
    },
  }
}

const flat = (lists: readonly (readonly string[])[] | null): readonly string[] | null => lists?.flat() ?? null

/** What the commit itself says. */
function emailsIn(value: unknown): string[] | null {
  const commit = fields(fields(value)?.['commit'])
  return commit === null ? null : [commit['author'], commit['committer']].map((who) => text(fields(who)?.['email'], 500) ?? '')
}

/** Of the accounts, not of the names in the commit: those are anybody's to choose (A38). */
function peopleOf(value: unknown): number[] | null {
  const commit = fields(value)
  if (commit === null) return null
  return [commit['author'], commit['committer']].flatMap((who) => number(fields(who)?.['id']) ?? [])
}
