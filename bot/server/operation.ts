/** `/health`, `/ready` and `/metrics`: for whoever runs the bot. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { VERSION } from '../../core/version.ts'
import type { Clock } from '../../core/world.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { answer, PLAIN_HEADERS, say } from './answer.ts'
import { isSame } from './is-same.ts'
import { isNeighbour } from './sender-of.ts'

export interface Readiness {
  readonly ready: boolean
  /** One word a part, for instance `store`: `up`. Nothing secret, and no name of a repository. */
  readonly parts?: Readonly<Record<string, string>>
}

export interface Operation {
  /** null: it is none of these. */
  (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> | null
  /** Not ready any more, so that no new connection is led here. */
  close(): void
}

interface OperationOptions {
  readonly metrics: Metrics
  readonly clock: Pick<Clock, 'elapsed'>
  readonly metricsToken: string | null
  readonly ready: () => Promise<Readiness>
}

/** Asked at most once in so many milliseconds, whoever asks us how often. */
const READY_MS = 1000
const READY_DEADLINE_MS = 2000

export function openOperation({ metrics, clock, metricsToken, ready }: OperationOptions): Operation {
  let closing = false
  let last: { readonly at: number; readonly told: Promise<Readiness> } | null = null
  const askOnce = (): Promise<Readiness> => {
    const now = clock.elapsed()
    if (last === null || now - last.at >= READY_MS) last = { at: now, told: within(READY_DEADLINE_MS, ready) }
    return last.told
  }
  const told = async (response: ServerResponse): Promise<void> => {
    const now: Readiness = closing ? { ready: false, parts: { server: 'closing' } } : await askOnce()
    say(response, now.ready ? 200 : 503, now)
  }
  const scraped = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [scheme, token = ''] = (request.headers.authorization ?? '').split(' ')
    const shown = metricsToken !== null && scheme?.toLowerCase() === 'bearer' && isSame(token, metricsToken)
    if (!shown && !(metricsToken === null && isNeighbour(request))) return say(response, 403, { ok: false, why: 'metrics are for whoever runs the bot: HORTUS_METRICS_TOKEN' })
    const page = await metrics.page()
    answer(response, 200, page.text, { ...PLAIN_HEADERS, 'content-type': page.type })
  }
  const operation = (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> | null => {
    if (path === '/health') return Promise.resolve(say(response, 200, { ok: true, version: VERSION }))
    if (path === '/ready') return told(response)
    return path === '/metrics' ? scraped(request, response) : null
  }
  return Object.assign(operation, {
    close: () => {
      closing = true
    },
  })
}

async function within(ms: number, ready: () => Promise<Readiness>): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => resolve({ ready: false, parts: { store: 'slow' } }), ms)
  })
  try {
    return await Promise.race([ready(), late])
  } catch {
    return { ready: false, parts: { store: 'down' } }
  } finally {
    clearTimeout(timer)
  }
}
