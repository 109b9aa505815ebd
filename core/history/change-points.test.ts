import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changePoints } from './change-points.ts'
import { noise } from './testing/noise.ts'
import { levels } from './testing/points.ts'

const draw = noise('normal', 'change points')
const quiet = (): number => 0.01 * draw()

describe('the second look over a history', () => {
  test('finds each change of level, by its first build', () => {
    const points = changePoints(levels([[100, 40], [104, 30], [98, 50]], quiet))
    expect(points.map(({ at }) => at)).toEqual([40, 70])
    expect(points[0]!.change).toBeCloseTo(0.04, 2)
    expect(points.every(({ p }) => p < 0.01)).toBe(true)
  })

  test('finds a change that was undone in a long history', () => {
    expect(changePoints(levels([[100, 200], [105, 15], [100, 200]], quiet)).map(({ at }) => at)).toEqual([200, 215])
  })

  test('sees a change too small for three builds', () => {
    expect(changePoints(levels([[100, 60], [101, 60]], quiet)).map(({ at }) => Math.abs(at - 60) <= 3)).toEqual([true])
  })

  test('leaves out what is smaller than the floor', () => {
    expect(changePoints(levels([[100, 40], [104, 40]], quiet), { floor: 0.05 })).toEqual([])
  })

  test('sees nothing in one outlier, or in two, at the end or inside', () => {
    const values = levels([[100, 80]], quiet)
    expect(changePoints(values.with(40, 1000))).toEqual([])
    expect(changePoints([...values, 1000, 1000])).toEqual([])
  })

  test('sees nothing in equal values, in few and in none', () => {
    expect(changePoints(Array.from({ length: 100 }, () => 7))).toEqual([])
    expect(changePoints([1, 1, 1, 9, 9, 9])).toEqual([])
    expect(changePoints([])).toEqual([])
  })

  test('looks at the last 2,000 builds of a longer history', () => {
    const values = levels([[100, 50], [120, 1500], [130, 1000]], quiet)
    expect(changePoints(values).map(({ at }) => at)).toEqual([1550])
  })

  test('gives points in order, inside, finite and the same again, whatever the values', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(1, 2)), { maxLength: 150 }), (values) => {
      const points = changePoints(values)
      expect(points).toEqual(changePoints(values))
      expect(points.every(({ at }, index) => at > (points[index - 1]?.at ?? 0) && at < values.length)).toBe(true)
      expect(points.every(({ p, before, after }) => [p, before, after].every(Number.isFinite))).toBe(true)
    }))
  })

  test('is the same for any scale, since only ranks count', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 120 }), (values) => {
      expect(changePoints(values.map((value) => value ** 3)).map(({ at }) => at)).toEqual(changePoints(values).map(({ at }) => at))
    }))
  })
})

describe('the calibration of T3 on 1,000 seeded histories of 300 builds without a change', () => {
  test.each(['normal', 'lognormal', 'bimodal'] as const)('%s: a change is seen in at most 5 %% of them', (shape) => {
    expect(rate(noise(shape, `T3 ${shape}`))).toBeLessThanOrEqual(0.05)
  })

  // Neighbours that resemble each other are no independent builds: reported, not promised (docs/detection.md).
  test('autoregressive 0.3: in at most 15 % of them', () => {
    expect(rate(noise('autoregressive', 'T3 autoregressive'))).toBeLessThanOrEqual(0.15)
  })
})

const rate = (of: () => number): number => Array.from({ length: 1000 }, () => changePoints(Array.from({ length: 300 }, of))).filter((points) => points.length > 0).length / 1000
