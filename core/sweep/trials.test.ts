import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { trialsOf } from './trials.ts'
import type { Range, Sweep } from './sweep.ts'

const sweepOf = (more: Partial<Sweep>): Sweep => ({ name: 's', preset: 'train', method: 'grid', trials: null, seed: '0', params: {}, metric: null, direction: null, place: { path: 'examples/a/example.yaml', line: 7, column: 3 }, ...more })
const values = (...list: (string | number | boolean)[]): Range => ({ kind: 'values', values: list })
const between = (min: number, max: number, more: Partial<Extract<Range, { kind: 'between' }>> = {}): Range => ({ kind: 'between', min, max, scale: 'linear', integer: false, ...more })
const paramsOf = (sweep: Sweep) => {
  const trials = trialsOf(sweep)
  if (!trials.ok) throw new Error(trials.problem.message)
  return trials.value.map(({ params }) => params)
}

test('a grid is every combination, the last parameter changing fastest', () => {
  expect(trialsOf(sweepOf({ params: { lr: values(0.1, 0.01), batch: values(16, 32) } }))).toEqual({
    ok: true,
    value: [
      { number: 1, params: { lr: 0.1, batch: 16 } },
      { number: 2, params: { lr: 0.1, batch: 32 } },
      { number: 3, params: { lr: 0.01, batch: 16 } },
      { number: 4, params: { lr: 0.01, batch: 32 } },
    ],
  })
})

test('a random sweep stays within its ranges, integers reach both ends, and a seed gives the same trials', () => {
  const sweep = sweepOf({ method: 'random', trials: 400, params: { lr: between(1e-4, 1e-1, { scale: 'log' }), width: between(1, 3, { integer: true }), act: values('relu', 'tanh') } })
  const drawn = paramsOf(sweep)
  expect(drawn.every(({ lr }) => Number(lr) >= 1e-4 && Number(lr) <= 1e-1)).toBe(true)
  expect([...new Set(drawn.map(({ width }) => width))].toSorted()).toEqual([1, 2, 3])
  // Half of a logarithmic range lies below its geometric middle; 400 draws are within a tenth of that.
  expect(drawn.filter(({ lr }) => Number(lr) < Math.sqrt(1e-5)).length / 400).toBeCloseTo(0.5, 1)
  expect(paramsOf(sweep)).toEqual(drawn)
  expect(paramsOf({ ...sweep, seed: '1' })).not.toEqual(drawn)
})

test('one more parameter or trial changes no other', () => {
  const few = sweepOf({ method: 'random', trials: 5, seed: '9', params: { lr: between(0, 1) } })
  const more = { ...few, trials: 9, params: { depth: between(1, 9, { integer: true }), ...few.params } }
  expect(paramsOf(more).slice(0, 5).map(({ lr }) => lr)).toEqual(paramsOf(few).map(({ lr }) => lr))
})

test('what was drawn once is drawn for ever', () => {
  expect(paramsOf(sweepOf({ method: 'random', trials: 3, seed: '42', params: { lr: between(1e-4, 1e-1, { scale: 'log' }), batch: values(16, 32, 64) } }))).toMatchInlineSnapshot(`
    [
      {
        "batch": 64,
        "lr": 0.01199071,
      },
      {
        "batch": 64,
        "lr": 0.04343748,
      },
      {
        "batch": 16,
        "lr": 0.002311772,
      },
    ]
  `)
})

test.each<[string, Partial<Sweep>, RegExp]>([
  ['no parameters', {}, /has no parameters/],
  ['a range in a grid', { params: { lr: between(0, 1) } }, /"lr" has no values but a range/],
  ['random without a number', { method: 'random', params: { lr: between(0, 1) } }, /does not say how many/],
  ['a grid of thousands', { params: { a: values(...Array(50).keys()), b: values(...Array(50).keys()) } }, /has 2500 trials, and at most 1024/],
])('%s is refused with the line of the sweep', (_, more, message) => {
  expect(trialsOf(sweepOf(more))).toMatchObject({ ok: false, problem: { code: 'SWEEP.INVALID', path: 'examples/a/example.yaml', line: 7, message: expect.stringMatching(message) as string } })
})

test('a grid holds each combination once, whatever its sizes', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }), (sizes) => {
    const drawn = paramsOf(sweepOf({ params: Object.fromEntries(sizes.map((size, at) => [`p${at}`, values(...Array(size).keys())])) })).map((params) => JSON.stringify(params))
    expect(new Set(drawn).size).toBe(sizes.reduce((product, size) => product * size, 1))
    expect(drawn.length).toBe(new Set(drawn).size)
  }))
})
