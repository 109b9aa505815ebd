/** GitHub's twin, a sample garden and the bot together on the loopback, in real time. Nothing of it outlives the process. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EVENTS } from '../../bot/app.ts'
import type { Settings } from '../../bot/settings/settings.ts'
import { startBot } from '../../bot/start-bot.ts'
import { systemClock } from '../../io/clock.ts'
import { openLog } from '../../io/log.ts'
import type { Repository } from '../../test/twin/model/repository.ts'
import { createLocalRunner } from '../../test/twin/runner/local-runner.ts'
import { startTwin, type Twin } from '../../test/twin/twin.ts'
import { freePort } from './free-port.ts'
import { pastWeeks } from './past-weeks.ts'
import { sampleGarden } from './sample-garden.ts'

export interface Place extends AsyncDisposable {
  readonly twin: Twin
  readonly repository: Repository
  /** `http://127.0.0.1:PORT`: the bot's own server. */
  readonly botUrl: string
  /** Number of the account that it acts as. */
  readonly bot: number
  /** A comment, and everything that follows from it. `tell` is called now and then meanwhile. */
  say(issue: number, author: string, body: string, tell: () => unknown): Promise<void>
  settle(tell: () => unknown): Promise<void>
}

/** Whoever tries it: a maintainer of the sample garden. */
export const PERSON = 'ann'

export async function openPlace({ port = 0 }: { readonly port?: number } = {}): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hortus-bot-'))
  const twin = await startTwin({ now: Date.now(), running: true, port })
  const secret = randomBytes(24).toString('hex')
  // Known before the bot listens: badges and links of replies lead there.
  const botUrl = `http://127.0.0.1:${await freePort()}`
  const app = twin.createApp({ slug: 'hortus', permissions: { metadata: 'read', contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write', actions: 'write' }, events: [...EVENTS], webhook: { url: `${botUrl}/webhooks`, secret } })
  twin.onDispatch(createLocalRunner(twin))
  const settings: Settings = { appId: app.id, privateKey: app.privateKey, webhookSecrets: [secret], apiUrl: twin.url, webUrl: twin.url, host: '127.0.0.1', port: Number(new URL(botUrl).port), dataDir, dryRun: false, concurrency: 2, logLevel: 'warn', publicUrl: botUrl }
  const log = openLog({ write: (line) => void process.stderr.write(`${line}\n`), level: process.env['LOG_LEVEL'] === 'debug' ? 'debug' : 'warn', json: true, clock: systemClock })
  const bot = await startBot({ settings, clock: systemClock, log })
  const repository = await twin.createRepository({ owner: 'acme', name: 'garden', collaborators: { [PERSON]: 'maintain' }, files: sampleGarden() })
  await pastWeeks(twin, repository)
  twin.install(app, 'acme')
  twin.openIssue(repository, { title: 'Talk to the bot here', author: PERSON })

  async function settle(tell: () => unknown): Promise<void> {
    for (let quiet = 0; quiet < 5; ) {
      await sleep(200)
      await twin.settle()
      tell()
      const runs = repository.workflowRuns.all().some(({ status }) => status !== 'completed')
      const { unsorted, running, oldestMs } = await bot.store.figures(Date.now())
      quiet = runs || unsorted > 0 || running > 0 || oldestMs > 0 ? 0 : quiet + 1
    }
  }

  return {
    twin,
    repository,
    botUrl,
    bot: app.bot.id,
    settle,
    async say(issue, author, body, tell) {
      twin.comment(repository, issue, author, body)
      await settle(tell)
    },
    async [Symbol.asyncDispose]() {
      await bot.stop()
      twin.forgive()
      await twin.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
