import { expect, test } from 'vitest'
import { RATE, withinRate, type Given } from './rate.ts'

test('A32: six in ten minutes, a task that is tried again is one, and after ten minutes there is room again', () => {
  let given: readonly Given[] = []
  const give = (key: string, at: number): boolean => {
    const rated = withinRate(given, { key, at })
    if (rated.ok) given = rated.given
    return rated.ok
  }
  expect(Array.from({ length: 7 }, (_, index) => give(`c${index}`, index * 1000))).toEqual([true, true, true, true, true, true, false])
  expect(give('c2', 8000)).toBe(true)
  expect(withinRate(given, { key: 'x', at: 9000 })).toEqual({ ok: false, until: RATE.withinMs })
  expect(give('x', RATE.withinMs)).toBe(true)
})
