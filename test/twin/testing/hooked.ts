/** A garden with an app that hears of everything. */
import type { TwinApp, TwinOptions } from '../twin.ts'
import { ALL, openGarden, PLACE, type Garden } from './garden.ts'
import { openReceiver, type Receiver, type Received } from './receiver.ts'

export const EVENTS = ['check_run', 'issue_comment', 'issues', 'pull_request', 'pull_request_review', 'push', 'repository', 'workflow_run'] as const

export interface Hooked extends AsyncDisposable {
  readonly garden: Garden
  readonly app: TwinApp
  readonly installation: number
  readonly receiver: Receiver
  /** Of what has come once everything is delivered. */
  readonly got: (event: string, action?: string) => Promise<Received[]>
}

export async function openHooked(options: TwinOptions = {}): Promise<Hooked> {
  const garden = await openGarden(options)
  const receiver = await openReceiver()
  const { twin } = garden
  const app = twin.createApp({ slug: 'hortus', permissions: ALL, events: [...EVENTS], webhook: { url: receiver.url, secret: receiver.secret } })
  const installation = twin.install(app, PLACE.owner)
  const got = async (event: string, action?: string): Promise<Received[]> => {
    await twin.settle()
    return receiver.received.filter((each) => each.event === event && (action === undefined || each.body['action'] === action))
  }
  const dispose = async (): Promise<void> => {
    await twin.close()
    await receiver[Symbol.asyncDispose]()
  }
  return { garden, app, installation, receiver, got, [Symbol.asyncDispose]: dispose }
}
