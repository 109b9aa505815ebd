import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { outcomesOf } from './outcomes.ts'
import { scoreRun } from './score-run.ts'

test('one bit a row, the first row the highest, and a number that became a float is the same label', () => {
  expect(outcomesOf({ truth: ['1', '2', '3', '4', '5'], prediction: ['1', 'x', '3.0', 'x', '5'] })).toEqual({ outcomes: 'a8' })
})

test('as many bits are set as rows were right, and there is a digit for every four rows', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('a', 'b')), { minLength: 1, maxLength: 40 }), (rows) => {
    const outcomes = outcomesOf({ truth: rows.map(([truth]) => truth), prediction: rows.map(([, prediction]) => prediction) }).outcomes!
    const bits = [...outcomes].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
    expect(bits).toBe(rows.map(([truth, prediction]) => (truth === prediction ? '1' : '0')).join('').padEnd(Math.ceil(rows.length / 4) * 4, '0'))
  }))
})

test('of more rows than a record should carry there are no outcomes', () => {
  const many = Array.from({ length: 100_001 }, () => 'a')
  expect(outcomesOf({ truth: many, prediction: many })).toEqual({})
  expect(outcomesOf({ truth: many.slice(1), prediction: many }).outcomes).toHaveLength(25_000)
})

test('a record holds the outcomes when the truth is the repository\'s: rows in the order of a truth that a run brought are nobody\'s', () => {
  const place = { path: 'e', line: 1, column: 1 }
  const scoring = { kind: 'classification', file: 'p.csv', truth: 't.csv', columns: { id: 'id', truth: 'truth', prediction: 'prediction' }, average: 'macro', positive: null, claims: {}, tolerance: null, place } as const
  const truth = { text: 'id,truth\n1,a\n2,b\n3,a\n', path: 't.csv' }
  expect(scoreRun(scoring, { predictions: 'id,prediction\n3,a\n1,a\n2,a\n', truth }, {})).toMatchObject({ rows: 3, outcomes: 'a' })
  expect(scoreRun(scoring, { predictions: 'truth,prediction\na,a\nb,a\n', truth: null }, {}).outcomes).toBeUndefined()
})
