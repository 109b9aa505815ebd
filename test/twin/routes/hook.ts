/** An app's webhook: where it goes, what was delivered, and once more, please. */
import { stamp } from '../model/clock.ts'
import type { Delivery } from '../webhooks/courier.ts'
import { hookId } from '../webhooks/post.ts'
import { invalid, notFound, numberOf, ok } from '../server/answer.ts'
import { pageOf } from '../server/page.ts'
import type { Call, Route } from '../server/route.ts'

const BY_APP = { needs: { anyOf: [] }, by: 'app' } as const
/** GitHub keeps them for three days. */
const KEPT_MS = 3 * 86_400_000
/** What GitHub lists where the app never answered: its own gateway's status. */
const UNANSWERED = { 'failed to connect to host': 502, 'timed out': 504 } as const

export const hookRoutes: readonly Route[] = [
  { operation: 'GET /app/hook/config', ...BY_APP, handle: ({ app }) => ok(config(app!.webhook)) },
  { operation: 'PATCH /app/hook/config', ...BY_APP, handle: changeConfig },
  { operation: 'GET /app/hook/deliveries', ...BY_APP, handle: list },
  { operation: 'GET /app/hook/deliveries/{delivery_id}', ...BY_APP, handle: (call) => ok(whole(call, deliveryOf(call))) },
  { operation: 'POST /app/hook/deliveries/{delivery_id}/attempts', ...BY_APP, handle: again },
]

/** The newest come first; pages are found by a cursor and have no numbers. */
function list(call: Call) {
  const { query } = call
  const cursor = query.get('cursor')
  const before = cursor === null ? Infinity : Number(/^v1_(\d+)$/.exec(cursor)?.[1] ?? Number.NaN)
  if (Number.isNaN(before)) throw invalid('Delivery', 'cursor', 'invalid')
  const { size } = pageOf(query)
  const status = query.get('status')
  const wanted = deliveriesOf(call).filter((delivery) => delivery.id < before && (status === null || (status === 'success') === succeeded(delivery)))
  const shown = wanted.slice(0, size)
  const next = new URLSearchParams(query)
  next.set('cursor', `v1_${shown.at(-1)?.id ?? 0}`)
  return { ...ok(shown.map(item)), headers: wanted.length > shown.length ? { link: `<${call.state.origin}${call.path}?${next}>; rel="next"` } : {} }
}

function again(call: Call) {
  call.state.courier!.again(deliveryOf(call))
  return { status: 202, body: {} }
}

function changeConfig({ app, body }: Call) {
  const { url = app!.webhook?.url ?? '', secret = app!.webhook?.secret ?? '' } = body as { url?: string; secret?: string }
  app!.webhook = url === '' ? null : { url, secret }
  return ok(config(app!.webhook))
}

const config = (webhook: { readonly url: string } | null): Record<string, unknown> => ({ content_type: 'json', insecure_ssl: '0', ...(webhook === null ? {} : { url: webhook.url, secret: '********' }) })

function deliveriesOf({ state, app }: Call): Delivery[] {
  return state.courier!.log.filter((delivery) => delivery.app === app!.id && !delivery.hidden && delivery.deliveredAt > state.now() - KEPT_MS).toReversed()
}

function deliveryOf(call: Call): Delivery {
  const id = numberOf(call, 'delivery_id')
  const found = deliveriesOf(call).find((delivery) => delivery.id === id)
  if (found === undefined) throw notFound()
  return found
}

const succeeded = ({ status }: Delivery): boolean => status >= 200 && status < 400

function item({ id, guid, deliveredAt, redelivery, duration, outcome, status, event, action, installation, repository }: Delivery): Record<string, unknown> {
  return {
    id,
    guid,
    delivered_at: stamp(deliveredAt),
    redelivery,
    duration,
    status: outcome,
    status_code: status === 0 ? (UNANSWERED[outcome as keyof typeof UNANSWERED] ?? 502) : status,
    event,
    action,
    installation_id: installation,
    repository_id: repository,
    throttled_at: null,
  }
}

function whole({ app }: Call, delivery: Delivery): Record<string, unknown> {
  const { headers, payload, answer } = delivery
  return { ...item(delivery), url: app!.webhook?.url ?? '', request: { headers: { ...headers, 'x-github-hook-id': String(hookId(app!)) }, payload }, response: { headers: answer.headers, payload: answer.body } }
}
