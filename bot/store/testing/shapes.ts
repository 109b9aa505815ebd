/** Deliveries and tasks for tests, with what does not matter filled in. */
import type { Lease, NewDelivery, NewTask, Store } from '../store.ts'
import { T } from './places.ts'

export function delivery(guid: string, change: Partial<NewDelivery> = {}): NewDelivery {
  return { guid, event: 'issue_comment', receivedAt: T, payload: Buffer.from(`{"guid":"${guid}"}`), ...change }
}

/** Its subject is the part of the key before the first dot. */
export function task(key: string, change: Partial<NewTask> = {}): NewTask {
  return { key, subject: key.split('.')[0]!, kind: 'command', installation: 1, repository: 10, input: { key }, at: T, guid: null, ...change }
}

/** Keys of what is taken, one after the other, until there is nothing; each is finished at once. */
export async function drain(store: Store, now = T): Promise<string[]> {
  const keys: string[] = []
  for (let lease = await store.take('w', { now, leaseMs: 1000 }); lease !== null; lease = await store.take('w', { now, leaseMs: 1000 })) {
    keys.push(lease.task.key)
    await store.finish(lease, { outcome: 'done', at: now })
  }
  return keys
}

export async function taken(store: Store, now = T, owner = 'w'): Promise<Lease> {
  const lease = await store.take(owner, { now, leaseMs: 60_000 })
  if (lease === null) throw new Error('nothing is due')
  return lease
}

export const PROBLEM = { code: 'GITHUB.GONE', message: 'The repository is gone.', next: 'Nothing.' }
