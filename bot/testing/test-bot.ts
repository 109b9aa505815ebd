/**
 * A whole bot beside GitHub's twin, in one process and in virtual time: a person comments, the twin sends the webhook, the bot does what
 * it does, and the test reads what stands on GitHub.
 *
 *   await using garden = await openTestBot({ files: { 'examples/a/example.yaml': '…' }, collaborators: { ann: 'write' } })
 *   const issue = garden.issue('A question', 'ann')
 *   await garden.say(issue.number, 'ann', '/help')          // and everything that follows from it
 *   garden.replies(issue.number)                             // → ['…'], of ours only, without their markers
 *   await garden.pass(5 * 60_000)                            // five minutes: timers, sweeps, what was put off
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolve } from '../../core/config/resolve.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Clock, Log } from '../../core/world.ts'
import { openLog } from '../../io/log.ts'
import type { Permissions as AppPermissions } from '../../test/twin/access/permissions.ts'
import type { TwinApp } from '../../test/twin/model/apps.ts'
import type { Role } from '../../test/twin/model/people.ts'
import type { Comment, Issue, Repository } from '../../test/twin/model/repository.ts'
import { startTwin, type Twin, type TwinOptions } from '../../test/twin/twin.ts'
import { EVENTS } from '../app.ts'
import { openAppClient } from '../github/open-app-client.ts'
import type { AppClient } from '../github/app-client.ts'
import type { Mirrors } from '../mirror/mirror.ts'
import { openMirrors } from '../mirror/open-mirrors.ts'
import type { Settings } from '../settings/settings.ts'
import { openSqliteStore } from '../store/open-sqlite-store.ts'
import type { Store } from '../store/store.ts'
import { openBot, type Bot, type Timer } from '../worker/bot.ts'
import type { Handler } from '../worker/handler.ts'
import { openReceiver } from './receiver.ts'

export interface TestBotOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Login → role. The owner is `acme`. */
  readonly collaborators?: Readonly<Record<string, Role>>
  readonly private?: boolean
  readonly twin?: TwinOptions
  readonly permissions?: AppPermissions
  readonly settings?: Partial<Settings>
  readonly handlers?: readonly Handler[]
  /** None, unless a test wants some (`TIMERS` of bot/sweep): sweeps ask GitHub, which a test that counts requests does not expect. */
  readonly timers?: readonly Timer[]
  readonly config?: Config
  /** Instead of a database in memory. */
  readonly openStore?: () => Promise<Store>
  readonly log?: Log
}

export interface TestBot extends AsyncDisposable {
  readonly twin: Twin
  readonly repository: Repository
  readonly app: TwinApp
  readonly installation: number
  readonly settings: Settings
  readonly store: Store
  readonly appClient: AppClient
  readonly mirrors: Mirrors
  readonly bot: Bot
  /** Lines of the log. */
  readonly lines: readonly string[]
  issue(title: string, author: string): Issue
  /** An open pull request from a new branch. */
  pull(author: string, files: Readonly<Record<string, string | Uint8Array | null>>, branch?: string): Promise<Issue>
  /** A comment, and everything that follows from it now. */
  say(issue: number, author: string, body: string): Promise<Comment>
  /** All webhooks delivered, all tasks that are due done, and what follows from them. */
  settle(): Promise<void>
  /** Virtual time passes in steps of at most a minute; in each everything is settled. */
  pass(ms: number): Promise<void>
  /** Our comments, without the marker, the oldest first. */
  replies(issue: number): readonly string[]
  /** Contents of our reactions to a comment. */
  reactions(comment: number): readonly string[]
  /** Another process with the same store (or another one): the first is forgotten, not closed. */
  another(options?: { readonly store?: Store; readonly handlers?: readonly Handler[]; readonly timers?: readonly Timer[] }): Promise<Bot>
}

/** What the App is given unless a test wants less: what docs/operations.md asks for. */
export const PERMISSIONS: AppPermissions = { metadata: 'read', contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write', actions: 'write' }

const SECRET = 'a secret of at least 24 characters, for tests'

export async function openTestBot(options: TestBotOptions = {}): Promise<TestBot> {
  const { files = { 'README.md': 'A garden.\n' }, collaborators = {}, config = resolve([]).config } = options
  const twin = await startTwin(options.twin ?? {})
  const receiver = await openReceiver(SECRET)
  const repository = await twin.createRepository({ owner: 'acme', name: 'garden', files: { ...files }, collaborators, private: options.private ?? false })
  const app = twin.createApp({ slug: 'hortus-bot', permissions: options.permissions ?? PERMISSIONS, events: [...EVENTS], webhook: { url: receiver.url, secret: SECRET } })
  const installation = twin.install(app, 'acme')
  const clock: Clock = { now: () => new Date(twin.now()), elapsed: () => performance.now() }
  const dataDir = await mkdtemp(join(tmpdir(), 'hortus-test-bot-'))
  const settings: Settings = { appId: app.id, privateKey: app.privateKey, webhookSecrets: [SECRET], apiUrl: twin.url, webUrl: twin.url, host: '127.0.0.1', port: 0, dataDir, dryRun: false, concurrency: 2, logLevel: 'debug', publicUrl: 'https://hortus.example', ...options.settings }
  const lines: string[] = []
  const log = options.log ?? openLog({ write: (line) => void lines.push(line), level: 'debug', json: true, clock })
  const store = await (options.openStore ?? (() => openSqliteStore({ path: ':memory:', now: () => twin.now() })))()
  const appClient = openAppClient({ settings, store, clock, wait: async (ms) => twin.advance(ms) })
  const mirrors = openMirrors({ dirAbs: join(dataDir, 'mirrors'), log })
  const start = (other: Parameters<TestBot['another']>[0] = {}): Promise<Bot> => {
    const { handlers = options.handlers, timers = options.timers ?? [] } = other
    const held = other.store ?? store
    receiver.store = held
    return openBot({ settings, store: held, app: held === store ? appClient : openAppClient({ settings, store: held, clock, wait: async (ms) => twin.advance(ms) }), mirrors, configOf: async () => config, clock, log, ...(handlers === undefined ? {} : { handlers }), timers })
  }
  receiver.now = () => twin.now()
  let bot = await start()

  async function settle(): Promise<void> {
    do await twin.settle()
    while ((await bot.step()) > 0)
  }

  return {
    twin, repository, app, installation, settings, store, appClient, mirrors, lines, settle,
    get bot() {
      return bot
    },
    issue: (title, author) => twin.openIssue(repository, { title, author }),
    async pull(author, changes, branch = 'change') {
      await twin.push(repository, { branch, files: changes, message: 'A change', author })
      return twin.openPullRequest(repository, { title: 'A change', author, head: branch })
    },
    async say(issue, author, body) {
      const comment = twin.comment(repository, issue, author, body)
      await settle()
      return comment
    },
    async pass(ms) {
      for (let left = ms; left > 0; left -= A_MINUTE) {
        twin.advance(Math.min(left, A_MINUTE))
        await settle()
      }
    },
    replies: (issue) => twin.comments(repository, issue).filter(({ author }) => author.id === app.bot.id).map(({ body }) => body.replace(/^<!-- hortus:[^>]* -->\n/, '')),
    reactions: (comment) => repository.reactions.all().filter((reaction) => 'comment' in reaction.on && reaction.on.comment === comment && reaction.author.id === app.bot.id).map(({ content }) => content),
    async another(other) {
      bot = await start(other)
      return bot
    },
    async [Symbol.asyncDispose]() {
      await appClient[Symbol.asyncDispose]()
      await mirrors[Symbol.asyncDispose]()
      await store[Symbol.asyncDispose]()
      await receiver[Symbol.asyncDispose]()
      await rm(dataDir, { recursive: true, force: true })
      await twin.close()
    },
  }
}

const A_MINUTE = 60_000
