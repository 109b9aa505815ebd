/** `POST /webhooks`: from headers to a stored delivery. What is refused was refused as early as it could be (A64, A66). */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock, Log } from '../../core/world.ts'
import type { DeliveryOutcome, Metrics } from '../metrics/metrics.ts'
import type { Store } from '../store/store.ts'
import { answer, PLAIN_HEADERS, refuse } from './answer.ts'
import { openBlocks } from './blocks.ts'
import { readDeliveryHeaders, type DeliveryHeaders } from './delivery-headers.ts'
import { openForgers } from './forgers.ts'
import type { Limits } from './limits.ts'
import { quietly } from './quietly.ts'
import { readBody } from './read-body.ts'
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

export type Take = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export function openDeliveries({ secrets, proxies, limits, store, metrics, clock, log }: DeliveryOptions): Take {
  const signatures = openSignatures(secrets)
  const blocks = openBlocks(limits.flightBytes)
  const garbage = openGarbage(8 << 20)
  const forgers = openForgers(limits.forgedPerMinute)
  const warn = quietly(log, clock)

  return async (request, response) => {
    const started = clock.elapsed()
    const event = String(request.headers['x-github-event'] ?? '')
    const outcome = await take(request, response)
    metrics.delivery(event, outcome, clock.elapsed() - started)
    if (outcome === 'stored' || outcome === 'known') return answer(response, 202, ACCEPTED, ACCEPTED_HEADERS)
    warn(`deliveries are refused: ${outcome}`)
    refuse(request, response, STATUS[outcome], { ok: false, why: outcome }, limits.lingerMs, outcome === 'busy' || outcome === 'limited' || outcome === 'unavailable' ? { 'retry-after': '60' } : {})
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<DeliveryOutcome> {
    if (request.method !== 'POST') return 'method'
    const sender = (): string | null => senderOf(request, proxies)
    if (forgers.isRefused(sender, clock.elapsed())) return 'limited'
    const headers = readDeliveryHeaders(request.headers, limits.bodyBytes)
    if ('refused' in headers) return headers.refused
    if (request.headers.expect !== undefined) response.writeContinue()
    const body = await readBody(request, blocks, limits.bodyBytes, garbage)
    if (body.kind !== 'whole') return body.kind
    try {
      if (signatures.hold(body.collected.parts, headers.signature)) return await keep(headers, body.collected.take())
      forgers.caught(sender(), clock.elapsed())
      return 'forged'
    } finally {
      body.collected.leave()
    }
  }

  async function keep({ guid, event }: DeliveryHeaders, payload: Uint8Array): Promise<DeliveryOutcome> {
    try {
      return await store.receive({ guid, event, receivedAt: clock.now().getTime(), payload })
    } catch (error) {
      log.warn('a delivery could not be stored; the sweep asks GitHub for it again', { guid, event, error: error instanceof Error ? error.message : String(error) })
      return 'unavailable'
    }
  }
}

const STATUS: Readonly<Record<Exclude<DeliveryOutcome, 'stored' | 'known'>, number>> = { method: 405, type: 415, headers: 400, unsigned: 401, forged: 401, 'too-large': 413, busy: 503, limited: 429, aborted: 400, unavailable: 503 }

const ACCEPTED = '{"ok":true}\n'
const ACCEPTED_HEADERS = { ...PLAIN_HEADERS, 'content-type': 'application/json; charset=utf-8' }
