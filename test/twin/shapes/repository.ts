/** Repositories, from the short form inside a workflow run to the whole one. */
import { stamp } from '../model/clock.ts'
import { fullName, type Repository } from '../model/repository.ts'
import type { State } from '../model/state.ts'
import { nodeId, simpleUser } from './user.ts'

export const apiUrl = (state: State, repository: Repository): string => `${state.origin}/repos/${fullName(repository)}`

export const htmlUrl = (state: State, repository: Repository): string => `${state.origin}/${fullName(repository)}`

/** The form inside of workflow runs: no default branch, no clone URL. */
export function minimalRepository(state: State, repository: Repository): Record<string, unknown> {
  const api = apiUrl(state, repository)
  const urls = Object.entries(PATHS).map(([name, path]) => [`${name}_url`, `${api}${path}`])
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.private,
    owner: simpleUser(state, repository.owner),
    html_url: htmlUrl(state, repository),
    description: null,
    fork: repository.parent !== null,
    url: api,
    ...Object.fromEntries(urls),
  }
}

/** The form inside of pull requests. */
export function wholeRepository(state: State, repository: Repository): Record<string, unknown> {
  const html = htmlUrl(state, repository)
  const forks = [...state.repositories.values()].filter(({ parent }) => parent === repository).length
  const open = repository.issues.all().filter((issue) => issue.state === 'open').length
  return {
    ...minimalRepository(state, repository),
    git_url: `${html.replace(/^http/, 'git')}.git`,
    ssh_url: `git@${new URL(html).hostname}:${fullName(repository)}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks_count: forks,
    forks,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: 0,
    default_branch: repository.defaultBranch,
    open_issues_count: open,
    open_issues: open,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: repository.archived,
    disabled: repository.disabled,
    visibility: repository.private ? 'private' : 'public',
    topics: [],
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    custom_properties: {},
    pushed_at: stamp(repository.createdAt),
    created_at: stamp(repository.createdAt),
    updated_at: stamp(repository.createdAt),
  }
}

/** The sides of a pull request: here GitHub also says how it may be merged. */
export function sideRepository(state: State, repository: Repository): Record<string, unknown> {
  return { ...wholeRepository(state, repository), allow_merge_commit: true, allow_rebase_merge: true, allow_squash_merge: true, allow_auto_merge: false, allow_update_branch: false, delete_branch_on_merge: false }
}

/** `GET /repos/{owner}/{repo}`. */
export function fullRepository(state: State, repository: Repository): Record<string, unknown> {
  const parent = repository.parent === null ? {} : { parent: wholeRepository(state, repository.parent), source: wholeRepository(state, sourceOf(repository)) }
  return { ...wholeRepository(state, repository), ...parent, subscribers_count: 0, network_count: 0 }
}

const sourceOf = (repository: Repository): Repository => (repository.parent === null ? repository : sourceOf(repository.parent))

const PATHS = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
} as const
