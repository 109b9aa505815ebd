import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairedBootstrap, RESAMPLED } from './paired-bootstrap.ts'
import { seeded } from './seeded.ts'
import { wild } from './testing/samples.ts'

const OPTIONS = { confidence: 0.95, seed: 'paired' }

test('p is near the share among every resample there is', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 4 }), (differences) => {
    const n = differences.length
    const observed = differences.reduce((sum, each) => sum + each, 0)
    const sums = Array.from({ length: n ** n }, (_, at) => differences.reduce((sum, __, place) => sum + differences[Math.floor(at / n ** place) % n]!, 0))
    const { estimate, pHigher, pLower } = pairedBootstrap(differences.map(() => 0), differences, OPTIONS)!
    expect(estimate).toBeCloseTo(observed / n, 12)
    expect(Math.abs(pHigher - sums.filter((sum) => sum - observed >= observed).length / sums.length)).toBeLessThan(0.025)
    expect(Math.abs(pLower - sums.filter((sum) => sum - observed <= observed).length / sums.length)).toBeLessThan(0.025)
  }), { numRuns: 30 })
})

test('under no difference p is at most 0.05 in about one of twenty, and the interval holds 0 in about nineteen', () => {
  const random = seeded('null of pairs')
  let [alarms, held] = [0, 0]
  for (let draw = 0; draw < 300; draw++) {
    const [base, head] = [0, 1].map(() => Array.from({ length: 40 }, random)) as [number[], number[]]
    const { pHigher, low, high } = pairedBootstrap(base, head, { confidence: 0.95, seed: String(draw), resamples: 500 })!
    if (pHigher <= 0.05) alarms++
    if (low! <= 0 && 0 <= high!) held++
  }
  expect(alarms / 300).toBeLessThan(0.09)
  expect(held / 300).toBeGreaterThan(0.91)
})

test('what belongs together stays together: the order of the pairs says nothing, that of one side much', () => {
  const base = Array.from({ length: 50 }, (_, at) => at)
  const head = base.map((value) => value + 0.1 + 0.2 * (value % 2))
  const found = pairedBootstrap(base, head, OPTIONS)!
  expect(found.pHigher).toBe(1 / 10_001)
  expect(pairedBootstrap(base.toReversed(), head.toReversed(), OPTIONS)).toEqual(found)
  expect(pairedBootstrap(base.toReversed(), head, OPTIONS)!.pHigher).toBeGreaterThan(0.3)
})

test('a change of sides turns the interval about 0 and the p about', () => {
  const random = seeded('sides')
  const [base, head] = [0, 0.1].map((shift) => Array.from({ length: 30 }, () => random() + shift)) as [number[], number[]]
  const [found, turned] = [pairedBootstrap(base, head, OPTIONS)!, pairedBootstrap(head, base, OPTIONS)!]
  expect(turned.estimate).toBeCloseTo(-found.estimate, 12)
  expect(Math.abs(turned.low! + found.high!)).toBeLessThan(0.02)
  expect(Math.abs(turned.pLower - found.pHigher)).toBeLessThan(0.02)
})

test('the normal interval of many pairs is near the resampled one', () => {
  const random = seeded('many')
  const head = Array.from({ length: RESAMPLED + 1 }, () => random() ** 3 - 0.24)
  const many = pairedBootstrap(head.map(() => 0), head, OPTIONS)!
  const resampled = pairedBootstrap(head.slice(1).map(() => 0), head.slice(1), { ...OPTIONS, resamples: 2000 })!
  for (const key of ['low', 'high'] as const) expect(Math.abs(many[key]! - resampled[key]!)).toBeLessThan(0.002)
  for (const key of ['pHigher', 'pLower'] as const) expect(Math.abs(many[key] - resampled[key])).toBeLessThan(0.02)
})

test('no differences show nothing; no pairs are null; what has no partner is left out', () => {
  expect(pairedBootstrap([1, 2, 3], [1, 2, 3], OPTIONS)).toEqual({ estimate: 0, low: 0, high: 0, pHigher: 1, pLower: 1 })
  expect([pairedBootstrap([], [], OPTIONS), pairedBootstrap([1], [Number.NaN], OPTIONS), pairedBootstrap([1], [], OPTIONS)]).toEqual([null, null, null])
  expect(pairedBootstrap([1, 2, 9], [2, 3], OPTIONS)).toMatchObject({ estimate: 1, low: 1, high: 1 })
})

test('whatever values come in, no figure is NaN', () => {
  fc.assert(fc.property(wild, wild, (base, head) => {
    const found = pairedBootstrap(base, head, { ...OPTIONS, resamples: 50 })
    expect(Object.values(found ?? {}).filter((figure) => figure !== null && !Number.isFinite(figure))).toEqual([])
  }))
})
