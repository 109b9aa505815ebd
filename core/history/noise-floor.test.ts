import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LEAST_NOISE, noiseFloor } from './noise-floor.ts'

describe('the noise floor of a segment', () => {
  test('is 1.4826 times the median absolute deviation over the median, by hand', () => {
    expect(noiseFloor([90, 100, 110, 95, 105])).toEqual({ value: (1.4826 * 5) / 100, builds: 5 })
  })

  test('is one per cent where the builds are quieter than that', () => {
    expect(noiseFloor([100, 100.1, 99.9, 100])).toEqual({ value: LEAST_NOISE, builds: 4 })
  })

  test('is not moved by an outlier', () => {
    expect(noiseFloor([90, 100, 110, 95, 105, 1e9]).value).toBeLessThan(0.12)
  })

  test('rests on nothing where there is no build or one', () => {
    expect(noiseFloor([])).toEqual({ value: LEAST_NOISE, builds: 0 })
    expect(noiseFloor([7])).toEqual({ value: LEAST_NOISE, builds: 1 })
  })

  test('of zeros, and of values around zero, is finite', () => {
    expect(noiseFloor([0, 0, 0, 5]).value).toBe(LEAST_NOISE)
    expect(noiseFloor([-2, -1, 0, 1, 2]).value).toBeCloseTo(1.4826)
  })

  test('of negative values is that of their mirror image', () => {
    expect(noiseFloor([-90, -100, -110])).toEqual(noiseFloor([90, 100, 110]))
  })

  test('is finite, at least one per cent, and the same in any order, whatever the values', () => {
    fc.assert(fc.property(fc.array(fc.double()), (values) => {
      const floor = noiseFloor(values)
      expect(Number.isFinite(floor.value) && floor.value >= LEAST_NOISE).toBe(true)
      expect(noiseFloor(values.toReversed())).toEqual(floor)
    }))
  })
})
