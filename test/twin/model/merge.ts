/** Merging a pull request: a commit with two parents on the base, and the pull request is closed. */
import { gitText } from '../git/git.ts'
import { Refusal } from '../server/answer.ts'
import { noReply } from '../shapes/commit.ts'
import type { Identity } from './people.ts'
import { moveRef } from './refs.ts'
import type { Repository } from './repository.ts'
import type { State } from './state.ts'

export async function mergeInto(state: State, repository: Repository, number: number, sender: Identity, expected?: string): Promise<string> {
  const issue = repository.issues.get(number)
  const pull = issue?.pull
  if (issue == null || pull == null) throw new Refusal(404, 'Not Found')
  if (issue.state !== 'open' || pull.mergeable !== true) throw new Refusal(405, 'Pull Request is not mergeable')
  if (expected !== undefined && expected !== pull.head.sha) throw new Refusal(409, 'Head branch was modified. Review and try the merge again.')
  const ref = `refs/heads/${pull.base.ref}`
  const tip = repository.refs.get(ref)!
  const tree = (await gitText(repository.dir, ['merge-tree', '--write-tree', tip, pull.head.sha])).trim()
  const at = `${Math.floor(state.now() / 1000)} +0000`
  const env = { GIT_AUTHOR_NAME: sender.login, GIT_AUTHOR_EMAIL: noReply(sender), GIT_COMMITTER_NAME: 'GitHub', GIT_COMMITTER_EMAIL: 'noreply@github.com', GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at }
  const commit = (await gitText(repository.dir, ['commit-tree', tree, '-p', tip, '-p', pull.head.sha, '-m', `Merge pull request #${number} from ${pull.head.owner.login}/${pull.head.ref}\n\n${issue.title}`], { env })).trim()
  // Closed before its base moves, so that it does not follow.
  state.journal.begin()
  const now = state.now()
  repository.issues.set(number, { ...issue, state: 'closed', updatedAt: now, closedAt: now, pull: { ...pull, mergedAt: now, mergedBy: sender, mergeCommit: commit } })
  await moveRef(state, repository, ref, commit, { sender })
  state.happened({ name: 'pull_request', action: 'closed', repository: repository.id, subject: number, sender })
  return commit
}
