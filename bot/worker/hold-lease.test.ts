import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Lease } from '../store/store.ts'
import { holdLease } from './hold-lease.ts'

test('a store that does not answer at all is a lost lease, as one that says no is', async () => {
  const clock = { now: () => new Date() }
  using held = holdLease({ store: { renew: () => new Promise(() => {}) }, clock, leaseMs: 60 }, {} as Lease, 60_000, new AbortController().signal)
  for (let tries = 0; tries < 200 && !held.signal.aborted; tries++) await sleep(10)
  expect([held.signal.aborted, held.ended()]).toEqual([true, 'lost'])
})
