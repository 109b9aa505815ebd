import { expect, test } from 'vitest'
import type { Place } from './places.ts'
import { T } from './places.ts'
import { delivery, drain, PROBLEM, task, taken } from './shapes.ts'

export function memorySuite(place: () => Place): void {
  test('what is remembered is recalled, replaced and forgotten, by scope and key', async () => {
    const store = await place().fresh()
    await store.remember('badge', 'a', { state: 'green' }, T)
    await store.remember('badge', 'b', null, T)
    await store.remember('cursor', 'a', 'abc', T)
    await store.remember('badge', 'a', [1, false, 'x'], T)
    expect(await store.recall('badge', 'a')).toEqual([1, false, 'x'])
    expect(await store.recall('badge', 'b')).toBeNull()
    expect(await store.recall('badge', 'c')).toBeUndefined()
    expect(await store.recallAll('badge')).toEqual(new Map<string, unknown>([['a', [1, false, 'x']], ['b', null]]))
    await store.forget('badge', 'a')
    expect(await store.recall('badge', 'a')).toBeUndefined()
    expect(await store.recall('cursor', 'a')).toBe('abc')
  })

  test('what is old is forgotten in the scopes that are named, and in what lies in them', async () => {
    const store = await place().fresh()
    for (const [scope, at] of [['job', T], ['job:r1#2', T], ['jobs', T], ['job-run', T], ['job;', T], ['head', T], ['job', T + 1], ['job:r1', T + 2]] as const) await store.remember(scope, `k${at - T}`, 1, at)
    expect(await store.forgetBefore(['job', 'head', 'none'], T)).toBe(0)
    expect(await store.forgetBefore(['job', 'head', 'none'], T + 2)).toBe(4)
    const left = await Promise.all(['job', 'job:r1#2', 'jobs', 'job-run', 'job;', 'head', 'job:r1'].map(async (scope) => [scope, (await store.recallAll(scope)).size]))
    expect(left).toEqual([['job', 0], ['job:r1#2', 0], ['jobs', 1], ['job-run', 1], ['job;', 1], ['head', 0], ['job:r1', 1]])
  })

  test('256 KB are remembered and no more', async () => {
    const store = await place().fresh()
    await store.remember('x', 'y', 'a'.repeat(256 * 1024 - 2), T)
    await expect(store.remember('x', 'y', 'a'.repeat(256 * 1024 - 1), T)).rejects.toThrow(/at most 262144/)
    expect(await store.recall('x', 'y')).toHaveLength(256 * 1024 - 2)
  })

  test('of all replicas one has the turn in each span', async () => {
    const store = await place().fresh()
    const replicas = [store, await place().replica(), await place().replica()]
    const turns = async (now: number) => (await Promise.all(replicas.flatMap((each) => [each.turn('sweep', 1000, now), each.turn('sweep', 1000, now)]))).filter(Boolean).length
    expect([await turns(T), await turns(T + 999), await turns(T + 1000), await turns(T + 1500)]).toEqual([1, 0, 1, 0])
    expect(await store.turn('other', 1000, T)).toBe(true)
  })

  test('a turn that a wrong clock took far in the future holds nobody up', async () => {
    const store = await place().fresh()
    await store.turn('sweep', 1000, T + 86_400_000)
    expect(await store.turn('sweep', 1000, T)).toBe(true)
    expect(await store.turn('sweep', 1000, T + 999)).toBe(false)
  })

  test('figures count what waits, runs and is dead, and how long the oldest has waited', async () => {
    const store = await place().fresh()
    expect(await store.figures(T)).toEqual({ unsorted: 0, waiting: 0, running: 0, dead: 0, oldestMs: 0, expired: 0 })
    await store.receive(delivery('g1'))
    await store.add([task('a.1'), task('a.2'), task('b.1'), task('c.1', { at: T + 9000 }), task('d.1', { at: T + 500 })], T)
    await store.bury(await taken(store), PROBLEM, T)
    await taken(store)
    await taken(store)
    expect(await store.figures(T + 2000)).toEqual({ unsorted: 1, waiting: 2, running: 2, dead: 1, oldestMs: 1500, expired: 0 })
  })

  test('what is old and done is dropped in portions; what waits, runs or is dead stays', async () => {
    const store = await place().fresh()
    for (const guid of ['g1', 'g2', 'g3']) await store.receive(delivery(guid))
    await store.unsorted('s', { limit: 10, now: T, holdMs: 1000 })
    for (const guid of ['g1', 'g2']) await store.sorted('s', guid, { outcome: 'nothing', tasks: [] }, T)
    await store.add([task('a.1'), task('b.1'), task('c.1')], T)
    await store.bury(await taken(store), PROBLEM, T)
    expect(await drain(store)).toHaveLength(2)
    await store.add([task('d.1'), task('e.1')], T)
    await taken(store)
    expect(await store.prune(T, 100)).toBe(0)
    expect([await store.prune(T + 1, 3), await store.prune(T + 1, 3), await store.prune(T + 1, 3)]).toEqual([3, 1, 0])
    expect(await store.figures(T)).toMatchObject({ unsorted: 1, waiting: 1, running: 1, dead: 1 })
    expect(await store.story('b.1')).toEqual([])
    expect(await store.replay('a.1', T)).toBe(true)
  })

  test('a store that was closed says so', async () => {
    const store = await place().fresh()
    await place().close()
    await expect(store.figures(T)).rejects.toThrow(/STORE.UNAVAILABLE/)
  })
}
