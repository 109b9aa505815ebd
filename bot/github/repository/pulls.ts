/** Pull requests and branches of ours. */
import { fail, ok } from '../../../core/problem.ts'
import type { Answer, GitHubProblem } from '../../../core/world/github.ts'
import { orNull } from '../../../io/github/connect.ts'
import { listOf } from '../../../io/github/readers.ts'
import { readBranch } from '../../../io/github/remote-readers.ts'
import { readPullDetails } from '../readers.ts'
import type { RepositoryClient } from '../repository-client.ts'
import { asDone } from './as-done.ts'
import { BIG, given, type Parts } from './parts.ts'

type Pulls = Pick<RepositoryClient, 'pullDetails' | 'pullsOfBranch' | 'createPull' | 'updatePull' | 'branch' | 'deleteBranch'>

/** Nothing else is ever removed or pushed to by a bot. */
export const isOurBranch = (name: string): boolean => /^hortus\/(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|\/\.|\.(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9_./-]{0,180}(?<!\/)$/.test(name)

export function pulls({ send, here }: Parts): Pulls {
  return {
    pullDetails: async (number) => orNull(await send({ what: `read the pull request #${number}`, route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}', parameters: { ...here, pull_number: number }, read: ({ data }) => readPullDetails(data) }), ['not_found']),
    pullsOfBranch: (branch) => send({ what: 'look for pull requests of a branch', route: 'GET /repos/{owner}/{repo}/pulls', parameters: { ...here, state: 'all', head: `${here.owner}:${branch}`, sort: 'created', direction: 'desc', per_page: 100 }, read: ({ data }) => listOf(data, readPullDetails), maxBytes: BIG }),
    createPull: ({ title, body, head, base, draft }) => send({ what: 'open a pull request', route: 'POST /repos/{owner}/{repo}/pulls', parameters: { ...here, title, body, head, base, draft }, read: ({ data }) => readPullDetails(data) }),
    updatePull: (number, to) => send({ what: `edit the pull request #${number}`, route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}', parameters: { ...here, pull_number: number, ...given(to) }, read: ({ data }) => readPullDetails(data), repeatable: true }),
    branch: async (name) => {
      if (!isRefName(name)) return ok(null)
      // 409: a repository without any commit.
      const answer = await send({ what: 'look for a branch', route: `GET /repos/{owner}/{repo}/git/ref/heads/${encodeRef(name)}`, parameters: here, also: [404, 409], read: ({ status, data }) => (status >= 400 ? { sha: null } : shaOf(readBranch(data, `refs/heads/${name}`))) })
      return answer.ok ? ok(answer.value.sha) : answer
    },
    deleteBranch: async (name) => {
      if (!isOurBranch(name)) return notOurs(name)
      // 422: it is gone already.
      return asDone(await send({ what: 'remove a branch', route: `DELETE /repos/{owner}/{repo}/git/refs/heads/${encodeRef(name)}`, parameters: here, also: [404, 422], read: ({ status, data }) => (status === 204 || status === 404 || isGone(data) ? { done: true } : null), repeatable: true }))
    },
  }
}

/** As git says (git-check-ref-format): no branch is called otherwise, whoever says so. */
const isRefName = (name: string): boolean => name.length <= 1000 && name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.') && !part.endsWith('.lock')) && !/[\p{Cc} ~^:?*[\\]|\.\.|@\{/u.test(name)

const shaOf = (sha: string | null): { readonly sha: string } | null => (sha === null ? null : { sha })
const isGone = (data: unknown): boolean => /does not exist/i.test(String((data as { readonly message?: unknown } | null)?.message ?? '').slice(0, 500))

/** Slashes stay: Octokit would write them as %2F, which GitHub does not read in every place. Braces of a name are no parameters of a route. */
const encodeRef = (name: string): string => name.split('/').map(encodeURIComponent).join('/')

function notOurs(name: string): Answer<never> {
  const problem: GitHubProblem = { code: 'GITHUB.REFUSED', message: `The branch ${JSON.stringify(name.slice(0, 200))} is not below hortus/, and only those are the bot's to write.`, next: 'Report it as a bug of Hortus.', kind: 'refused', happened: 'no' }
  return fail(problem)
}
