import { expect, test } from 'vitest'
import type { Lease, Store } from '../store.ts'
import type { Place } from './places.ts'
import { T } from './places.ts'
import { drain, PROBLEM, task, taken } from './shapes.ts'

const LEASE = 20_000

export function leasesSuite(place: () => Place): void {
  test('a lease that nobody renewed goes to another when it ends, with a higher fence', async () => {
    const store = await place().fresh()
    await store.add([task('s.1')], T)
    const first = await store.take('w1', { now: T, leaseMs: LEASE })
    expect(await store.take('w2', { now: T + LEASE - 1, leaseMs: LEASE })).toBeNull()
    const second = await (await place().replica()).take('w2', { now: T + LEASE, leaseMs: LEASE })
    expect(second).toMatchObject({ owner: 'w2', task: { key: 's.1', attempt: 0 }, until: T + 2 * LEASE })
    expect(second!.fence).toBeGreaterThan(first!.fence)
    expect((await store.figures(T + LEASE)).expired).toBe(1)
    expect((await store.story('s.1')).map(({ detail }) => detail)).toContain('by w2; the lease of w1 had ended')
  })

  test('a late worker changes nothing (A71)', async () => {
    const store = await place().fresh()
    await store.add([task('s.1')], T)
    const late = await store.take('w1', { now: T, leaseMs: LEASE })
    const lease = await store.take('w2', { now: T + LEASE, leaseMs: LEASE })
    await assertPowerless(store, late!)
    expect(await store.task('s.1')).toMatchObject({ state: 'running', attempt: 0 })
    expect(await store.effects('s.1')).toEqual([])
    expect(await store.finish(lease!, { outcome: 'done', at: T + LEASE })).toBe(true)
    await assertPowerless(store, late!)
    await assertPowerless(store, lease!)
  })

  test('a lease of the same owner on the same task is not the one before it', async () => {
    const store = await place().fresh()
    await store.add([task('s.1')], T)
    const late = await store.take('w', { now: T, leaseMs: LEASE })
    await store.take('w', { now: T + LEASE, leaseMs: LEASE })
    await assertPowerless(store, late!)
  })

  test('a renewed lease holds', async () => {
    const store = await place().fresh()
    await store.add([task('s.1')], T)
    const lease = await store.take('w1', { now: T, leaseMs: LEASE })
    expect(await store.renew(lease!, T + 3 * LEASE)).toBe(true)
    expect(await store.take('w2', { now: T + 3 * LEASE - 1, leaseMs: LEASE })).toBeNull()
    expect(await store.take('w2', { now: T + 3 * LEASE, leaseMs: LEASE })).not.toBeNull()
  })

  test('leases of an owner that leaves end at once, and only these (G19)', async () => {
    const store = await place().fresh()
    await store.add([task('a.1'), task('b.1')], T)
    const [left, kept] = [await taken(store, T, 'w1'), await taken(store, T, 'w2')]
    await store.release('w1')
    await assertPowerless(store, left)
    expect((await taken(store, T, 'w3')).task.key).toBe(left.task.key)
    expect(await store.finish(kept, { outcome: 'done', at: T })).toBe(true)
  })

  test('leases that ended by themselves are counted of each task, and of those that were given back none is; another try begins at none', async () => {
    const store = await place().fresh()
    await store.add([task('s.1')], T)
    for (let n = 0; n < 3; n += 1) {
      const lease = await store.take(`w${n}`, { now: T + n * LEASE, leaseMs: LEASE })
      expect([lease!.task.expired, lease!.task.attempt]).toEqual([n, 0])
    }
    await store.release('w2')
    const released = await taken(store, T + 2 * LEASE, 'w3')
    expect(released.task.expired).toBe(2)
    await store.postpone(released, { at: T + 3 * LEASE, why: 'not there yet', counts: false })
    const postponed = await taken(store, T + 3 * LEASE)
    expect(postponed.task.expired).toBe(2)
    await store.bury(postponed, PROBLEM, T + 3 * LEASE)
    expect(await store.task('s.1')).toMatchObject({ state: 'dead', expired: 2 })
    await store.replay('s.1', T + 3 * LEASE)
    expect((await taken(store, T + 3 * LEASE)).task.expired).toBe(0)
  })

  test('only failures are counted', async () => {
    const store = await place().fresh()
    await store.add([task('s.1')], T)
    await store.postpone(await taken(store), { at: T, why: 'not there yet', counts: false })
    await store.postpone(await taken(store), { at: T, why: 'it failed', counts: true })
    expect((await taken(store)).task.attempt).toBe(1)
  })

  test('what is put off to another installation waits for that one, and keeps its key, its order and what was done of it', async () => {
    const store = await place().fresh()
    await store.add([task('s.1', { installation: 1 }), task('s.2', { installation: 2 })], T)
    const lease = await taken(store)
    await store.intend(lease, 'comment', T)
    expect(await store.postpone(lease, { at: T + 1, why: 'the repository is theirs', counts: false, installation: 2 })).toBe(true)
    await store.pause(2, T + LEASE)
    expect(await store.take('w', { now: T + 1, leaseMs: LEASE })).toBeNull()
    await store.pause(1, T + 10 * LEASE)
    const moved = await taken(store, T + LEASE)
    expect(moved.task).toMatchObject({ key: 's.1', installation: 2, attempt: 0 })
    expect(await store.effects('s.1')).toMatchObject([{ step: 'comment', state: 'intended' }])
    await store.finish(moved, { outcome: 'done', at: T + LEASE })
    expect((await taken(store, T + LEASE)).task.key).toBe('s.2')
  })

  test('what is to be done next is added with the end of a task, or not at all', async () => {
    const store = await place().fresh()
    await store.add([task('s.1')], T)
    const lease = await taken(store)
    await expect(store.finish(lease, { outcome: 'done', at: T }, [task('x'.repeat(301))])).rejects.toThrow(/301 characters/)
    expect((await store.task('s.1'))!.state).toBe('running')
    expect(await store.finish(lease, { outcome: 'refused', at: T }, [task('s.2'), task('s.1')])).toBe(true)
    expect(await store.task('s.1')).toMatchObject({ state: 'done', ending: { outcome: 'refused', at: T } })
    expect(await drain(store)).toEqual(['s.2'])
  })

  test('what survives a restart: tasks, leases, fences, pauses, moments that were given', async () => {
    const store = await place().fresh()
    await store.add([task('s.1'), task('s.2')], T)
    const lease = await taken(store)
    await store.intend(lease, 'comment', T)
    await store.pause(7, T + LEASE)
    await store.spend(8, 'write', T)
    const next = await place().again()
    expect(await next.renew(lease, T + LEASE)).toBe(true)
    expect(await next.effects('s.1')).toMatchObject([{ step: 'comment', state: 'intended' }])
    expect(await next.pausedUntil(7, T)).toBe(T + LEASE)
    const later = await taken(next, T + LEASE)
    expect(later.task.key).toBe('s.1')
    expect(later.fence).toBeGreaterThan(lease.fence)
  })
}

async function assertPowerless(store: Store, lease: Lease): Promise<void> {
  expect([
    await store.renew(lease, T + 10 * LEASE),
    await store.intend(lease, 'comment', T),
    await store.achieve(lease, 'comment', { id: 1 }, T),
    await store.postpone(lease, { at: T, why: 'late', counts: true }),
    await store.bury(lease, PROBLEM, T),
    await store.finish(lease, { outcome: 'done', at: T }, [task('late.1')]),
  ]).toEqual([false, 'lost', false, false, false, false])
  expect(await store.task('late.1')).toBeNull()
}
