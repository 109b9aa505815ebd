/** A repository on GitHub that something is proposed to, over the REST API and git. One token, one repository. */
import { fail, ok, type Result } from '../../core/problem.ts'
import type { Answer, RemoteRepository, RepositoryById } from '../../core/world.ts'
import { pushCommit } from '../push/push-commit.ts'
import { graft } from './graft.ts'
import { isSafeUrl, lazily, orNull, realTime } from './connect.ts'
import { listOf } from './readers.ts'
import { readBranch, readCommit, readFacts, readProposal, readRoot, readText } from './remote-readers.ts'
import type { Send, Time } from './request.ts'

export interface RemoteRepositoryOptions {
  /** `owner/name`. */
  readonly repository: string
  readonly token: string
  /** https://api.github.com, or `https://HOST/api/v3` of a server of one's own. */
  readonly apiUrl: string
  /** https://github.com, or `https://HOST`: pages, and git below it. */
  readonly serverUrl: string
  readonly signal: AbortSignal
  readonly time?: Time
  readonly onWait?: (message: string) => void
  /** Another way to ask, which has the token, the limits and the patience of its own; left out: its own client of the REST API. */
  readonly send?: Send
  /** Instead of git's own push, for a run that writes nothing. */
  readonly push?: RemoteRepository['push']
}

/** Nothing is asked yet. */
export function openRemoteRepository({ repository, token, apiUrl, serverUrl, signal, time = realTime(signal), onWait = () => undefined, send: other, push }: RemoteRepositoryOptions): Result<RemoteRepository> {
  const [owner = '', repo = ''] = repository.split('/')
  const [api, server] = [URL.parse(apiUrl), URL.parse(serverUrl)]
  if (api === null || server === null || !isSafeUrl(api) || !isSafeUrl(server)) return fail({ code: 'GITHUB.BAD_URL', message: 'The address of GitHub is not one with https.', next: 'Leave GITHUB_API_URL and GITHUB_SERVER_URL as the runner sets them, or unset them for github.com.' })
  const send = other ?? lazily({ apiUrl: api, token, time, signal, timeoutMs: 30_000, onWait })
  const webUrl = `${server.href.replace(/\/$/, '')}/${repository}`
  const remote = { url: `${webUrl}.git`, token }
  return ok({
    name: repository,
    webUrl,
    pause: (ms) => time.wait(ms),
    look: () =>
      send({
        what: `look at ${repository}`,
        route: 'GET /repos/{owner}/{repo}',
        parameters: { owner, repo },
        also: [301, 302, 307, 308, 404],
        read: ({ status, data }) => {
          if (status === 404) return { kind: 'missing' }
          if (status >= 300) return { kind: 'moved' }
          const facts = readFacts(data)
          return facts === null ? null : { kind: 'there', facts }
        },
      }),
    byId: (id) => openById(send, repository, id),
    graft: (request) => graft(remote, request, signal),
    push: push ?? (({ fromAbs, commit, branch, expect }) => pushCommit({ fromAbs, commit, remote, branch, expect, signal })),
  })
}

function openById(send: Send, name: string, id: number): RepositoryById {
  const here = { repository_id: id }
  const at = (rest: string): string => `/repositories/{repository_id}${rest}`
  return {
    facts: async () => orNull(await send({ what: `look at ${name}`, route: `GET ${at('')}`, parameters: here, read: ({ data }) => readFacts(data) }), ['not_found']),
    branch: (branch) =>
      // 409: a repository without any commit.
      unwrapped(send({ what: `look for a branch of ${name}`, route: `GET ${at('/git/ref/{ref}')}`.replace('{ref}', `heads/${encodeRef(branch)}`), parameters: here, also: [404, 409], read: ({ status, data }) => (status >= 400 ? { none: true } : box(readBranch(data, `refs/heads/${branch}`))) })),
    commit: async (sha) => orNull(await send({ what: `read a commit of ${name}`, route: `GET ${at('/git/commits/{sha}')}`, parameters: { ...here, sha }, read: ({ data }) => readCommit(data) }), ['not_found']),
    root: (tree) => send({ what: `read the files of ${name}`, route: `GET ${at('/git/trees/{sha}')}`, parameters: { ...here, sha: tree }, read: ({ data }) => readRoot(data) }),
    text: (path, commit) => unwrapped(send({ what: `read a file of ${name}`, route: `GET ${at(`/contents/${encodeRef(path)}`)}`, parameters: { ...here, ref: commit }, also: [404], read: ({ status, data }) => (status === 404 ? { none: true } : box(readText(data)) ?? { none: true }) })),
    pullsFrom: (owner, branch) => send({ what: `look for the pull request in ${name}`, route: `GET ${at('/pulls')}`, parameters: { ...here, state: 'all', head: `${owner}:${branch}`, per_page: 100 }, read: ({ data }) => listOf(data, readProposal) }),
    openPulls: () => send({ what: `read the open pull requests of ${name}`, route: `GET ${at('/pulls')}`, parameters: { ...here, state: 'open', per_page: 100 }, read: ({ data }) => listOf(data, readProposal) }),
    createPull: ({ head, base, title, body, draft }) => send({ what: `open a pull request in ${name}`, route: `POST ${at('/pulls')}`, parameters: { ...here, head, base, title, body, ...(draft === true ? { draft } : {}) }, read: ({ data }) => readProposal(data) }),
    updatePull: (number, { title, body }) => send({ what: `edit #${number} of ${name}`, route: `PATCH ${at('/pulls/{pull_number}')}`, parameters: { ...here, pull_number: number, title, body }, read: ({ data }) => readProposal(data), repeatable: true }),
  }
}

type Boxed<T> = { readonly value: T } | { readonly none: true }

const box = <T>(value: T | null): Boxed<T> | null => (value === null ? null : { value })

async function unwrapped<T>(sent: Promise<Answer<Boxed<T>>>): Promise<Answer<T | null>> {
  const answer = await sent
  return answer.ok ? ok('value' in answer.value ? answer.value.value : null) : answer
}

/** Slashes stay: Octokit would write them as %2F, which GitHub does not read in every place. */
const encodeRef = (name: string): string => name.split('/').map(encodeURIComponent).join('/')
