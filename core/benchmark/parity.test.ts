import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NumberArray } from './number-array.ts'
import { distance, judgeParity, parityVerdict } from './parity.ts'

const array = (values: readonly number[], shape: readonly number[] = [values.length]): NumberArray => ({ shape, values: Float64Array.from(values) })
const NONE = { mae: null, rmse: null, maxError: null, cosine: null }

test('four figures say how far two outputs are apart', () => {
  expect(distance(array([1, 2, 3, 4]), array([1, 2, 3, 8]))).toEqual({ kind: 'distance', distance: { mae: 1, rmse: 2, maxError: 4, cosine: expect.closeTo(46 / Math.sqrt(30 * 78), 12) } })
})

test('an output is no distance away from itself, and both directions are equally far', () => {
  const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(values, (list) => {
      const own = distance(array(list), array(list))
      expect(own).toMatchObject({ kind: 'distance', distance: { mae: 0, rmse: 0, maxError: 0, cosine: expect.closeTo(1, 9) } })
      const other = list.map((value) => value / 2)
      expect(distance(array(list), array(other))).toEqual(distance(array(other), array(list)))
    }),
  )
})

test('values that overflow when squared still give finite figures', () => {
  const far = distance(array([1e300, -1e300]), array([-1e300, 1e300]))
  expect(far).toMatchObject({ kind: 'distance', distance: { cosine: expect.closeTo(-1, 9) } })
  expect(Object.values(far.kind === 'distance' ? far.distance : { none: Number.NaN }).every(Number.isFinite)).toBe(true)
})

test('NaN agrees with NaN at the same place only, and is never a distance', () => {
  expect(distance(array([1, Number.NaN]), array([1, Number.NaN]))).toMatchObject({ kind: 'distance', distance: { maxError: 0 } })
  expect(distance(array([1, Number.NaN]), array([1, 2]))).toEqual({ kind: 'incomparable', reason: 'element 1 is NaN on one side and 2 on the other' })
  expect(distance(array([Infinity]), array([-Infinity]))).toMatchObject({ kind: 'incomparable' })
  expect(distance(array([Number.NaN]), array([Number.NaN]))).toEqual({ kind: 'incomparable', reason: 'no element is a finite number' })
})

test('outputs of other shapes are not compared, nor are empty ones', () => {
  expect(distance(array([1, 2, 3, 4], [2, 2]), array([1, 2, 3, 4]))).toEqual({ kind: 'incomparable', reason: 'the shapes differ: (2, 2) and (4)' })
  expect(distance(array([]), array([]))).toMatchObject({ kind: 'incomparable' })
})

test('all zeros have no direction, except beside all zeros', () => {
  expect(distance(array([0, 0]), array([1, 1]))).toMatchObject({ distance: { cosine: null } })
  expect(distance(array([0, 0]), array([0, 0]))).toMatchObject({ distance: { cosine: 1 } })
})

test('every threshold that is asked for must hold, and all that do not are named', () => {
  const far = { mae: 0.1, rmse: 0.2, maxError: 0.5, cosine: 0.9 }
  expect(judgeParity(far, { ...NONE, mae: 0.1, cosine: 0.9 })).toEqual({ verdict: 'agree', reason: null })
  expect(judgeParity(far, { mae: 0.01, rmse: 1, maxError: 0.4, cosine: 0.99 })).toEqual({ verdict: 'differ', reason: 'mean absolute error 0.100 over 0.01; largest error 0.500 over 0.4; cosine similarity 0.9 under 0.99' })
  expect(judgeParity({ ...far, cosine: null }, { ...NONE, cosine: 0.5 }).verdict).toBe('differ')
})

test('a required pair that nobody could compare is never taken for one that agrees', () => {
  expect(parityVerdict([{ required: true, verdict: 'agree' }, { required: true, verdict: 'unknown' }])).toBe('unknown')
  expect(parityVerdict([{ required: true, verdict: 'unknown' }, { required: true, verdict: 'differ' }])).toBe('differ')
  expect(parityVerdict([{ required: true, verdict: 'agree' }, { required: false, verdict: 'differ' }])).toBe('agree')
  expect(parityVerdict([])).toBe('unknown')
})
