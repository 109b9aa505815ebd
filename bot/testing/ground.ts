/** What a bot in a test stands on: a twin with one repository and an App that is installed there, and a door for its webhooks. */
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
import type { Repository } from '../../test/twin/model/repository.ts'
import { startTwin, type Twin, type TwinOptions } from '../../test/twin/twin.ts'
import { EVENTS } from '../app.ts'
import type { Settings } from '../settings/settings.ts'
import { openReceiver, type Receiver } from './receiver.ts'

export interface GroundOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Login → role. The owner is `acme`. */
  readonly collaborators?: Readonly<Record<string, Role>>
  readonly private?: boolean
  readonly twin?: TwinOptions
  readonly permissions?: AppPermissions
  readonly settings?: Partial<Settings>
  readonly config?: Config
  readonly log?: Log
}

export interface Ground extends AsyncDisposable {
  readonly twin: Twin
  readonly receiver: Receiver
  readonly repository: Repository
  readonly app: TwinApp
  readonly installation: number
  readonly clock: Clock
  readonly settings: Settings
  readonly config: Config
  readonly log: Log
  readonly lines: readonly string[]
}

/** What the App is given unless a test wants less: what docs/operations.md asks for. */
export const PERMISSIONS: AppPermissions = { metadata: 'read', contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write', actions: 'write' }

const SECRET = 'a secret of at least 24 characters, for tests'

export async function openGround(options: GroundOptions = {}): Promise<Ground> {
  const { files = { 'README.md': 'A garden.\n' }, collaborators = {}, config = resolve([]).config } = options
  const twin = await startTwin(options.twin ?? {})
  const receiver = await openReceiver(SECRET)
  receiver.now = () => twin.now()
  const repository = await twin.createRepository({ owner: 'acme', name: 'garden', files: { ...files }, collaborators, private: options.private ?? false })
  const app = twin.createApp({ slug: 'hortus-bot', permissions: options.permissions ?? PERMISSIONS, events: [...EVENTS], webhook: { url: receiver.url, secret: SECRET } })
  const installation = twin.install(app, 'acme')
  const clock: Clock = { now: () => new Date(twin.now()), elapsed: () => performance.now() }
  const dataDir = await mkdtemp(join(tmpdir(), 'hortus-test-bot-'))
  const settings: Settings = { appId: app.id, privateKey: app.privateKey, webhookSecrets: [SECRET], apiUrl: twin.url, webUrl: twin.url, host: '127.0.0.1', port: 0, dataDir, dryRun: false, concurrency: 2, logLevel: 'debug', publicUrl: 'https://hortus.example', ...options.settings }
  const lines: string[] = []
  const log = options.log ?? openLog({ write: (line) => void lines.push(line), level: 'debug', json: true, clock })
  return {
    twin, receiver, repository, app, installation, clock, settings, config, log, lines,
    async [Symbol.asyncDispose]() {
      await receiver[Symbol.asyncDispose]()
      await rm(dataDir, { recursive: true, force: true })
      await twin.close()
    },
  }
}

export const withoutMarker = (body: string): string => body.replace(/^<!-- hortus:[^>]* -->\n/, '')

export const reactionsOf = ({ repository, app }: Pick<Ground, 'repository' | 'app'>, comment: number): readonly string[] => repository.reactions.all().filter((reaction) => 'comment' in reaction.on && reaction.on.comment === comment && reaction.author.id === app.bot.id).map(({ content }) => content)
