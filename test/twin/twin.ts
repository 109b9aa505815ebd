/**
 * GitHub's twin: a GitHub on the loopback interface, with real git repositories, for the tests of whatever talks to GitHub.
 * It is one stateful server: a test acts on its model (a push, a comment by a person, a finished run), the client under
 * test talks HTTP and git to it, and the test looks at what has become of the model. Nothing is mocked call by call.
 *
 *   await using twin = await startTwin()
 *   const repository = await twin.createRepository({ owner: 'acme', name: 'garden', files: { 'README.md': 'hello\n' } })
 *   const head = await twin.push(repository, { branch: 'change', files: { 'README.md': 'bye\n' }, message: 'Say bye' })
 *   const pull = await twin.openPullRequest(repository, { title: 'Bye', author: 'ann', head: 'change' })
 *   const token = twin.token({ as: twin.app('github-actions'), permissions: { issues: 'write', checks: 'write' } })
 *   const octokit = new Octokit({ baseUrl: twin.url, auth: token })          // GITHUB_API_URL and GITHUB_SERVER_URL: twin.url
 *   await octokit.rest.issues.createComment({ owner: 'acme', repo: 'garden', issue_number: pull.number, body: 'seen' })
 *   twin.comments(repository, pull.number)                                   // → [{ body: 'seen', … }]
 *   twin.arm({ on: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}', fault: { kind: 'status', status: 502 }, times: 2 })
 *   twin.advance(3_600_000)                                                  // an hour passes: limits, links, tokens
 *   twin.requests({ method: 'POST' }).length                                 // what it cost
 *
 * Every request and answer is held to GitHub's OpenAPI document; at the end of `await using` a breach on either side throws,
 * unless the test has taken it with `twin.forgive()`. Started alone: `npm run twin` (test/twin/main.ts).
 */
import { HOURLY, Limits, type LimitSettings } from './access/limits.ts'
import type { Permissions } from './access/permissions.ts'
import { openScratch } from './git/scratch.ts'
import { Faults, type Armed, type Arming } from './faults/faults.ts'
import { addComment } from './model/comments.ts'
import { startClock } from './model/clock.ts'
import type { Happening } from './model/events.ts'
import { GITHUB_ACTIONS, type Identity, type Role } from './model/people.ts'
import { openIssue, openPull, setIssueState, type NewIssue } from './model/pulls.ts'
import type { Artifact, CheckRun, Comment, Issue, Repository, WorkflowRun } from './model/repository.ts'
import { createRepository, forkRepository, pushCommit, removeRepository, renameRepository, type NewPush, type NewRepository } from './model/repositories.ts'
import { State } from './model/state.ts'
import { addArtifact, finishRun, rerun, startRun } from './model/workflow-runs.ts'
import { routes } from './routes/routes.ts'
import type { Desk } from './server/api.ts'
import { listen } from './server/listen.ts'
import { Log, type LoggedRequest, type RequestFilter, type Violation } from './server/log.ts'
import { createRouter } from './server/router.ts'
import { zip } from './storage/zip.ts'

/** A login stands for the user of that name, who is made when first named. */
export type Actor = string | Identity

export interface TwinOptions {
  /** The twin's time at the start, in milliseconds; it stands still unless `running`. */
  readonly now?: number
  readonly running?: boolean
  readonly port?: number
  /** Secondary rate limits other than GitHub's. */
  readonly limits?: Partial<LimitSettings>
  /** For a test of the judge: changes an answer before it is judged and sent. */
  readonly tamper?: (operation: string, body: unknown) => unknown
}

export interface NewToken {
  readonly as: Actor
  /** All, unless named. */
  readonly repositories?: readonly Repository[]
  /** An app's token may nothing but read metadata without it; a person's whatever the person may. */
  readonly permissions?: Permissions
  /** An hour for apps, as on GitHub. */
  readonly livesMs?: number
  readonly hourly?: number
}

export interface Twin extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`: the API, and git below it. */
  readonly url: string
  readonly storageUrl: string
  readonly state: State
  readonly events: readonly Happening[]
  readonly violations: readonly Violation[]
  /** Takes the breaches so far, so that the end does not throw for them. */
  readonly forgive: () => readonly Violation[]
  readonly user: (login: string) => Identity
  /** `github-actions` is the app behind GITHUB_TOKEN; any other slug is an app that is made when first named. */
  readonly app: (slug: string) => Identity
  /** The value of a new token. */
  readonly token: (wanted: NewToken) => string
  readonly createRepository: (wanted: Omit<NewRepository, 'owner' | 'collaborators'> & { readonly owner: Actor; readonly collaborators?: Readonly<Record<string, Role>> }) => Promise<Repository>
  readonly fork: (repository: Repository, owner: Actor, name?: string) => Promise<Repository>
  readonly rename: (repository: Repository, name: string) => void
  /** Deletes it: what was a fork leaves its pull requests without a head repository. */
  readonly remove: (repository: Repository) => void
  /** A commit on a branch, as if pushed. Returns its SHA. */
  readonly push: (repository: Repository, wanted: Omit<NewPush, 'author'> & { readonly author?: Actor }) => Promise<string>
  readonly openIssue: (repository: Repository, wanted: Omit<NewIssue, 'author'> & { readonly author: Actor }) => Issue
  /** `head`: a branch of the repository, or of a fork. */
  readonly openPullRequest: (repository: Repository, wanted: Omit<NewIssue, 'author'> & { readonly author: Actor; readonly head: string | { readonly repository: Repository; readonly branch: string }; readonly base?: string; readonly draft?: boolean }) => Promise<Issue>
  /** Closes, reopens, locks. */
  readonly setIssue: (repository: Repository, number: number, to: { readonly state?: 'open' | 'closed'; readonly locked?: boolean }, by?: Actor) => Issue
  /** A comment by anyone, without the API: it counts for no limit. */
  readonly comment: (repository: Repository, number: number, author: Actor, body: string) => Comment
  readonly comments: (repository: Repository, number: number) => Comment[]
  readonly checkRuns: (repository: Repository, sha?: string) => CheckRun[]
  readonly startRun: (repository: Repository, wanted: { readonly headSha: string; readonly headBranch: string; readonly actor?: Actor; readonly headRepository?: Repository; readonly name?: string; readonly path?: string; readonly event?: string }) => WorkflowRun
  readonly finishRun: (repository: Repository, run: WorkflowRun, conclusion?: string) => WorkflowRun
  readonly rerun: (repository: Repository, run: WorkflowRun) => WorkflowRun
  /** Files, which are zipped, or the bytes of an archive as a hostile run may have made them. */
  readonly uploadArtifact: (repository: Repository, run: WorkflowRun, name: string, content: Uint8Array | Readonly<Record<string, string | Uint8Array>>, days?: number) => Artifact
  readonly cloneUrl: (repository: Repository, token?: string) => string
  readonly now: () => number
  readonly advance: (ms: number) => void
  readonly arm: (arming: Arming) => Armed
  readonly requests: (filter?: RequestFilter) => LoggedRequest[]
  /** Stops and removes everything; throws when GitHub's document was breached. */
  readonly close: () => Promise<void>
}

/** A Monday morning. */
const START = Date.UTC(2026, 0, 5, 9)

export async function startTwin(options: TwinOptions = {}): Promise<Twin> {
  const state = new State(startClock(options.now ?? START, options.running))
  const scratch = await openScratch()
  const desk: Desk = { state, router: createRouter(routes), limits: new Limits(options.limits), faults: new Faults(), log: new Log(), tamper: options.tamper ?? null }
  const server = await listen(desk, options.port ?? 0)
  state.origin = server.url
  state.storage = server.storageUrl
  state.addUser(GITHUB_ACTIONS)
  const who = (actor: Actor): Identity => (typeof actor === 'string' ? (state.user(actor) ?? state.addUser({ login: actor, id: state.nextId(), type: 'User' })) : actor)

  async function close(): Promise<void> {
    desk.faults.releaseAll()
    await server.close()
    await scratch.remove()
    const { violations } = desk.log
    if (violations.length > 0) throw new Error(`GitHub's OpenAPI document was breached:\n${violations.map(({ side, operation, problems, request }) => `  ${side} ${request} ${operation}\n${problems.map((problem) => `    ${problem}`).join('\n')}`).join('\n')}`)
  }

  return {
    url: state.origin,
    storageUrl: state.storage,
    state,
    events: state.events,
    get violations() {
      return desk.log.violations
    },
    forgive: () => {
      const taken = desk.log.violations
      desk.log.violations = []
      return taken
    },
    user: who,
    app: (slug) => (slug === 'github-actions' ? GITHUB_ACTIONS : (state.user(`${slug}[bot]`) ?? state.addUser({ login: `${slug}[bot]`, id: state.nextId(), type: 'Bot', app: { id: state.nextId(), slug, name: slug } }))),
    token: ({ as, repositories, permissions, livesMs, hourly }) => {
      const identity = who(as)
      const life = livesMs ?? (identity.type === 'Bot' ? 3_600_000 : Infinity)
      const usual = identity === GITHUB_ACTIONS ? HOURLY.actions : HOURLY.others
      return state.tokens.add({ identity, repositories: repositories?.map(({ id }) => id) ?? 'all', permissions, expiresAt: state.now() + life, hourly: hourly ?? usual }).value
    },
    createRepository: ({ owner, collaborators = {}, ...wanted }) => createRepository(state, scratch.path, { ...wanted, owner: who(owner), collaborators: new Map(Object.entries(collaborators).map(([login, role]) => [who(login).id, role])) }),
    fork: (repository, owner, name) => forkRepository(state, scratch.path, repository, who(owner), name),
    rename: (repository, name) => renameRepository(state, repository, name),
    remove: (repository) => removeRepository(state, repository),
    push: (repository, { author, ...wanted }) => pushCommit(state, repository, { ...wanted, author: author === undefined ? repository.owner : who(author) }),
    openIssue: (repository, wanted) => openIssue(state, repository, { ...wanted, author: who(wanted.author) }),
    openPullRequest: (repository, { head, base = repository.defaultBranch, author, ...wanted }) =>
      openPull(state, repository, { ...wanted, author: who(author), base, head: typeof head === 'string' ? { repository, ref: head } : { repository: head.repository, ref: head.branch } }),
    setIssue: (repository, number, to, by) => setIssueState(state, repository, number, to, by === undefined ? repository.owner : who(by)),
    comment: (repository, number, author, body) => addComment(state, repository, number, who(author), body),
    comments: (repository, number) => repository.comments.all().filter(({ issue }) => issue === number),
    checkRuns: (repository, sha) => repository.checkRuns.all().filter(({ headSha }) => sha === undefined || headSha === sha),
    startRun: (repository, { actor, ...wanted }) => startRun(state, repository, { ...wanted, actor: actor === undefined ? repository.owner : who(actor) }),
    finishRun: (repository, { id }, conclusion = 'success') => finishRun(state, repository, id, conclusion),
    rerun: (repository, { id }) => rerun(state, repository, id),
    uploadArtifact: (repository, { id }, name, content, days) => addArtifact(state, repository, id, name, content instanceof Uint8Array ? Buffer.from(content) : zip(content), days),
    cloneUrl: ({ owner, name }, token) => `${token === undefined ? state.origin : state.origin.replace('//', `//x-access-token:${token}@`)}/${owner.login}/${name}.git`,
    now: () => state.now(),
    advance: (ms) => state.clock.advance(ms),
    arm: (arming) => desk.faults.arm(arming),
    requests: (filter) => desk.log.find(filter),
    close,
    [Symbol.asyncDispose]: close,
  }
}
