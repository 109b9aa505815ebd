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
import type { Config } from '../../core/schema/config.ts'
import type { Log } from '../../core/world.ts'
import type { Permissions as AppPermissions } from '../../test/twin/access/permissions.ts'
import type { TwinApp } from '../../test/twin/model/apps.ts'
import type { Role } from '../../test/twin/model/people.ts'
import type { Comment, Issue, Repository } from '../../test/twin/model/repository.ts'
import type { Twin, TwinOptions } from '../../test/twin/twin.ts'
import type { AppClient } from '../github/app-client.ts'
import type { Mirrors } from '../mirror/mirror.ts'
import type { Settings } from '../settings/settings.ts'
import type { Store } from '../store/store.ts'
import type { Bot, Timer } from '../worker/bot.ts'
import type { Handler } from '../worker/handler.ts'

export interface TestBotOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Login → role. The owner is `acme`. */
  readonly collaborators?: Readonly<Record<string, Role>>
  readonly private?: boolean
  readonly twin?: TwinOptions
  readonly permissions?: AppPermissions
  readonly settings?: Partial<Settings>
  readonly handlers?: readonly Handler[]
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

export function openTestBot(_options: TestBotOptions = {}): Promise<TestBot> {
  throw new Error('not yet')
}
