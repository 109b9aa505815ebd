/** The door of a bot in tests: what GitHub signed is stored, and 202. The real one is bot/server. */
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Store } from '../store/store.ts'

export interface Receiver extends AsyncDisposable {
  readonly url: string
  /** Where deliveries go; null: nobody answers them. */
  store: Store | null
  now: () => number
  /** Told after each. */
  onReceived: () => void
}

export async function openReceiver(secret: string): Promise<Receiver> {
  const receiver: { store: Store | null; now: () => number; onReceived: () => void } = { store: null, now: Date.now, onReceived: () => undefined }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const payload = Buffer.concat(chunks)
      const signed = request.headers['x-hub-signature-256'] === `sha256=${createHmac('sha256', secret).update(payload).digest('hex')}`
      const answer = (status: number): void => void response.writeHead(status).end()
      if (!signed || receiver.store === null) return answer(signed ? 503 : 401)
      receiver.store
        .receive({ guid: String(request.headers['x-github-delivery']), event: String(request.headers['x-github-event']), receivedAt: receiver.now(), payload })
        .then(() => {
          receiver.onReceived()
          answer(202)
        })
        .catch(() => answer(503))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(receiver, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}
