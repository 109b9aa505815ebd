/** Commits, and what differs between two of them. */
import type { Commit, Person } from '../git/objects.ts'
import type { DiffEntry } from '../git/compare.ts'
import type { Identity } from '../model/people.ts'
import type { Repository } from '../model/repository.ts'
import type { State } from '../model/state.ts'
import { apiUrl, htmlUrl } from './repository.ts'
import { nodeId, simpleUser } from './user.ts'

export const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null } as const

export function commitShape(state: State, repository: Repository, commit: Commit): Record<string, unknown> {
  const api = apiUrl(state, repository)
  const html = `${htmlUrl(state, repository)}/commit/${commit.sha}`
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${api}/commits/${commit.sha}`,
    html_url: html,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    author: accountOf(state, commit.author),
    committer: accountOf(state, commit.committer),
    parents: commit.parents.map((sha) => ({ sha, url: `${api}/commits/${sha}`, html_url: `${htmlUrl(state, repository)}/commit/${sha}` })),
  }
}

export function gitCommitShape(state: State, repository: Repository, commit: Commit): Record<string, unknown> {
  const api = apiUrl(state, repository)
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${htmlUrl(state, repository)}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({ sha, url: `${api}/git/commits/${sha}`, html_url: `${htmlUrl(state, repository)}/commit/${sha}` })),
    verification: UNSIGNED,
  }
}

export function diffEntryShape(state: State, repository: Repository, head: string, { sha, path, previous, status, additions, deletions, patch }: DiffEntry): Record<string, unknown> {
  const place = path.split('/').map(encodeURIComponent).join('/')
  return {
    sha,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${htmlUrl(state, repository)}/blob/${head}/${place}`,
    raw_url: `${htmlUrl(state, repository)}/raw/${head}/${place}`,
    contents_url: `${apiUrl(state, repository)}/contents/${place}?ref=${head}`,
    ...(previous === null ? {} : { previous_filename: previous }),
    ...(patch === null || patch === '' ? {} : { patch }),
  }
}

/** The address under which GitHub knows an account's commits. */
export const noReply = ({ id, login }: Identity): string => `${id}+${login}@users.noreply.github.com`

function accountOf(state: State, { email }: Person): Record<string, unknown> | null {
  const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1]
  const user = login === undefined ? null : state.user(login)
  return user === null ? null : simpleUser(state, user)
}
