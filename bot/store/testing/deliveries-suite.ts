import { expect, test } from 'vitest'
import type { Place } from './places.ts'
import { T } from './places.ts'
import { delivery, task } from './shapes.ts'

const HOLD = { limit: 100, now: T, holdMs: 10_000 }

export function deliveriesSuite(place: () => Place): void {
  test('a delivery is known by its GUID, whatever its event and its body say', async () => {
    const store = await place().fresh()
    expect(await store.receive(delivery('g1'))).toBe('stored')
    expect(await store.receive(delivery('g1', { event: 'push', payload: Buffer.from('other') }))).toBe('known')
    expect((await store.unsorted('s', HOLD)).map(({ event }) => event)).toEqual(['issue_comment'])
  })

  test('the same GUID ten times at once on three replicas is stored once (G3)', async () => {
    const store = await place().fresh()
    const replicas = [store, await place().replica(), await place().replica()]
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => replicas[index % 3]!.receive(delivery('g1'))))
    expect(answers.filter((answer) => answer === 'stored')).toHaveLength(1)
  })

  test('one comment under two GUIDs is one task (G3)', async () => {
    const store = await place().fresh()
    for (const guid of ['g1', 'g2']) await store.receive(delivery(guid))
    await store.unsorted('s', HOLD)
    expect(await store.sorted('s', 'g1', { outcome: 'tasks', tasks: [task('r1#1.a', { guid: 'g1' })] }, T)).toEqual({ tasks: ['r1#1.a'] })
    expect(await store.sorted('s', 'g2', { outcome: 'tasks', tasks: [task('r1#1.a', { guid: 'g2' })] }, T)).toEqual({ tasks: [] })
    expect(await store.tasks({}, 10)).toHaveLength(1)
  })

  test('a body comes back byte for byte, empty, large or binary', async () => {
    const store = await place().fresh()
    const bodies = [Buffer.alloc(0), Buffer.from([0, 255, 0, 128]), Buffer.alloc(1 << 20, 7), Buffer.from('xabcx').subarray(1, 4)]
    for (const [index, payload] of bodies.entries()) await store.receive(delivery(`g${index}`, { payload }))
    const found = await store.unsorted('s', HOLD)
    expect(found.map(({ payload }) => Buffer.compare(Buffer.from(payload), bodies[found.findIndex((each) => each.payload === payload)]!))).toEqual([0, 0, 0, 0])
  })

  test('deliveries are sorted in the order in which they came, as many as asked for', async () => {
    const store = await place().fresh()
    for (let index = 0; index < 5; index++) await store.receive(delivery(`g${index}`))
    expect((await store.unsorted('s', { ...HOLD, limit: 3 })).map(({ guid }) => guid)).toEqual(['g0', 'g1', 'g2'])
    await store.sorted('s', 'g0', { outcome: 'nothing', tasks: [] }, T)
    expect((await store.unsorted('s', { ...HOLD, limit: 2 })).map(({ guid }) => guid)).toEqual(['g1', 'g2'])
  })

  test('one sorts at a time; the next when the hold has ended, and then the first has lost it', async () => {
    const store = await place().fresh()
    const other = await place().replica()
    await store.receive(delivery('g1'))
    expect(await store.unsorted('s1', HOLD)).toHaveLength(1)
    expect(await other.unsorted('s2', { ...HOLD, now: T + 9_999 })).toHaveLength(0)
    expect(await other.unsorted('s2', { ...HOLD, now: T + 10_000 })).toHaveLength(1)
    expect(await store.sorted('s1', 'g1', { outcome: 'tasks', tasks: [task('r1#1.a')] }, T + 10_001)).toBe('lost')
    expect(await store.tasks({}, 10)).toEqual([])
    expect(await other.sorted('s2', 'g1', { outcome: 'tasks', tasks: [task('r1#1.a')] }, T + 10_001)).toEqual({ tasks: ['r1#1.a'] })
  })

  test('a sorter that is released leaves at once', async () => {
    const store = await place().fresh()
    await store.receive(delivery('g1'))
    await store.unsorted('s1', HOLD)
    await store.release('s1')
    expect(await store.unsorted('s2', HOLD)).toHaveLength(1)
  })

  test('what was sorted is not sorted again', async () => {
    const store = await place().fresh()
    await store.receive(delivery('g1'))
    await store.unsorted('s', HOLD)
    await store.sorted('s', 'g1', { outcome: 'nothing', tasks: [] }, T)
    expect(await store.sorted('s', 'g1', { outcome: 'tasks', tasks: [task('r1#1.a')] }, T)).toEqual({ tasks: [] })
    expect(await store.unsorted('s', HOLD)).toEqual([])
  })

  test('tasks of a delivery and its mark are written together or not at all', async () => {
    const store = await place().fresh()
    await store.receive(delivery('g1'))
    await store.unsorted('s', HOLD)
    const tasks = [task('r1#1.a'), task('x'.repeat(301))]
    await expect(store.sorted('s', 'g1', { outcome: 'tasks', tasks }, T)).rejects.toThrow(/301 characters/)
    expect(await store.tasks({}, 10)).toEqual([])
    expect(await store.unsorted('s', HOLD)).toHaveLength(1)
  })

  test('an unpaired surrogate, a NUL and a wide character are kept or replaced, and stop nothing', async () => {
    const store = await place().fresh()
    const odd = 'a\0b\ud800c🌱'
    await store.receive(delivery(odd, { event: odd }))
    expect(await store.receive(delivery(odd))).toBe('known')
    const [found] = await store.unsorted('s', HOLD)
    await store.sorted('s', found!.guid, { outcome: 'tasks', why: odd, tasks: [task(odd, { subject: odd, kind: odd, guid: odd, input: { [odd]: odd } })] }, T)
    const lease = await store.take('w', { now: T, leaseMs: 1000 })
    expect(lease!.task.input).toEqual({ [odd]: odd })
    expect(await store.intend(lease!, odd, T)).toMatchObject({ state: 'intended' })
    expect(await store.achieve(lease!, odd, odd, T)).toBe(true)
    expect((await store.effects(odd))[0]!.result).toBe(odd)
    await store.remember(odd, odd, odd, T)
    expect(await store.recall(odd, odd)).toBe(odd)
    expect(await store.turn(odd, 1000, T)).toBe(true)
    expect(await store.finish(lease!, { outcome: odd, at: T })).toBe(true)
    expect(await store.task(odd)).toMatchObject({ state: 'done' })
  })
}
