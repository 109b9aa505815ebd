import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestTrial, mergeSweeps, rankTrials, type SweepResult, type TrialResult } from './rank-trials.ts'

const trial = (number: number, value: TrialResult['value'], outcome: TrialResult['outcome'] = 'passed'): TrialResult => ({ number, params: { lr: number }, outcome, value, record: null })
const sweepOf = (trials: readonly TrialResult[], more: Partial<SweepResult> = {}): SweepResult => ({ example: 'a', name: 's', preset: 'train', metric: 'accuracy', direction: 'max', planned: 9, trials: [...trials], ...more })
const ACCURACY = { metric: 'accuracy', direction: 'max' } as const

test('the best comes first, equal ones by number, and what failed or has no number last', () => {
  const trials = [trial(1, 0.5), trial(2, 'NaN'), trial(3, 0.9), trial(4, 0.99, 'failed'), trial(5, null), trial(6, 0.9)]
  expect(rankTrials(trials, ACCURACY).map(({ number }) => number)).toEqual([3, 6, 1, 2, 4, 5])
  expect(rankTrials(trials, { metric: 'loss', direction: 'min' }).map(({ number }) => number)).toEqual([1, 3, 6, 2, 4, 5])
})

test('a loss of -Infinity is the best, of +Infinity the worst that is a number', () => {
  expect(rankTrials([trial(1, 'Infinity'), trial(2, 0), trial(3, '-Infinity')], { metric: 'loss', direction: 'min' }).map(({ number }) => number)).toEqual([3, 2, 1])
})

test('without a metric or a direction no trial is the best', () => {
  expect(bestTrial(sweepOf([trial(1, 0.5)], { metric: null }))).toBe(null)
  expect(bestTrial(sweepOf([trial(1, 0.5)], { direction: null }))).toBe(null)
  expect(bestTrial(sweepOf([trial(1, 0.5, 'failed')]))).toBe(null)
  expect(bestTrial(sweepOf([trial(1, 0.5)]))?.number).toBe(1)
})

test('the parts of a matrix become one table, in any order, and a trial that was run well counts', () => {
  const one = fc.record({ number: fc.integer({ min: 1, max: 6 }), value: fc.constantFrom(0.1, 0.5, null), outcome: fc.constantFrom('passed' as const, 'failed' as const, 'skipped' as const) })
  fc.assert(fc.property(fc.array(fc.array(one, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), (made) => {
    const parts = made.map((trials) => sweepOf(trials.map(({ number, value, outcome }) => trial(number, value, outcome))))
    const [merged] = mergeSweeps(parts)
    expect(mergeSweeps(parts.toReversed())).toEqual([merged])
    expect(mergeSweeps([merged!, ...parts])).toEqual([merged])
    const numbers = merged!.trials.map(({ number }) => number)
    expect(numbers.toSorted((a, b) => a - b)).toEqual([...new Set(parts.flatMap(({ trials }) => trials.map(({ number }) => number)))].toSorted((a, b) => a - b))
    for (const { number, outcome } of merged!.trials) expect(outcome === 'passed').toBe(parts.some(({ trials }) => trials.some((each) => each.number === number && each.outcome === 'passed')))
  }))
})
