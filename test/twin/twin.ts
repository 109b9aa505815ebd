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
import { HOURLY, Limits } from './access/limits.ts'
import { openScratch } from './git/scratch.ts'
import { Faults } from './faults/faults.ts'
import { installApp, registerApp, type Installation } from './model/apps.ts'
import { addComment, deleteComment, editComment } from './model/comments.ts'
import { acceptPermissions, selectRepositories, suspend, uninstall } from './model/installations.ts'
import { startClock } from './model/clock.ts'
import { GITHUB_ACTIONS, type Identity } from './model/people.ts'
import { mergeInto } from './model/merge.ts'
import { labelIssue, openIssue, openPull, setDraft, setIssueState } from './model/pulls.ts'
import { changeSettings, createRepository, forkRepository, pushCommit, removeRepository, renameRepository, transferRepository } from './model/repositories.ts'
import { reactionsTo } from './model/reactions.ts'
import { addReview } from './model/reviews.ts'
import { Runner } from './model/runner.ts'
import { State } from './model/state.ts'
import { addArtifact, finishRun, rerun, startRun } from './model/workflow-runs.ts'
import { routes } from './routes/routes.ts'
import type { Desk } from './server/desk.ts'
import { listen } from './server/listen.ts'
import { Log } from './server/log.ts'
import { createRouter } from './server/router.ts'
import { zip } from './storage/zip.ts'
import { Courier } from './webhooks/courier.ts'
import { sendHappening } from './webhooks/send.ts'
import type { Actor, Twin, TwinOptions } from './twin-interface.ts'

export type { Installation, TwinApp } from './model/apps.ts'
export type { Actor, NewToken, Twin, TwinOptions } from './twin-interface.ts'

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
  for (const login of options.organizations ?? []) state.addUser({ login, id: state.nextId(), type: 'Organization' })
  const courier = new Courier(state, options.seed ?? 1)
  state.courier = courier
  const runner = new Runner(state)
  state.runner = runner
  state.listener = (happening) => sendHappening(state, courier, happening)
  const who = (actor: Actor): Identity => (typeof actor === 'string' ? (state.user(actor) ?? state.addUser({ login: actor, id: state.nextId(), type: 'User' })) : actor)

  const installed = (id: number): Installation => {
    const found = state.installations.get(id)
    if (found === undefined) throw new Error(`there is no installation ${id}`)
    return found
  }

  async function close(): Promise<void> {
    desk.faults.releaseAll()
    await runner.close()
    await courier.close()
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
    organization: (login) => state.user(login) ?? state.addUser({ login, id: state.nextId(), type: 'Organization' }),
    app: (slug) => (slug === 'github-actions' ? GITHUB_ACTIONS : (state.user(`${slug}[bot]`) ?? state.addUser({ login: `${slug}[bot]`, id: state.nextId(), type: 'Bot', app: { id: state.nextId(), slug, name: slug } }))),
    createApp: ({ owner, ...wanted }) => registerApp(state, { ...wanted, ...(owner === undefined ? {} : { owner: who(owner) }) }),
    install: ({ id }, owner, limits) => installApp(state, state.apps.get(id)!, who(owner), limits).id,
    installation: installed,
    uninstall: (id) => uninstall(state, installed(id), installed(id).account),
    suspend: (id, to = true) => suspend(state, installed(id), to, installed(id).account),
    permit: (id, permissions) => acceptPermissions(state, installed(id), permissions, installed(id).account),
    select: (id, repositories) => selectRepositories(state, installed(id), repositories === 'all' ? 'all' : repositories.map((repository) => repository.id), installed(id).account),
    webhooks: courier,
    settle: () => courier.settle(),
    onDispatch: (handler) => {
      runner.handler = handler
    },
    idle: async () => {
      await runner.idle()
      await courier.settle()
    },
    token: ({ as, repositories, permissions, livesMs, hourly }) => {
      const identity = who(as)
      const life = livesMs ?? (identity.type === 'Bot' ? 3_600_000 : Infinity)
      const usual = identity === GITHUB_ACTIONS ? HOURLY.actions : HOURLY.others
      return state.tokens.add({ identity, repositories: repositories?.map(({ id }) => id) ?? 'all', permissions, expiresAt: state.now() + life, hourly: hourly ?? usual }).value
    },
    createRepository: ({ owner, collaborators = {}, ...wanted }) => createRepository(state, scratch.path, { ...wanted, owner: who(owner), collaborators: new Map(Object.entries(collaborators).map(([login, role]) => [who(login).id, role])) }),
    fork: (repository, owner, name) => forkRepository(state, scratch.path, repository, who(owner), name),
    rename: (repository, name) => renameRepository(state, repository, name),
    transfer: (repository, owner) => transferRepository(state, repository, who(owner)),
    settings: (repository, to) => changeSettings(state, repository, to),
    merge: (repository, number, by) => mergeInto(state, repository, number, by === undefined ? repository.owner : who(by)),
    remove: (repository) => removeRepository(state, repository),
    push: (repository, { author, ...wanted }) => pushCommit(state, repository, { ...wanted, author: author === undefined ? repository.owner : who(author) }),
    openIssue: (repository, wanted) => openIssue(state, repository, { ...wanted, author: who(wanted.author) }),
    openPullRequest: (repository, { head, base = repository.defaultBranch, author, ...wanted }) =>
      openPull(state, repository, { ...wanted, author: who(author), base, head: typeof head === 'string' ? { repository, ref: head } : { repository: head.repository, ref: head.branch } }),
    setIssue: (repository, number, to, by) => setIssueState(state, repository, number, to, by === undefined ? repository.owner : who(by)),
    label: (repository, number, labels, by) => labelIssue(state, repository, number, labels, by === undefined ? repository.owner : who(by)),
    setDraft: (repository, number, draft, by) => setDraft(state, repository, number, draft, by === undefined ? repository.owner : who(by)),
    review: (repository, number, { author, ...wanted }) => addReview(state, repository, number, { ...wanted, author: who(author) }),
    editComment: (repository, { id }, body, by) => {
      const comment = repository.comments.get(id)!
      return editComment(state, repository, comment, body, by === undefined ? comment.author : who(by))
    },
    deleteComment: (repository, { id }, by) => {
      const comment = repository.comments.get(id)!
      deleteComment(state, repository, comment, by === undefined ? comment.author : who(by))
    },
    reactions: (repository, to) => reactionsTo(repository, to).map(({ author, content }) => ({ login: author.login, content })),
    rerequest: (repository, { id }, by) => state.happened({ name: 'check_run', action: 'rerequested', repository: repository.id, subject: id, sender: by === undefined ? repository.owner : who(by) }),
    comment: (repository, number, author, body) => addComment(state, repository, number, who(author), body),
    comments: (repository, number) => repository.comments.all().filter(({ issue }) => issue === number),
    checkRuns: (repository, sha) => repository.checkRuns.all().filter(({ headSha }) => sha === undefined || headSha === sha),
    startRun: (repository, { actor, ...wanted }) => startRun(state, repository, { ...wanted, actor: actor === undefined ? repository.owner : who(actor) }),
    finishRun: (repository, { id }, conclusion = 'success') => finishRun(state, repository, id, conclusion),
    rerun: (repository, { id }, by) => rerun(state, repository, id, 'in_progress', by === undefined ? null : who(by)),
    uploadArtifact: (repository, { id }, name, content, days) => addArtifact(state, repository, id, name, content instanceof Uint8Array ? Buffer.from(content) : zip(content), days),
    cloneUrl: ({ owner, name }, token) => `${token === undefined ? state.origin : state.origin.replace('//', `//x-access-token:${token}@`)}/${owner.login}/${name}.git`,
    now: () => state.now(),
    advance: (ms) => {
      state.clock.advance(ms)
      courier.go(true)
    },
    arm: (arming) => desk.faults.arm(arming),
    requests: (filter) => desk.log.find(filter),
    close,
    [Symbol.asyncDispose]: close,
  }
}
