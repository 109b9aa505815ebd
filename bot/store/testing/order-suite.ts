import { expect, test } from 'vitest'
import type { Place } from './places.ts'
import { T } from './places.ts'
import { drain, PROBLEM, task, taken } from './shapes.ts'

const MINUTE = 60_000

export function orderSuite(place: () => Place): void {
  test('tasks of one subject are taken one after the other, in the order in which they came', async () => {
    const store = await place().fresh()
    await store.add([task('s.1'), task('s.2')], T)
    await store.add([task('s.3')], T)
    const first = await taken(store)
    expect(await store.take('w', { now: T, leaseMs: MINUTE })).toBeNull()
    await store.finish(first, { outcome: 'done', at: T })
    expect([first.task.key, ...(await drain(store))]).toEqual(['s.1', 's.2', 's.3'])
  })

  test('order holds for a hundred tasks of one call', async () => {
    const store = await place().fresh()
    const keys = Array.from({ length: 100 }, (_, index) => `s${index % 2}.${index}`)
    await store.add(keys.map((key) => task(key)), T)
    const order = await drain(store)
    expect(order.filter((key) => key.startsWith('s0'))).toEqual(keys.filter((key) => key.startsWith('s0')))
    expect(order.filter((key) => key.startsWith('s1'))).toEqual(keys.filter((key) => key.startsWith('s1')))
  })

  test('no subject waits for another', async () => {
    const store = await place().fresh()
    await store.add([task('a.1'), task('a.2'), task('b.1')], T)
    const keys = [(await taken(store)).task.key, (await taken(store)).task.key]
    expect(keys.sort()).toEqual(['a.1', 'b.1'])
    expect(await store.take('w', { now: T, leaseMs: MINUTE })).toBeNull()
  })

  test('nothing is taken before its moment, and what came after it waits for it', async () => {
    const store = await place().fresh()
    await store.add([task('s.1', { at: T + MINUTE }), task('s.2')], T)
    await store.add([task('s.3')], T)
    expect(await drain(store, T + MINUTE - 1)).toEqual([])
    expect(await drain(store, T + MINUTE)).toEqual(['s.1', 's.2', 's.3'])
  })

  test('what was postponed holds those after it, and goes first when its moment has come', async () => {
    const store = await place().fresh()
    await store.add([task('s.1'), task('s.2')], T)
    expect(await store.postpone(await taken(store), { at: T + MINUTE, why: 'GitHub asked to wait', counts: false })).toBe(true)
    await store.add([task('s.3')], T)
    expect(await drain(store, T + MINUTE - 1)).toEqual([])
    expect(await drain(store, T + MINUTE)).toEqual(['s.1', 's.2', 's.3'])
  })

  test('order survives ten failures of the first', async () => {
    const store = await place().fresh()
    await store.add([task('s.1'), task('s.2')], T)
    for (let attempt = 0; attempt < 10; attempt++) {
      const lease = await taken(store, T + attempt)
      expect([lease.task.key, lease.task.attempt]).toEqual(['s.1', attempt])
      await store.postpone(lease, { at: T + attempt + 1, why: 'it failed', counts: true })
    }
    expect(await drain(store, T + 10)).toEqual(['s.1', 's.2'])
  })

  test('acks go before everything else, and a worker may ask for these only (G6)', async () => {
    const store = await place().fresh()
    await store.add([task('a.1'), task('b.1'), task('ack#9.1', { kind: 'ack' }), task('c.1', { urgent: true })], T)
    expect((await store.take('w', { now: T, leaseMs: MINUTE, urgent: true }))!.task.key).toBe('ack#9.1')
    expect((await taken(store)).task).toMatchObject({ key: 'c.1', urgent: true })
    expect(await store.take('w', { now: T, leaseMs: MINUTE, urgent: true })).toBeNull()
    expect((await taken(store)).task.key).toBe('a.1')
  })

  test('a paused installation is passed over, and goes on when its pause ends (G10)', async () => {
    const store = await place().fresh()
    await store.add([task('a.1', { installation: 1 }), task('b.1', { installation: 2 })], T)
    await store.pause(1, T + MINUTE)
    expect(await drain(store, T + MINUTE - 1)).toEqual(['b.1'])
    expect(await drain(store, T + MINUTE)).toEqual(['a.1'])
  })

  test('a dead letter holds nobody up; replayed, it goes before those that came after it', async () => {
    const store = await place().fresh()
    await store.add([task('s.1'), task('s.2'), task('s.3')], T)
    const first = await taken(store)
    await store.intend(first, 'comment', T)
    expect(await store.bury(first, PROBLEM, T)).toBe(true)
    expect(await store.task('s.1')).toMatchObject({ state: 'dead', problem: PROBLEM })
    await store.finish(await taken(store), { outcome: 'done', at: T })
    expect(await store.replay('s.1', T)).toBe(true)
    expect(await store.replay('s.1', T)).toBe(false)
    expect(await store.task('s.1')).toMatchObject({ state: 'waiting', attempt: 0, problem: null })
    expect(await store.effects('s.1')).toHaveLength(1)
    expect(await drain(store)).toEqual(['s.1', 's.3'])
  })

  test('a replayed task waits for the one that was begun meanwhile', async () => {
    const store = await place().fresh()
    await store.add([task('s.1'), task('s.2')], T)
    await store.bury(await taken(store), PROBLEM, T)
    const second = await taken(store)
    await store.replay('s.1', T)
    expect(await store.take('w', { now: T, leaseMs: MINUTE })).toBeNull()
    await store.postpone(second, { at: T + 1, why: 'later', counts: false })
    expect(await drain(store, T + 1)).toEqual(['s.2', 's.1'])
  })

  test('equal keys are one task for ever, in one call, in the next, when it is done and when it is forgotten', async () => {
    const store = await place().fresh()
    expect(await store.add([task('s.1'), task('s.1', { kind: 'other' })], T)).toEqual(['s.1'])
    expect(await store.add([task('s.1')], T)).toEqual([])
    expect(await drain(store)).toEqual(['s.1'])
    expect(await store.add([task('s.1')], T)).toEqual([])
    expect(await store.prune(T + 1, 10)).toBe(1)
    expect(await store.task('s.1')).toBeNull()
    expect(await store.add([task('s.1'), task('s.2')], T)).toEqual(['s.2'])
  })

  test('ten workers on three replicas share 200 tasks of 20 subjects: each once, in order, and one at a time in each subject', async () => {
    const store = await place().fresh()
    const replicas = [store, await place().replica(), await place().replica()]
    const keys = Array.from({ length: 200 }, (_, index) => `s${index % 20}.${index}`)
    await store.add(keys.map((key) => task(key)), T)
    const done: string[] = []
    const busy = new Set<string>()
    const work = async (index: number): Promise<void> => {
      for (;;) {
        const lease = await replicas[index % 3]!.take(`w${index}`, { now: T, leaseMs: MINUTE })
        if (lease === null) {
          if (done.length === keys.length) return
          await new Promise((resolve) => setImmediate(resolve))
          continue
        }
        expect(busy.has(lease.task.subject)).toBe(false)
        busy.add(lease.task.subject)
        await new Promise((resolve) => setImmediate(resolve))
        busy.delete(lease.task.subject)
        done.push(lease.task.key)
        expect(await replicas[index % 3]!.finish(lease, { outcome: 'done', at: T })).toBe(true)
      }
    }
    await Promise.all(Array.from({ length: 10 }, (_, index) => work(index)))
    for (let subject = 0; subject < 20; subject++) expect(done.filter((key) => key.startsWith(`s${subject}.`))).toEqual(keys.filter((key) => key.startsWith(`s${subject}.`)))
  })
}
