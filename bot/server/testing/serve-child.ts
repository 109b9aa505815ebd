/** A server in a process of its own, whose memory is measured from outside (G17). Says its address, then `stored` for each delivery. */
import { systemClock } from '../../../io/clock.ts'
import { openMetrics } from '../../metrics/open-metrics.ts'
import { openServer } from '../open-server.ts'
import { SECRET } from './serving.ts'

const quiet = (): void => {}
const server = await openServer({
  settings: { webhookSecrets: [SECRET], host: '127.0.0.1', port: 0 },
  store: { receive: () => Promise.resolve('stored') },
  metrics: openMetrics(),
  clock: systemClock,
  log: { progress: quiet, debug: quiet, info: quiet, warn: quiet },
})
process.stdout.write(`${server.url}\n`)
process.once('SIGTERM', () => void server.close(500).then(() => process.exit(0)))
