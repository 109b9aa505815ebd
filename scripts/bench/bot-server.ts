/** A server in a process of its own: `bare` checks the signature and answers; `hortus` is the bot's, with its store on disk. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openMetrics } from '../../bot/metrics/open-metrics.ts'
import { openServer } from '../../bot/server/open-server.ts'
import { openSqliteStore } from '../../bot/store/open-sqlite-store.ts'
import { systemClock } from '../../io/clock.ts'
import { BENCH_SECRET } from './bot-bench.ts'

const dir = await mkdtemp(join(tmpdir(), 'hortus-bench-bot-'))
const url = process.argv[2] === 'bare' ? await bare() : await hortus()
process.send!({ url })
process.on('message', (asked) => {
  if (asked === 'memory') process.send!({ rss: process.memoryUsage.rss() })
})
process.once('SIGTERM', () => void rm(dir, { recursive: true, force: true }).then(() => process.exit(0)))

async function hortus(): Promise<string> {
  const quiet = (): void => {}
  const store = await openSqliteStore({ path: join(dir, 'bot.sqlite') })
  const server = await openServer({
    settings: { webhookSecrets: [BENCH_SECRET], host: '127.0.0.1', port: 0 },
    store,
    metrics: openMetrics(),
    clock: systemClock,
    log: { progress: quiet, debug: quiet, info: quiet, warn: quiet },
  })
  return server.url
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
