/** `POST /webhooks`: from headers to a stored delivery. What is refused was refused as early as it could be (A64, A66). */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock, Log } from '../../core/world.ts'
import type { DeliveryOutcome, Metrics } from '../metrics/metrics.ts'
import type { Store } from '../store/store.ts'
import { refuse } from './answer.ts'
import { openBlocks, type Collected } from './blocks.ts'
import { readDeliveryHeaders, type DeliveryHeaders } from './delivery-headers.ts'
import { openForgers } from './forgers.ts'
import type { Limits } from './limits.ts'
import { quietly } from './quietly.ts'
import { readBody, type Reading } from './read-body.ts'
import { openGarbage } from './garbage.ts'
import { senderOf } from './sender-of.ts'
import { openSignatures } from './signature.ts'

export interface DeliveryOptions {
  readonly secrets: readonly string[]
  readonly proxies: number
  readonly limits: Limits
  readonly store: Pick<Store, 'receive'>
  readonly metrics: Metrics
  readonly clock: Clock
  readonly log: Log
}

export type Take = (request: IncomingMessage, response: ServerResponse) => void

/** No promise but the store's: what a delivery costs beside its signature is what decides how many can come (ARCHITECTURE, decision 31). */
export function openDeliveries({ secrets, proxies, limits, store, metrics, clock, log }: DeliveryOptions): Take {
  const signatures = openSignatures(secrets)
  const blocks = openBlocks(limits.flightBytes)
  const reading: Reading = { blocks, mostBytes: limits.bodyBytes, onRead: openGarbage(8 << 20) }
  const forgers = openForgers(limits.forgedPerMinute)
  const warn = quietly(log, clock)

  return (request, response) => {
    const started = clock.elapsed()
    const end = (outcome: DeliveryOutcome): void => {
      metrics.delivery(String(request.headers['x-github-event'] ?? ''), outcome, clock.elapsed() - started)
      if (outcome === 'stored' || outcome === 'known') return accept(response)
      warn(`deliveries are refused: ${outcome}`)
      refuse(request, response, STATUS[outcome], { ok: false, why: outcome }, limits.lingerMs, outcome === 'busy' || outcome === 'limited' || outcome === 'unavailable' ? { 'retry-after': '60' } : {})
    }
    const sender = (): string | null => senderOf(request, proxies)
    const headers = judge(request, sender)
    if ('refused' in headers) return end(headers.refused)
    if (request.headers.expect !== undefined) response.writeContinue()
    readBody(request, reading, (body) => {
      if (body.kind !== 'whole') return end(body.kind)
      const { collected } = body
      if (signatures.hold(collected.parts, headers.signature)) return keep(headers, collected, end)
      collected.leave()
      forgers.caught(sender(), clock.elapsed())
      end('forged')
    })
  }

  function judge(request: IncomingMessage, sender: () => string | null): DeliveryHeaders | { readonly refused: DeliveryOutcome } {
    if (request.method !== 'POST') return { refused: 'method' }
    if (forgers.isRefused(sender, clock.elapsed())) return { refused: 'limited' }
    return readDeliveryHeaders(request.headers, limits.bodyBytes)
  }

  function keep({ guid, event }: DeliveryHeaders, collected: Collected, end: (outcome: DeliveryOutcome) => void): void {
    store.receive({ guid, event, receivedAt: clock.now().getTime(), payload: collected.take() }).then(
      (received) => {
        collected.leave()
        end(received)
      },
      (error: unknown) => {
        collected.leave()
        log.warn('a delivery could not be stored; the sweep asks GitHub for it again', { guid, event, error: error instanceof Error ? error.message : String(error) })
        end('unavailable')
      },
    )
  }
}

/** With nothing in it: what GitHub shows of it is the number. */
function accept(response: ServerResponse): void {
  if (response.headersSent || response.destroyed) return
  response.writeHead(202, ACCEPTED)
  response.end()
}
const ACCEPTED = ['content-length', '0']

const STATUS: Readonly<Record<Exclude<DeliveryOutcome, 'stored' | 'known'>, number>> = { method: 405, type: 415, headers: 400, unsigned: 401, forged: 401, 'too-large': 413, busy: 503, limited: 429, aborted: 400, unavailable: 503 }
