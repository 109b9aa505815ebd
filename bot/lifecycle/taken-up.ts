import type { Author } from '../../core/world/github.ts'
import type { RepositoryClient } from '../github/repository-client.ts'
import type { TaskContext } from '../worker/handler.ts'

export const TAKEN_UP = 'Somebody wrote here, so it is not for the bot to close.'

/** More than the first thousand comments nobody reads. */
const MOST_PAGES = 10

/** Whether a person said anything there, as a comment or as a review: then it is not ours to close. */
export async function isTakenUp({ effects }: Pick<TaskContext, 'effects'>, client: Pick<RepositoryClient, 'comments' | 'reviewsOf'>, pull: number): Promise<boolean> {
  for (let page = 1, last = 1; page <= Math.min(last, MOST_PAGES); page += 1) {
    const comments = await effects.need(client.comments(pull, page))
    if (comments.items.some(({ author }) => isPerson(author))) return true
    last = comments.last
  }
  return (await effects.need(client.reviewsOf(pull))).some(({ author }) => isPerson(author))
}

/** Of an account that is gone nobody knows what it was. */
const isPerson = (author: Author | null): boolean => author?.bot !== true
