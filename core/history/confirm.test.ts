import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mannWhitney } from '../compare/statistics/mann-whitney.ts'
import { confirm, leastBuilds, mostP } from './confirm.ts'
import { noise } from './testing/noise.ts'

/** Twenty builds of 100 ± 1 %, then what is given. */
const after = (...last: number[]): number[] => [...Array.from({ length: 20 }, (_, at) => 100 + ((at * 7) % 11) / 5 - 1), ...last]

describe('what three builds confirm', () => {
  test('is a regression where less is better and all three are higher', () => {
    expect(confirm(after(110, 111, 109), 'min')).toMatchObject({ verdict: 'regression', after: 110, builds: 20, delta: 1, gate: 0.03 })
  })

  test('is an improvement where more is better', () => {
    expect(confirm(after(110, 111, 109), 'max')).toMatchObject({ verdict: 'improvement' })
    expect(confirm(after(90, 91, 89), 'min')).toMatchObject({ verdict: 'improvement' })
  })

  test('is nothing below the floor, however clear', () => {
    expect(confirm(after(102.5, 102.5, 102.6), 'min')).toEqual({ verdict: 'unchanged' })
    expect(confirm(after(102.5, 102.5, 102.6), 'min', { floor: 0.02 })).toMatchObject({ verdict: 'regression' })
  })

  test('is nothing below twice the noise of the builds before', () => {
    const wild = Array.from({ length: 20 }, (_, at) => 100 + ((at * 7) % 11) * 2 - 10)
    expect(confirm([...wild, 111, 111, 111], 'min')).toEqual({ verdict: 'unchanged' })
  })

  test('of one build alone is a suspect, and of one that came back nothing', () => {
    expect(confirm(after(100, 100, 130), 'min')).toMatchObject({ verdict: 'suspect', after: 130 })
    expect(confirm(after(100, 130, 100), 'min')).toEqual({ verdict: 'unchanged' })
  })

  test('needs 13 builds before for 24 series at 0.05, and 10 at 0.10', () => {
    expect(leastBuilds({ family: 24, q: 0.05 })).toBe(16)
    expect(leastBuilds({ family: 24, q: 0.1 })).toBe(13)
    expect(leastBuilds({ family: 1 })).toBe(10)
    expect(leastBuilds({ family: 10_000 })).toBe(0)
  })

  test('is never called unchanged where no values could have shown a change', () => {
    fc.assert(fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 12 }), (values) => {
      expect(confirm(values, 'min')).toEqual({ verdict: 'insufficient_data', needed: 13 })
    }))
    expect(confirm(after(110, 110, 110), 'min', { family: 10_000 })).toEqual({ verdict: 'insufficient_data', needed: 0 })
  })

  test('from nothing but zeros has no relative change, and is confirmed', () => {
    expect(confirm([...Array.from({ length: 20 }, () => 0), 5, 5, 5], 'min')).toMatchObject({ verdict: 'regression', before: 0, change: null })
  })

  test('is an answer without NaN for any finite values', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, 1, 100, 101)), { maxLength: 60 }), fc.constantFrom('min' as const, 'max' as const), (values, direction) => {
      expect(JSON.stringify(confirm(values, direction), (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value))).not.toContain('not finite')
    }))
  })

  test('turns round with its direction', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 13, maxLength: 50 }), (values) => {
      const other = { regression: 'improvement', improvement: 'regression', suspect: 'suspect', unchanged: 'unchanged', insufficient_data: 'insufficient_data' } as const
      expect(confirm(values, 'max').verdict).toBe(other[confirm(values, 'min').verdict])
    }))
  })
})

describe('the calibration of T2 on seeded draws without a change', () => {
  // 10,000 draws know a rate of 1 % to 0.1 points only, which is the whole margin of 1.1: so 50,000.
  test.each(['normal', 'lognormal', 'bimodal'] as const)('%s: p is at most a in at most 1.1 a of them', (shape) => {
    const draw = noise(shape, `T2 ${shape}`)
    const ps = Array.from({ length: 50_000 }, () => mannWhitney(Array.from({ length: 40 }, draw), Array.from({ length: 3 }, draw)).pHigher)
    for (const a of [0.01, 0.05, 0.1]) expect(ps.filter((p) => p <= a).length / ps.length).toBeLessThanOrEqual(1.1 * a)
  })

  test.each(['normal', 'lognormal', 'bimodal'] as const)('%s: a regression is confirmed in no more than its share of the family', (shape) => {
    const draw = noise(shape, `T2 verdict ${shape}`)
    const verdicts = Array.from({ length: 10_000 }, () => confirm(Array.from({ length: 43 }, () => 100 + 4 * draw()), 'min').verdict)
    expect(verdicts.filter((verdict) => verdict === 'regression').length / 10_000).toBeLessThanOrEqual(1.1 * mostP({}))
  })
})
