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
import { join } from 'node:path'
import type { Log } from '../../core/world.ts'
import type { TwinApp } from '../../test/twin/model/apps.ts'
import type { Comment, Issue, Repository } from '../../test/twin/model/repository.ts'
import type { Twin } from '../../test/twin/twin.ts'
import { openBotConfig } from '../config/open-bot-config.ts'
import { openAppClient } from '../github/open-app-client.ts'
import type { AppClient } from '../github/app-client.ts'
import type { Write } from '../github/dry/write.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Mirrors } from '../mirror/mirror.ts'
import { openMirrors } from '../mirror/open-mirrors.ts'
import type { Settings } from '../settings/settings.ts'
import { openSqliteStore } from '../store/open-sqlite-store.ts'
import type { Store } from '../store/store.ts'
import { openBot, type Bot, type Timer } from '../worker/bot.ts'
import type { Handler } from '../worker/handler.ts'
import type { ConfigOf } from '../worker/run-task.ts'
import { noteReads } from './noted-reads.ts'
import { openGround, reactionsOf, withoutMarker, type GroundOptions } from './ground.ts'

export interface TestBotOptions extends GroundOptions {
  readonly handlers?: readonly Handler[]
  /** None, unless a test wants some (`TIMERS` of bot/sweep): sweeps ask GitHub, which a test that counts requests does not expect. */
  readonly timers?: readonly Timer[]
  /** Instead of a database in memory. */
  readonly openStore?: () => Promise<Store>
  readonly metrics?: Metrics
  /** The configuration is read from the repositories, as a real bot does; otherwise `config` holds for all. */
  readonly readsConfig?: boolean
}

export interface TestBot extends AsyncDisposable {
  readonly twin: Twin
  readonly repository: Repository
  readonly app: TwinApp
  readonly installation: number
  readonly settings: Settings
  readonly store: Store
  readonly appClient: AppClient & AsyncDisposable
  readonly mirrors: Mirrors
  readonly bot: Bot
  readonly log: Log
  /** Lines of the log. */
  readonly lines: readonly string[]
  /** Files that worlds of its mirrors read in this thread, in order. */
  readonly reads: string[]
  /** What was written to GitHub, or would have been in a dry run, in order. */
  readonly writes: readonly Write[]
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

export async function openTestBot(options: TestBotOptions = {}): Promise<TestBot> {
  const ground = await openGround(options)
  const { twin, receiver, repository, app, installation, clock, settings, log, lines, config } = ground
  const store = await (options.openStore ?? (() => openSqliteStore({ path: ':memory:', now: () => twin.now() })))()
  const writes: Write[] = []
  const more = options.metrics === undefined ? {} : { metrics: options.metrics }
  const openClient = (held: Store): ReturnType<typeof openAppClient> => openAppClient({ settings, store: held, clock, wait: async (ms) => twin.advance(ms), onWrite: (write) => void writes.push(write), ...more })
  const appClient = openClient(store)
  const reads: string[] = []
  const mirrors = noteReads(openMirrors({ dirAbs: join(settings.dataDir, 'mirrors'), log }), (path) => void reads.push(path))
  const start = (other: Parameters<TestBot['another']>[0] = {}): Promise<Bot> => {
    const { handlers = options.handlers, timers = options.timers ?? [] } = other
    const held = other.store ?? store
    receiver.store = held
    const asks = held === store ? appClient : openClient(held)
    const configOf: ConfigOf = options.readsConfig === true ? openBotConfig({ store: held, app: asks, mirrors, clock, log }) : async () => config
    return openBot({ settings, store: held, app: asks, mirrors, configOf, clock, log, ...(handlers === undefined ? {} : { handlers }), timers, ...more })
  }
  let bot = await start()

  async function settle(): Promise<void> {
    do await twin.settle()
    while ((await bot.step()) > 0)
  }

  return {
    twin, repository, app, installation, settings, store, appClient, mirrors, log, lines, reads, writes, settle,
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
    replies: (issue) => twin.comments(repository, issue).filter(({ author }) => author.id === app.bot.id).map(({ body }) => withoutMarker(body)),
    reactions: (comment) => reactionsOf(ground, comment),
    async another(other) {
      bot = await start(other)
      return bot
    },
    async [Symbol.asyncDispose]() {
      await appClient[Symbol.asyncDispose]()
      await mirrors[Symbol.asyncDispose]()
      await store[Symbol.asyncDispose]()
      await ground[Symbol.asyncDispose]()
    },
  }
}

const A_MINUTE = 60_000
