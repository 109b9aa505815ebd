/** GitHub over its REST API. */
import { fail, ok, type Result } from '../../core/problem.ts'
import type { Answer, CheckOutput, GitHub, NewCheck, Page } from '../../core/world/github.ts'
import { isSafeUrl, lazily, orNull, realTime } from './connect.ts'
import { download } from './download.ts'
import { lastPage, listIn, listOf, readArtifact, readChange, readCheck, readComment, readPerson, readPull, readRun } from './readers.ts'
import type { Reply, Send, Time } from './request.ts'

export interface GitHubOptions {
  /** `owner/name`, as `GITHUB_REPOSITORY` has it. */
  readonly repository: string
  readonly token: string
  /** `GITHUB_API_URL`: https://api.github.com, or `https://HOST/api/v3` of a server of one's own. */
  readonly apiUrl: string
  readonly signal: AbortSignal
  readonly time?: Time
  /** Milliseconds for one answer. */
  readonly timeoutMs?: number
  /** Told before each pause. */
  readonly onWait?: (message: string) => void
}

/** Nothing is asked yet. Refused: a repository that is none, a token in the clear over a network. */
export function openGitHub(options: GitHubOptions): Result<GitHub> {
  const { repository, token, signal, time = realTime(signal), timeoutMs = 30_000, onWait = () => undefined } = options
  const [owner, repo] = repository.split('/')
  if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository) || /(^|\/)\.\.?(\/|$)/.test(repository) || owner === undefined || repo === undefined) return fail({ code: 'GITHUB.NO_REPOSITORY', message: 'GITHUB_REPOSITORY is not owner/name.', next: 'Run it as a step of a workflow, which sets it.' })
  const apiUrl = URL.parse(options.apiUrl)
  if (apiUrl === null || !isSafeUrl(apiUrl)) return fail({ code: 'GITHUB.BAD_URL', message: 'GITHUB_API_URL is not an address with https.', next: 'Leave it as the runner sets it, for instance https://api.github.com.' })
  return ok(gitHubOver({ repository, token, apiUrl, signal, time, send: lazily({ apiUrl, token, time, signal, timeoutMs, onWait }) }))
}

export interface GitHubParts {
  /** `owner/name`. */
  readonly repository: string
  /** Says whose it is by its shape; it is sent by `send` alone. */
  readonly token: string
  readonly apiUrl: URL
  readonly signal: AbortSignal
  readonly time: Time
  readonly send: Send
}

/** The same questions over any way of asking: a job waits in memory, a bot parks its task (bot/github). */
export function gitHubOver({ repository, token, apiUrl, signal, time, send }: GitHubParts): GitHub {
  const [owner = '', repo = ''] = repository.split('/')
  const here = { owner, repo }
  const page = <T>(reply: Reply, items: readonly T[] | null, number: number): Page<T> | null => (items === null ? null : { items, last: lastPage(reply.headers['link'], number) })
  return {
    repository,
    isPublic: apiUrl.hostname === 'api.github.com',
    pause: (ms) => time.wait(ms),
    // Tokens of apps, that of a workflow among them, begin with ghs_; GitHub refuses the question to them.
    person: async () => (token.startsWith('ghs_') ? ok(null) : orNull(await send({ what: 'ask whose token it has', route: 'GET /user', parameters: {}, read: ({ data }) => readPerson(data) }), ['permission', 'not_found'])),
    comments: (issue, number) => send({ what: `read the comments of #${issue}`, route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters: { ...here, issue_number: issue, per_page: 100, page: number }, read: (reply) => page(reply, listOf(reply.data, readComment), number), maxBytes: 40 * 1024 * 1024 }),
    createComment: (issue, body) => send({ what: `comment on #${issue}`, route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters: { ...here, issue_number: issue, body }, read: ({ data }) => readComment(data) }),
    updateComment: (id, body) => send({ what: `edit its comment ${id}`, route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters: { ...here, comment_id: id, body }, read: ({ data }) => readComment(data), repeatable: true }),
    deleteComment: async (id) => nothing(await orNull(await send({ what: `delete its comment ${id}`, route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters: { ...here, comment_id: id }, read: ({ status }) => (status === 204 ? true : null), repeatable: true }), ['not_found'])),
    createCheck: (check) => send({ what: 'write a check run', route: 'POST /repos/{owner}/{repo}/check-runs', parameters: { ...here, ...checkFields(check) }, read: ({ data }) => readCheck(data) }),
    annotateCheck: (id, output) => send({ what: 'add annotations to its check run', route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', parameters: { ...here, check_run_id: id, output: outputFields(output) }, read: ({ data }) => readCheck(data) }),
    checks: (sha, name) => send({ what: 'read the check runs', route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs', parameters: { ...here, ref: sha, check_name: name, filter: 'latest', per_page: 100 }, read: ({ data }) => listIn(data, 'check_runs', readCheck) }),
    pull: async (number) => orNull(await send({ what: `read the pull request #${number}`, route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}', parameters: { ...here, pull_number: number }, read: ({ data }) => readPull(data) }), ['not_found']),
    pullsFrom: (from, branch) => send({ what: 'look for the pull request of the run', route: 'GET /repos/{owner}/{repo}/pulls', parameters: { ...here, state: 'open', head: `${from}:${branch}`, per_page: 100 }, read: ({ data }) => listOf(data, readPull) }),
    changedPaths: (pull, number) => send({ what: `read what #${pull} changes`, route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', parameters: { ...here, pull_number: pull, per_page: 100, page: number }, read: (reply) => page(reply, listOf(reply.data, readChange)?.flat() ?? null, number), maxBytes: 40 * 1024 * 1024 }),
    run: async (id) => orNull(await send({ what: `read the workflow run ${id}`, route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}', parameters: { ...here, run_id: id }, read: ({ data }) => readRun(data) }), ['not_found']),
    artifacts: (run, name) => send({ what: `read the artifacts of the run ${run}`, route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', parameters: { ...here, run_id: run, name, per_page: 100 }, read: ({ data }) => listIn(data, 'artifacts', readArtifact) }),
    download: async (artifact, { maxBytes }) => {
      const what = `download the artifact ${artifact}`
      const location = await send({ what, route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', parameters: { ...here, artifact_id: artifact, archive_format: 'zip' }, read: ({ status, headers }) => (status === 302 && typeof headers['location'] === 'string' ? headers['location'] : null) })
      if (!location.ok) return location
      for (let attempt = 1; attempt <= 3; attempt += 1) {
        const bytes = await download(location.value, apiUrl, { maxBytes, signal })
        if (bytes === 'too_large') return { ok: false, problem: { code: 'GITHUB.TOO_LARGE', message: `Hortus could not ${what}: it is larger than ${maxBytes} bytes.`, next: 'Look at the job that uploaded it.', kind: 'too_large', happened: 'no' } }
        if (bytes !== null) return ok(bytes)
        await time.wait(1000 * attempt)
      }
      return { ok: false, problem: { code: 'GITHUB.UNREACHABLE', message: `Hortus could not ${what}: its storage did not answer.`, next: 'Run the job again; githubstatus.com says whether GitHub has an incident.', kind: 'unreachable', happened: 'no' } }
    },
  }
}

function checkFields({ name, sha, externalId, conclusion, detailsUrl, ...output }: NewCheck): Record<string, unknown> {
  return { name, head_sha: sha, external_id: externalId, status: 'completed', conclusion, ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }), output: outputFields(output) }
}

export function outputFields({ title, summary, annotations }: CheckOutput): Record<string, unknown> {
  return { title, summary, annotations: annotations.map(({ path, line, level, title: name, message }) => ({ path, start_line: line, end_line: line, annotation_level: level, title: name, message })) }
}

const nothing = (answer: Answer<unknown>): Answer<void> => (answer.ok ? ok(undefined) : answer)
