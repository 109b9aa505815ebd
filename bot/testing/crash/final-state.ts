/** What people see on GitHub in the end, and what the bot still has to do. */
import type { Repository } from '../../../test/twin/model/repository.ts'
import { reactionsOf, type Ground } from '../ground.ts'

export interface FinalState {
  readonly [repository: string]: RepositoryState
}

interface RepositoryState {
  readonly comments: readonly string[]
  readonly reactions: readonly string[]
  readonly checks: readonly string[]
  readonly issues: readonly string[]
  readonly pulls: readonly string[]
  readonly branches: readonly string[]
  readonly runs: readonly string[]
}

export const finalState = (ground: Ground): FinalState => Object.fromEntries([...ground.twin.state.everyRepository.values()].map((repository) => [`${repository.owner.login}/${repository.name}`, stateOf(ground, repository)]))

/** Numbers of things that were made are left out: they count up whatever is done. */
function stateOf({ app }: Ground, repository: Repository): RepositoryState {
  const own = repository.comments.all().filter(({ author }) => author.id === app.bot.id)
  const all = repository.issues.all()
  return {
    comments: own.map(({ issue, body }) => `#${issue} ${masked(body)}`).sort(),
    reactions: repository.comments.all().map(({ id }) => reactionsOf({ repository, app }, id).toSorted().join(' ')).filter((each) => each !== ''),
    checks: repository.checkRuns.all().map(({ name, headSha, status, conclusion, title, annotations }) => `${name} ${headSha} ${status} ${conclusion} ${title} ${annotations.length}`).sort(),
    issues: all.flatMap(({ title, body, state, pull, author }) => (pull === null ? [`${title} ${state} ${author.login} ${masked(body ?? '')}`] : [])).sort(),
    pulls: all.flatMap(({ title, body, state, pull }) => (pull === null ? [] : [`${title} ${state} ${pull.draft} ${pull.head.ref} ${pull.head.sha} → ${pull.base.ref} ${masked(body ?? '')}`])).sort(),
    branches: repository.refs.entries().map(([ref, sha]) => `${ref} ${sha}`).toSorted(),
    runs: repository.workflowRuns.all().map(({ path, title, headSha, attempt, status, conclusion }) => `${path} ${title} ${headSha} ${attempt} ${status} ${conclusion}`).sort(),
  }
}

/** Marks of replies are made of the numbers of comments; those of proposals name one, and are sealed with it. */
const masked = (text: string): string =>
  text
    .replace(/hortus:reply:[0-9a-f]{16}/g, 'hortus:reply')
    .replace(/hortus:about (\w+) (\w+) \w+/g, 'hortus:about $1 $2')
    .replace(/hortus:proposal ([\w+/=]+) \w+/g, (_all, mark: string) => `hortus:proposal ${Buffer.from(mark, 'base64').toString().replace(/"comment":\d+/, '"comment":N')}`)
    .replace(/127\.0\.0\.1:\d+/g, 'HOST')
    .replace(/\/runs\/\d+/g, '/runs/N')
    .replace(/\/pull\/\d+|#\d+/g, '#N')
    .replace(/\bcheck_run_id=\d+/g, 'check_run_id=N')
