/** GitHub's twin, a sample garden and the bot together on the loopback, in real time. Nothing of it outlives the process. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EVENTS } from '../../bot/app.ts'
import { openBotParts } from './open-bot-parts.ts'
import type { Repository } from '../../test/twin/model/repository.ts'
import { startTwin, type Twin } from '../../test/twin/twin.ts'
import { sampleGarden } from './sample-garden.ts'

export interface Place extends AsyncDisposable {
  readonly twin: Twin
  readonly repository: Repository
  /** `http://127.0.0.1:PORT`: the bot's own server. */
  readonly botUrl: string
  /** A comment, and everything that follows from it. `tell` is called now and then meanwhile. */
  say(issue: number, author: string, body: string, tell: () => void): Promise<void>
  settle(tell: () => void): Promise<void>
}

/** Whoever tries it: a maintainer of the sample garden. */
export const PERSON = 'ann'

export async function openPlace({ port = 0 }: { readonly port?: number } = {}): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hortus-bot-'))
  const twin = await startTwin({ now: Date.now(), running: true, port })
  const secret = randomBytes(24).toString('hex')
  const app = twin.createApp({ slug: 'hortus', permissions: { metadata: 'read', contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write', actions: 'write' }, events: [...EVENTS], webhook: { url: 'http://127.0.0.1:9/', secret } })
  const bot = await openBotParts({ twin, app, secret, dataDir })
  app.webhook = { url: `${bot.url}/webhooks`, secret }
  const repository = await twin.createRepository({ owner: 'acme', name: 'garden', collaborators: { [PERSON]: 'maintain' }, files: sampleGarden() })
  twin.install(app, 'acme')
  twin.openIssue(repository, { title: 'Talk to the bot here', author: PERSON })

  async function settle(tell: () => void): Promise<void> {
    for (let quiet = 0; quiet < 5; ) {
      await sleep(200)
      await twin.settle()
      tell()
      const running = repository.workflowRuns.all().some(({ status }) => status !== 'completed')
      quiet = running || (await bot.isBusy()) ? 0 : quiet + 1
    }
  }

  return {
    twin,
    repository,
    botUrl: bot.url,
    settle,
    async say(issue, author, body, tell) {
      twin.comment(repository, issue, author, body)
      await settle(tell)
    },
    async [Symbol.asyncDispose]() {
      await bot[Symbol.asyncDispose]()
      twin.forgive()
      await twin.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
