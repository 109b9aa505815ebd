/** For tests: all that stands in a repository and was not there before the bot, and whether the bot has anything left to do. */
import type { Repository } from '../../../../test/twin/model/repository.ts'
import type { TestBot } from '../../../testing/test-bot.ts'

export function standing(repository: Repository): Readonly<Record<string, readonly string[]>> {
  return {
    comments: repository.comments.all().map(({ issue, author, body }) => `#${issue} ${author.login} ${body}`),
    reactions: repository.reactions.all().map(({ on, author, content }) => `${JSON.stringify(on)} ${author.login} ${content}`),
    issues: repository.issues.all().map(({ number, title, body, state }) => `#${number} ${title} ${state} ${body}`),
    checks: repository.checkRuns.all().map(({ name, headSha, status, conclusion, title }) => `${name} ${headSha} ${status} ${conclusion} ${title}`),
    branches: repository.refs.entries().map(([ref, sha]) => `${ref} ${sha}`).toSorted(),
    runs: repository.workflowRuns.all().map(({ path, title, headSha, attempt, status, conclusion }) => `${path} ${title} ${headSha} ${attempt} ${status} ${conclusion}`),
  }
}

/** What is open, and what was given up: keys with states. Followers of runs wait for hours, as they should. */
export async function left({ store }: Pick<TestBot, 'store'>): Promise<readonly string[]> {
  const open = await store.tasks({ states: ['waiting', 'running', 'dead'] }, 1000)
  return open.filter(({ kind }) => kind !== 'follow').map(({ key, state, problem }) => `${key} ${state} ${problem?.code ?? ''} ${problem?.message ?? ''}`.trim())
}
