import { expect, test } from 'vitest'
import { openBudget } from './budget.ts'
import { MINTS, openPace, READS } from './pace.ts'

/** Gives moments as it is told, and notes who asked. */
function world(moments: readonly number[], pausedUntil = 0) {
  const state = { now: 1000, waited: [] as number[], spent: [] as string[], pausedUntil, left: [...moments] }
  const budget = openBudget({
    patienceMs: 3000,
    pace: openPace(READS),
    mints: openPace(MINTS),
    time: { now: () => state.now, wait: async (ms) => void (state.waited.push(ms), (state.now += ms)) },
    store: { spend: async (_installation, kind, now) => (state.spent.push(kind), { at: Math.max(now, state.pausedUntil, kind === 'write' ? (state.left.shift() ?? now) : 0) }), pause: async (_installation, until) => void (state.pausedUntil = until) },
  })
  return { state, budget, write: (task: string | null = 't') => budget.moment({ installation: 1, task }, 'write'), read: () => budget.moment({ installation: 1, task: 't' }, 'read') }
}

test('a moment that is near is waited for, one that is far is not', async () => {
  const { state, write } = world([1000, 3500, 9000])
  expect([await write(), await write(), await write()]).toEqual([null, null, 9000])
  expect([state.waited, state.now]).toEqual([[2500], 3500])
})

test('who comes back at its moment needs no other, also after coming too early', async () => {
  const { state, write } = world([9000])
  expect(await write()).toBe(9000)
  state.now = 2000
  expect(await write()).toBe(9000)
  state.now = 9000
  expect(await write()).toBeNull()
  expect(state.spent.filter((kind) => kind === 'write')).toHaveLength(1)
})

test('a moment is for one task and one write, and is gone when nobody came for it', async () => {
  const { state, write } = world([9000, 9500, 9000 + 31_000, 50_000])
  expect(await write()).toBe(9000)
  expect(await write('other')).toBe(9500)
  state.now = 9000 + 31_000
  expect(await write()).toBeNull()
  expect(state.spent.filter((kind) => kind === 'write')).toHaveLength(3)
  expect(await write()).toBe(50_000)
})

test('a pause that began after the moment was given away ends later than it', async () => {
  const { state, budget, write } = world([9000])
  expect(await write()).toBe(9000)
  state.now = 8000
  expect(await budget.pause(1, 60_000)).toBe(68_000)
  state.now = 9000
  expect(await write()).toBe(68_000)
  state.now = 68_000
  expect(await write()).toBeNull()
})

test('what nobody comes back for keeps nothing, and a clock that stands still is no endless wait', async () => {
  const { state, write } = world([9000, 9000])
  expect([await write(null), await write(null)]).toEqual([9000, 9000])
  expect(state.spent).toEqual(['write', 'write'])
  const still = openBudget({ patienceMs: 3000, pace: openPace(READS), mints: openPace(MINTS), time: { now: () => 0, wait: async () => undefined }, store: { spend: async () => ({ at: 10 }), pause: async () => undefined } })
  expect(await still.moment({ installation: 1, task: null }, 'read')).toBe(10)
})

test('who reads comes in the order in which it came, at the pace of the minute', () => {
  const pace = openPace({ atOnce: 3, aMinute: 60 })
  const take = (now: number): number => pace.next(1, now, Infinity)
  expect([1, 2, 3, 4, 5].map(() => take(1000))).toEqual([1000, 1000, 1000, 2000, 3000])
  expect(pace.next(2, 1000, Infinity)).toBe(1000)
  expect(pace.next(1, 2000, 3999)).toBe(4000)
  expect([take(2000), take(2000)]).toEqual([4000, 5000])
  expect([1, 2, 3, 4].map(() => take(60_000))).toEqual([60_000, 60_000, 60_000, 61_000])
})

test('tokens are made at the pace of the App, and who comes back at the moment that was given finds it', async () => {
  const { state, budget } = world([])
  for (let n = 0; n < MINTS.atOnce; n += 1) expect(await budget.mint(`at once ${n}`)).toBeNull()
  const each = 60_000 / MINTS.aMinute
  const given: number[] = []
  for (let n = 0; n < 10; n += 1) given.push((await budget.mint(`later ${n}`)) ?? state.now)
  expect(given.slice(1).map((at, n) => at - given[n]!)).toEqual(Array.from({ length: 9 }, () => each))
  state.now = given[9]!
  expect(await budget.mint('later 9')).toBeNull()
  // Not at the same moment a second time.
  const waited = state.waited.length
  expect([await budget.mint('later 9'), state.waited.length]).toEqual([null, waited + 1])
})
