/** Takes webhooks on the loopback interface and keeps them: what an app's server sees. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readBody } from '../server/body.ts'

export interface Received {
  readonly guid: string
  readonly event: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Readonly<Record<string, unknown>>
  readonly signed: boolean
}

export interface Receiver extends AsyncDisposable {
  readonly url: string
  readonly secret: string
  readonly received: Received[]
  /** What is answered from now on. */
  answer: number
}

export const SECRET = 'the twin and its receiver share this'

export async function openReceiver(): Promise<Receiver> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const right = Buffer.from(`sha256=${createHmac('sha256', SECRET).update(body!).digest('hex')}`)
      const given = Buffer.from(String(request.headers['x-hub-signature-256']))
      received.push({ guid: String(request.headers['x-github-delivery']), event: String(request.headers['x-github-event']), headers: request.headers, body: JSON.parse(body!.toString('utf8')) as Received['body'], signed: given.length === right.length && timingSafeEqual(given, right) })
      response.writeHead(receiver.answer).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
    secret: SECRET,
    received,
    answer: 202,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return receiver
}
