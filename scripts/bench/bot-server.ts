/** A server in a process of its own: `bare` checks the signature and answers; `hortus` is the bot's, with its store on disk; `badges` has a garden of a thousand. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBadges, type Badges } from '../../bot/badge/open-badges.ts'
import { serveBadges } from '../../bot/badge/serve-badges.ts'
import { openMetrics } from '../../bot/metrics/open-metrics.ts'
import { openServer } from '../../bot/server/open-server.ts'
import { openSqliteStore } from '../../bot/store/open-sqlite-store.ts'
import { ok } from '../../core/problem.ts'
import type { BadgeState } from '../../core/render/badge/badge-state.ts'
import type { Log } from '../../core/world.ts'
import { systemClock } from '../../io/clock.ts'
import { BADGE_IDS } from './bot-badge-paths.ts'
import { BENCH_SECRET } from './bot-bench.ts'

const quiet = (): void => {}
const SILENT: Log = { progress: quiet, debug: quiet, info: quiet, warn: quiet }
const dir = await mkdtemp(join(tmpdir(), 'hortus-bench-bot-'))
const kind = process.argv[2]
const url = kind === 'bare' ? await bare() : await hortus(kind === 'badges')
process.send!({ url })
process.on('message', (asked) => {
  if (asked === 'memory') process.send!({ rss: process.memoryUsage.rss() })
})
process.once('SIGTERM', () => void rm(dir, { recursive: true, force: true }).then(() => process.exit(0)))

async function hortus(withBadges: boolean): Promise<string> {
  const metrics = openMetrics()
  const store = await openSqliteStore({ path: join(dir, 'bot.sqlite') })
  const server = await openServer({
    settings: { webhookSecrets: [BENCH_SECRET], host: '127.0.0.1', port: 0 },
    store,
    metrics,
    clock: systemClock,
    log: SILENT,
    ...(withBadges ? { badges: serveBadges(await garden(), metrics) } : {}),
  })
  return server.url
}

async function garden(): Promise<Badges> {
  const states = new Map(BADGE_IDS.map((id, at): [string, BadgeState] => [id, { tier: 'beta', health: at % 9 === 0 ? 'red' : 'green', rung: 'smoked', lastGreen: `2026-11-${String((at % 28) + 1).padStart(2, '0')}`, gpus: at % 4, vramGb: at % 50 }]))
  const badges = await openBadges({ dirAbs: join(dir, 'badges'), load: () => Promise.resolve(ok(states)), clock: systemClock, log: SILENT })
  await badges.refresh('acme/garden')
  return badges
}

function bare(): Promise<string> {
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const claimed = Buffer.from(String(request.headers['x-hub-signature-256']).slice(7), 'hex')
      const held = timingSafeEqual(createHmac('sha256', BENCH_SECRET).update(Buffer.concat(chunks)).digest(), claimed)
      response.writeHead(held ? 202 : 401, { 'content-length': 0 }).end()
    })
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)))
}
