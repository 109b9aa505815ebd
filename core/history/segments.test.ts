import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currentSegment, segmentsOf } from './segments.ts'
import { acceptedFor } from './segments-accepted.ts'
import type { AcceptedChange, SeriesKey } from './series.ts'
import { noise } from './testing/noise.ts'
import { levels, pointsOf } from './testing/points.ts'

const NO_CHANGE: AcceptedChange = { example: 'vision/resnet', preset: 'train', metric: '*', tree: null, commit: null, by: 'ada', reason: 'larger batch', at: '2026-01-01T00:00:00Z', until: '2026-02-01' }
const draw = noise('normal', 'segments')
/** Two per cent of noise around each level, twenty builds each. */
const history = levels([[100, 20], [110, 20], [104, 20]], () => 0.01 * draw())

describe('segments', () => {
  test('begin anew at each confirmed change, with its first build', () => {
    expect(segmentsOf(pointsOf(history)).map(({ start, cause }) => [start, cause])).toEqual([[0, null], [20, 'confirmed'], [40, 'confirmed']])
    expect(currentSegment(pointsOf(history)).map(({ record }) => record)).toEqual(Array.from({ length: 20 }, (_, at) => `r${40 + at}`))
  })

  test('are not begun by one build alone, nor by two', () => {
    const spikes = history.slice(0, 20).map((value, at) => (at === 15 ? 3 * value : value))
    expect(segmentsOf(pointsOf(spikes))).toHaveLength(1)
    expect(segmentsOf(pointsOf(history.slice(0, 22)))).toHaveLength(1)
  })

  test('begin anew at an accepted tree, whatever the values', () => {
    const found = segmentsOf(pointsOf(history.slice(0, 20)), [{ ...NO_CHANGE, tree: 't7', commit: 'c3' }])
    expect(found.map(({ start, cause, accepted }) => [start, cause, accepted.length])).toEqual([[0, null, 0], [7, 'accepted', 1]])
  })

  test('begin anew at the accepted commit where no build has the tree', () => {
    expect(segmentsOf(pointsOf(history.slice(0, 20)), [{ ...NO_CHANGE, tree: 'rewritten', commit: 'c3' }]).map(({ start }) => start)).toEqual([0, 3])
    expect(segmentsOf(pointsOf(history.slice(0, 20)), [{ ...NO_CHANGE, tree: 'unknown', commit: null }])).toHaveLength(1)
  })

  test('begin with the first of several builds of an accepted tree', () => {
    const points = pointsOf(history.slice(0, 20)).map((point, at) => ({ ...point, tree: at >= 9 ? 'same' : 'old' }))
    expect(segmentsOf(points, [{ ...NO_CHANGE, tree: 'same' }]).map(({ start }) => start)).toEqual([0, 9])
  })

  test('begin anew when an accepted state comes back, and not where one run of it came late', () => {
    const of = (trees: readonly string[]) => segmentsOf(pointsOf(history.slice(0, trees.length)).map((point, at) => ({ ...point, tree: trees[at]! })), [{ ...NO_CHANGE, tree: 'a' }])
    const many = (tree: string, builds: number): string[] => Array.from({ length: builds }, () => tree)
    expect(of([...many('o', 3), ...many('a', 5), ...many('b', 7), ...many('a', 5)]).map(({ start }) => start)).toEqual([0, 3, 15])
    expect(of([...many('o', 3), ...many('a', 5), ...many('b', 2), ...many('a', 5)]).map(({ start }) => start)).toEqual([0, 3])
  })

  test('stay when the accepted change has run out, since no day is asked', () => {
    expect(currentSegment(pointsOf(history.slice(0, 20)), [{ ...NO_CHANGE, tree: 't7', until: '1999-01-01' }])).toHaveLength(13)
  })

  test('of no builds are none, and values that are not finite belong to none', () => {
    expect(currentSegment([])).toEqual([])
    expect(currentSegment(pointsOf([1, Number.NaN, 2, Number.POSITIVE_INFINITY])).map(({ value }) => value)).toEqual([1, 2])
  })

  test('begun by three unlucky builds are taken back when ten say otherwise', () => {
    const unlucky = levels([[100, 40], [106, 3], [100, 7]], () => 0.01 * draw())
    expect(segmentsOf(pointsOf(unlucky.slice(0, 43))).map(({ start }) => start)).toEqual([0, 40])
    expect(segmentsOf(pointsOf(unlucky)).map(({ start }) => start)).toEqual([0])
  })

  test('are cut by chance in at most 10 % of 300 noisy histories of 300 builds', () => {
    const cut = Array.from({ length: 300 }, () => segmentsOf(pointsOf(levels([[100, 300]], () => 0.03 * draw())))).filter((segments) => segments.length > 1)
    expect(cut.length / 300).toBeLessThanOrEqual(0.1)
  })

  test('are settled after ten builds: a longer history has the boundaries of its beginning', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 80, max: 120 }), { maxLength: 80 }), fc.nat(80), (values, at) => {
      const whole = segmentsOf(pointsOf(values)).map(({ start }) => start)
      const beginning = segmentsOf(pointsOf(values.slice(0, at))).map(({ start }) => start).filter((start) => start + 10 <= at)
      expect(whole.slice(0, beginning.length)).toEqual(beginning)
    }))
  })

  test('hold every finite build once, in order', () => {
    fc.assert(fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 60 }), (values) => {
      expect(segmentsOf(pointsOf(values)).flatMap(({ points }) => points.map(({ value }) => value))).toEqual(values)
    }))
  })

  test('take accepted changes of their own example, preset and metric only', () => {
    const key: SeriesKey = { example: 'vision/resnet', preset: 'train', params: '', datasets: [], hardware: 'gpu', engine: 'docker', metric: 'time/step', origin: 'observed' }
    const all = [NO_CHANGE, { ...NO_CHANGE, metric: 'time/*' }, { ...NO_CHANGE, metric: 'loss' }, { ...NO_CHANGE, example: 'vision' }, { ...NO_CHANGE, preset: 'eval' }]
    expect(acceptedFor(key, all)).toEqual(all.slice(0, 2))
  })
})
