import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Place } from './places.ts'
import { T } from './places.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

export function budgetSuite(place: () => Place): void {
  test('of 480 writes asked at once over three replicas no minute has more than 60 and no hour more than 400 (G9)', async () => {
    const store = await place().fresh()
    const replicas = [store, await place().replica(), await place().replica()]
    const moments: number[] = []
    for (let round = 0; round < 48; round++) moments.push(...(await Promise.all(Array.from({ length: 10 }, (_, index) => replicas[index % 3]!.spend(1, 'write', T)))).map(({ at }) => at))
    expectWithin(moments)
    moments.sort((a, b) => a - b)
    expect([moments[59]! - T, moments[60]! - T, moments[399]! - T, moments[400]! - T]).toEqual([0, MINUTE, 6 * MINUTE, HOUR])
  })

  test('whenever writes are asked for, no minute has more than 60 and no hour more than 400', async () => {
    const store = await place().fresh()
    let installation = 100
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 2 * MINUTE })), { minLength: 1, maxLength: 4 }), async (bursts) => {
        installation++
        const moments: number[] = []
        let now = T
        for (const [count, wait] of bursts) {
          for (let index = 0; index < count; index++) moments.push((await store.spend(installation, 'write', now)).at)
          // Nobody waits longer than the limits ask for.
          expect(moments.length <= 60 ? moments.at(-1) : now).toBe(now)
          now += wait
        }
        expect(moments).toEqual(moments.toSorted((a, b) => a - b))
        expectWithin(moments)
      }),
      { numRuns: 8 },
    )
  })

  test('reads have no limit but the pause, and no installation waits for another', async () => {
    const store = await place().fresh()
    for (let index = 0; index < 61; index++) await store.spend(1, 'write', T)
    expect(await store.spend(1, 'read', T)).toEqual({ at: T })
    expect(await store.spend(2, 'write', T)).toEqual({ at: T })
    await store.pause(1, T + MINUTE)
    expect(await store.spend(1, 'read', T)).toEqual({ at: T + MINUTE })
    expect(await store.spend(2, 'read', T)).toEqual({ at: T })
  })

  test('while GitHub asked to wait no write is due earlier, and a shorter pause ends no longer one (G10)', async () => {
    const store = await place().fresh()
    await store.pause(1, T + MINUTE)
    await store.pause(1, T + 1000)
    expect(await store.pausedUntil(1, T)).toBe(T + MINUTE)
    expect(await store.pausedUntil(1, T + MINUTE)).toBeNull()
    expect(await store.pausedUntil(2, T)).toBeNull()
    expect(await store.spend(1, 'write', T)).toEqual({ at: T + MINUTE })
    expect(await store.spend(1, 'write', T + 2 * MINUTE)).toEqual({ at: T + 2 * MINUTE })
  })

  test('a replica whose clock is behind is given no moment before those that were given', async () => {
    const store = await place().fresh()
    await store.spend(1, 'write', T)
    expect(await store.spend(1, 'write', T - 10_000)).toEqual({ at: T })
  })
}

function expectWithin(moments: readonly number[]): void {
  const sorted = moments.toSorted((a, b) => a - b)
  const crowded = (count: number, windowMs: number) => sorted.some((at, index) => index >= count && at - sorted[index - count]! < windowMs)
  expect([crowded(60, MINUTE), crowded(400, HOUR)]).toEqual([false, false])
}
