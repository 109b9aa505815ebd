/** `push`: what moved, and the commits that are new on it. */
import { commitsBetween } from '../../git/compare.ts'
import { gitAgrees, gitOnce } from '../../git/git.ts'
import { readCommits, type Commit, type Person } from '../../git/objects.ts'
import type { Repository } from '../../model/repository.ts'
import type { State } from '../../model/state.ts'
import { noReply } from '../../shapes/commit.ts'
import { htmlUrl, wholeRepository } from '../../shapes/repository.ts'
import type { Made, MakePayload } from '../payloads.ts'

const NOTHING = '0'.repeat(40)
/** A push of more than these lists none beyond. */
const MOST_COMMITS = 2048

export const pushPayload: MakePayload = async (state, { repository: number, subject, sender, details }) => {
  const repository = state.everyRepository.get(number!)!
  const [before, after] = [details?.before ?? null, details?.after ?? null]
  const own = { ...pushedRepository(state, repository) }
  const url = htmlUrl(state, repository)
  const others = [...new Set(repository.refs.entries().filter(([ref]) => ref !== subject && ref.startsWith('refs/heads/')).map(([, sha]) => sha))]
  const fresh = after === null ? [] : await newCommits(repository, before, after, others)
  const commits = await describe(state, repository, fresh.slice(0, MOST_COMMITS))
  const [head] = after === null ? [] : await describe(state, repository, [after])
  return {
    ref: subject,
    before: before ?? NOTHING,
    after: after ?? NOTHING,
    repository: own,
    pusher: { name: sender.login, email: noReply(sender) },
    created: before === null,
    deleted: after === null,
    forced: before !== null && after !== null && !(await gitAgrees(repository.dir, ['merge-base', '--is-ancestor', before, after])),
    base_ref: null,
    compare: `${url}/compare/${(before ?? NOTHING).slice(0, 12)}...${(after ?? NOTHING).slice(0, 12)}`,
    commits,
    head_commit: head ?? null,
  }
}

/** Of a new branch only what no other branch has, as GitHub lists them; of the first one everything. */
async function newCommits({ dir }: Repository, before: string | null, after: string, others: readonly string[]): Promise<string[]> {
  if (before !== null) return commitsBetween(dir, before, after)
  const text = await gitOnce(dir, ['rev-list', '--reverse', '--topo-order', after, '--not', ...others])
  return text.toString('utf8').split('\n').filter(Boolean)
}

async function describe(state: State, repository: Repository, shas: readonly string[]): Promise<Made[]> {
  const commits = await readCommits(repository.dir, shas)
  return Promise.all(commits.map(async (commit) => ({ ...commitOf(state, repository, commit), ...(await pathsOf(repository, commit.sha)) })))
}

function commitOf(state: State, repository: Repository, { sha, tree, message, author, committer }: Commit): Made {
  return { id: sha, tree_id: tree, distinct: true, message, timestamp: author.date, url: `${htmlUrl(state, repository)}/commit/${sha}`, author: personOf(author), committer: personOf(committer) }
}

function personOf({ name, email, date }: Person): Made {
  const username = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1]
  return { name, email, date, ...(username === undefined ? {} : { username }) }
}

async function pathsOf({ dir }: Repository, sha: string): Promise<Made> {
  const text = await gitOnce(dir, ['diff-tree', '--root', '-r', '-z', '--no-commit-id', '--no-renames', '--name-status', '-m', '--first-parent', sha])
  const fields = text.toString('utf8').split('\0').filter(Boolean)
  const pairs = fields.flatMap((field, index) => (index % 2 === 0 ? [[field, fields[index + 1]!] as const] : []))
  const of = (letters: string): string[] => pairs.filter(([letter]) => letters.includes(letter)).map(([, path]) => path)
  return { added: of('A'), removed: of('D'), modified: of('MT') }
}

/** Here, and nowhere else, times of a repository are numbers, and its owner has a name. */
function pushedRepository(state: State, repository: Repository): Made {
  const whole = wholeRepository(state, repository)
  const seconds = Math.floor(repository.createdAt / 1000)
  return { ...whole, owner: { name: repository.owner.login, email: noReply(repository.owner), ...(whole['owner'] as object) }, created_at: seconds, pushed_at: Math.floor(state.now() / 1000), stargazers: 0, master_branch: repository.defaultBranch, ...(repository.owner.type === 'Organization' ? { organization: repository.owner.login } : {}) }
}
