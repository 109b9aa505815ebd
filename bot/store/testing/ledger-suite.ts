import { expect, test } from 'vitest'
import type { Place } from './places.ts'
import { T } from './places.ts'
import { delivery, PROBLEM, task, taken } from './shapes.ts'

export function ledgerSuite(place: () => Place): void {
  test('an effect is intended once, achieved, and found again in order by the next who tries', async () => {
    const store = await place().fresh()
    await store.add([task('s.1')], T)
    const lease = await taken(store)
    expect(await store.intend(lease, 'branch', T + 1)).toEqual({ step: 'branch', state: 'intended', result: null, at: T + 1 })
    expect(await store.intend(lease, 'branch', T + 2)).toEqual({ step: 'branch', state: 'intended', result: null, at: T + 1 })
    expect(await store.intend(lease, 'a comment', T + 3)).toMatchObject({ state: 'intended' })
    expect(await store.achieve(lease, 'branch', { sha: 'abc', n: [1, null, 2.5] }, T + 4)).toBe(true)
    const after = await taken(store, T + 60_000)
    expect(await store.intend(after, 'branch', T + 60_001)).toEqual({ step: 'branch', state: 'achieved', result: { sha: 'abc', n: [1, null, 2.5] }, at: T + 4 })
    expect((await store.effects('s.1')).map(({ step, state }) => [step, state])).toEqual([['branch', 'achieved'], ['a comment', 'intended']])
  })

  test('a story says what happened to a delivery with its tasks, and to a task with its delivery, in order', async () => {
    const store = await place().fresh()
    await store.receive(delivery('g1', { receivedAt: T - 1 }))
    await store.unsorted('s', { limit: 1, now: T, holdMs: 1000 })
    await store.sorted('s', 'g1', { outcome: 'tasks', why: 'two commands', tasks: [task('r1#1.a', { guid: 'g1' }), task('r1#1.b', { guid: 'g1' })] }, T)
    const lease = await taken(store)
    await store.intend(lease, 'comment', T)
    await store.achieve(lease, 'comment', 5, T)
    await store.postpone(lease, { at: T + 1, why: 'the run goes on', counts: false })
    await store.bury(await taken(store, T + 1), PROBLEM, T + 2)
    await store.replay('r1#1.a', T + 3)
    await store.finish(await taken(store, T + 3), { outcome: 'done', at: T + 4 })
    const ofTask = ['received', 'sorted', 'added', 'taken', 'intended', 'achieved', 'postponed', 'taken', 'buried', 'replayed', 'taken', 'finished']
    const lines = await store.story('r1#1.a')
    expect(lines.map(({ what }) => what)).toEqual(ofTask)
    expect(lines[1]).toEqual({ at: T, guid: 'g1', task: null, what: 'sorted', detail: 'tasks: two commands' })
    expect(lines[6]).toEqual({ at: T, guid: 'g1', task: 'r1#1.a', what: 'postponed', detail: `until ${new Date(T + 1).toISOString()}: the run goes on` })
    expect(lines[8]!.detail).toContain(PROBLEM.code)
    expect((await store.story('g1')).map(({ what, task: key }) => `${what} ${key ?? ''}`.trim())).toEqual(['received', 'sorted', 'added r1#1.a', 'added r1#1.b', ...ofTask.slice(3).map((what) => `${what} r1#1.a`)])
    expect(await store.story('nobody')).toEqual([])
  })

  test('of a long reason a story keeps the beginning', async () => {
    const store = await place().fresh()
    await store.add([task('s.1')], T)
    await store.postpone(await taken(store), { at: T, why: 'x'.repeat(10_000), counts: false })
    expect((await store.story('s.1')).at(-1)!.detail).toHaveLength(500)
  })

  test('tasks are found by subject, kind, repository and state, the oldest first', async () => {
    const store = await place().fresh()
    await store.add([task('a.1', { kind: 'follow' }), task('a.2'), task('b.1', { repository: 11 })], T)
    await store.bury(await taken(store), PROBLEM, T)
    const keys = async (...[filter, limit]: Parameters<typeof store.tasks>) => (await store.tasks(filter, limit)).map(({ key }) => key)
    expect(await keys({}, 10)).toEqual(['a.2', 'b.1'])
    expect(await keys({ states: ['waiting', 'running', 'dead'] }, 2)).toEqual(['a.1', 'a.2'])
    expect(await keys({ states: ['dead'] }, 10)).toEqual(['a.1'])
    expect(await keys({ subject: 'a' }, 10)).toEqual(['a.2'])
    expect(await keys({ kind: 'command', repository: 11 }, 10)).toEqual(['b.1'])
    expect(await keys({ repository: 12 }, 10)).toEqual([])
    expect(await store.task('b.1')).toEqual({ ...task('b.1', { repository: 11 }), urgent: false, seq: expect.any(Number), state: 'waiting', attempt: 0, expired: 0, createdAt: T, ending: null, problem: null })
  })
}
