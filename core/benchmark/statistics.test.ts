import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { present } from '../../test/require.ts'
import { median, percentile } from './percentile.ts'
import { perSecond, statistics } from './statistics.ts'

const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), { minLength: 1, maxLength: 60 })

/** From numpy.percentile([...], q) of NumPy 2.4.6, its default method `linear`. */
test.each([
  [[15, 20, 35, 40, 50], [35, 48, 49.6]],
  [[1], [1, 1, 1]],
  [[3, 1], [2, 2.9, 2.98]],
  [[10.5, 9.25, 11, 10, 9.75, 30], [10.25, 25.25, 29.05]],
])('percentiles of %j are those of NumPy', (list, expected) => {
  ;[0.5, 0.95, 0.99].forEach((p, at) => expect(percentile(list, p)).toBeCloseTo(expected[at]!, 10))
})

test.skipIf(!present('numpy', spawnSync('python3', ['-c', 'import numpy']).status === 0))('any percentile of any values is that of NumPy (needs python3-numpy)', () => {
  const cases = fc.sample(fc.tuple(values, fc.double({ min: 0, max: 1, noNaN: true })), { numRuns: 300, seed: 1 })
  const program = 'import json,sys,numpy\nprint(json.dumps([[float(numpy.percentile(v,100*p)),float(numpy.std(v,ddof=1)) if len(v)>1 and numpy.isfinite(numpy.std(v,ddof=1)) else None] for v,p in json.load(sys.stdin)]))'
  const answer = spawnSync('python3', ['-c', program], { input: JSON.stringify(cases), encoding: 'utf8' })
  const expected = JSON.parse(answer.stdout) as (number | null)[][]
  cases.forEach(([list, p], at) => {
    const scale = Math.max(...list.map(Math.abs), Number.MIN_VALUE)
    expect(Math.abs(percentile(list, p) - expected[at]![0]!) / scale).toBeLessThan(1e-9)
    const sd = statistics(list)!.sd
    // NumPy squares the deviations as they are: beyond this they under- or overflow.
    const comparable = expected[at]![1] !== null && scale > 1e-100 && scale < 1e100
    expect(comparable ? Math.abs((sd ?? 0) - (expected[at]![1] ?? 0)) / scale : 0).toBeLessThan(1e-9)
  })
})

test('a percentile lies between two of its values, in any order of them, and grows with p', () => {
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (list, p, q) => {
      const [low, high] = [percentile(list, Math.min(p, q)), percentile(list, Math.max(p, q))]
      expect(low).toBeLessThanOrEqual(high)
      expect(low).toBeGreaterThanOrEqual(Math.min(...list))
      expect(high).toBeLessThanOrEqual(Math.max(...list))
      expect(percentile(list.toReversed(), p)).toBe(percentile(list, p))
    }),
  )
})

test('statistics are finite whatever the values, and shift and scale with them', () => {
  fc.assert(
    fc.property(values, (list) => {
      const all = statistics(list)!
      expect(Object.values(all).every((each) => each === null || Number.isFinite(each))).toBe(true)
      expect([all.n, all.min, all.max]).toEqual([list.length, Math.min(...list), Math.max(...list)])
      expect(all.mean).toBeGreaterThanOrEqual(all.min)
      expect(all.mean).toBeLessThanOrEqual(all.max)
    }),
  )
  expect(statistics([1, 2, 3, 4, 100])).toMatchObject({ mean: 22, p50: 3, mad: 1, sd: expect.closeTo(43.617657, 5) })
})

test('of no finite value there are no statistics, and values that are not finite are left out', () => {
  expect(statistics([])).toBeNull()
  expect(statistics([Number.NaN, Infinity])).toBeNull()
  expect(statistics([Number.NaN, 3])).toMatchObject({ n: 1, p50: 3, sd: null })
  expect(Number.isNaN(median([]))).toBe(true)
})

test('a unit that is no time has no throughput', () => {
  expect([perSecond('ms'), perSecond('s'), perSecond('images/s'), perSecond('constructor'), perSecond(undefined)]).toEqual([1000, 1, null, null, null])
})
