import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { scoreRun, type Valid } from './score-run.ts'

const place = { path: 'e', line: 1, column: 1 }
const scoring = (more: Partial<Valid> = {}): Valid => ({ kind: 'classification', file: 'p.csv', truth: 't.csv', columns: { id: 'id', truth: 'truth', prediction: 'prediction' }, average: 'macro', positive: null, claims: {}, tolerance: null, place, ...more })
const csv = (header: string, rows: readonly (readonly unknown[])[]): string => [header, ...rows.map((row) => row.join(','))].join('\n')
const truthOf = (values: readonly unknown[]) => ({ text: csv('id,truth', values.map((value, row) => [row, value])), path: 'examples/a/t.csv' })
const told = (values: readonly unknown[]) => csv('id,prediction', values.map((value, row) => [row, value]))
const score = (truth: readonly unknown[], prediction: readonly unknown[], more: Partial<Valid> = {}) => scoreRun(scoring(more), { predictions: told(prediction), truth: truthOf(truth) }, {})

// scikit-learn 1.9.1 gives the same figures for these rows (oracle.test.ts asks it where it is installed).
test('the values of the scikit-learn guide: three classes', () => {
  const { values } = score([0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1])
  expect(values['accuracy']).toBeCloseTo(2 / 6, 12)
  expect(values['precision']).toBeCloseTo(2 / 9, 12)
  expect(values['recall']).toBeCloseTo(1 / 3, 12)
  expect(values['f1']).toBeCloseTo(4 / 15, 12)
  expect(values['f1_micro']).toBeCloseTo(1 / 3, 12)
})

test('binary: of the positive class', () => {
  // TP 2, FP 1, FN 2
  const { values } = score(['y', 'y', 'y', 'y', 'n', 'n'], ['y', 'y', 'n', 'n', 'y', 'n'], { average: 'binary', positive: 'y' })
  expect(values).toMatchObject({ precision: 2 / 3, recall: 0.5, accuracy: 0.5 })
  expect(values['f1']).toBeCloseTo(4 / 7, 12)
})

test('a class that is never predicted counts with 0, and a positive class that never occurs is 0', () => {
  expect(score(['a', 'b'], ['a', 'a']).values).toMatchObject({ precision: 0.25, recall: 0.5 })
  expect(score(['a'], ['a'], { positive: 'z', average: 'binary' }).values).toMatchObject({ f1: 0, accuracy: 1 })
})

test('regression: the values of the scikit-learn guide', () => {
  const { values } = score([3, -0.5, 2, 7], [2.5, 0.0, 2, 8], { kind: 'regression' })
  expect(values['mse']).toBeCloseTo(0.375, 12)
  expect(values['mae']).toBeCloseTo(0.5, 12)
  expect(values['rmse']).toBeCloseTo(Math.sqrt(0.375), 12)
  expect(values['r2']).toBeCloseTo(0.9486081370449679, 12)
})

test('R2 is left out where the truth does not vary', () => {
  expect(Object.keys(score([5, 5], [4, 5], { kind: 'regression' }).values)).toEqual(['mse', 'rmse', 'mae'])
})

test('an integer that became a float is the same label', () => {
  expect(score([1, 2, 3], ['1.0', '2.00', '3']).values['accuracy']).toBe(1)
})

test('rows are joined by their id, in any order; JSON and JSON lines are the same table', () => {
  const rows = [{ id: 2, prediction: 'c' }, { id: 0, prediction: 'a' }, { id: 1, prediction: 'x' }]
  for (const [file, predictions] of [['p.jsonl', rows.map((row) => JSON.stringify(row)).join('\n')], ['p.json', JSON.stringify(rows)]] as const) {
    expect(scoreRun(scoring({ file }), { predictions, truth: truthOf(['a', 'b', 'c']) }, {})).toMatchObject({ rows: 3, truth: { from: 'repository', path: 'examples/a/t.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }, values: { accuracy: 2 / 3 } })
  }
})

test('without a truth of the repository, the record says that the run brought its own', () => {
  expect(scoreRun(scoring({ truth: null }), { predictions: 'truth,prediction\n1,1\n2,1\n', truth: null }, {})).toMatchObject({ truth: { from: 'run' }, rows: 2, values: { accuracy: 0.5 } })
})

test.each([
  ['a row that is missing', told([1, 2]), 'lacks 1 of 3 rows of the truth, the first is "2"'],
  ['a row twice', `${told([1, 2, 3])}\n0,9`, 'the row "0" twice'],
  ['a row that is invented', `${told([1, 2, 3])}\n7,9`, 'the row "7", which is not in the truth'],
  ['no rows', 'id,prediction\n', 'lacks 3 of 3'],
  ['another header', 'id,guess\n0,1', 'no column "prediction"; its header is "id", "guess"'],
  ['two columns of one name', 'id,prediction,prediction\n', 'two columns "prediction"'],
  ['half a line', 'id,prediction\n0,1\n1', 'line 3 has 1 fields'],
  ['an open quote', 'id,prediction\n0,"1', 'a quote is not closed'],
  ['an empty prediction', told([1, '', 3]), 'row 2 has no prediction'],
  ['nothing', '', 'it is empty'],
])('%s scores nothing and says so', (_, predictions, fault) => {
  const scores = scoreRun(scoring(), { predictions, truth: truthOf([1, 2, 3]) }, { accuracy: 1 })
  expect(scores).toMatchObject({ rows: 0, values: {}, faults: [expect.stringContaining(fault)] })
  expect(scores.claims).toBeUndefined()
})

test.each(['NaN', '1e400', 'Infinity', '0x10', '1,5', 'abc'])('a regression with %s is no number', (value) => {
  expect(score([1, 2], [1, `"${value}"`], { kind: 'regression' }).faults?.[0]).toContain('row 2 is no finite number')
})

test('numbers whose squares are not finite are a fault, not an Infinity in the record', () => {
  expect(score([1e200, 0], [-1e200, 0], { kind: 'regression' }).faults?.[0]).toContain('too large')
})

test('A04 JSON lines: NaN, __proto__, a list and a null are faults or nothing, never a prototype', () => {
  const lines = (text: string) => scoreRun(scoring({ file: 'p.jsonl', kind: 'regression' }), { predictions: text, truth: truthOf([1]) }, {})
  expect(lines('{"id":0,"prediction":NaN}').faults?.[0]).toContain('no finite number')
  expect(lines('{"id":0,"prediction":1e400}').faults?.[0]).toContain('no finite number')
  expect(lines('{"id":0,"__proto__":{"prediction":1}}').faults?.[0]).toContain('has no text, number or truth value "prediction"')
  expect(lines('[1]').faults?.[0]).toContain('not an object')
  expect(lines('{"id":0,"predic').faults?.[0]).toContain('not an object')
  expect(scoreRun(scoring({ file: 'p.json' }), { predictions: '[{"__proto__":1}]', truth: truthOf([1]) }, {}).faults?.[0]).toContain('no JSON')
})

test('A62 a claim is held to the predictions: rounding agrees, more does not', () => {
  const truth = Array.from({ length: 2000 }, (_, row) => row % 2)
  const prediction = truth.map((value, row) => (row < 217 ? 1 - value : value))
  const claim = (accuracy: number | 'NaN', more: Partial<Valid> = {}) => scoreRun(scoring(more), { predictions: told(prediction), truth: truthOf(truth) }, { accuracy }).claims?.[0]?.agrees
  expect([0.8915, 0.892, 0.89, Math.fround(0.8915)].map((value) => claim(value))).toEqual([true, true, true, true])
  expect([0.8925, 0.9, 1, 0.99, 0.88, 'NaN' as const].map((value) => claim(value))).toEqual([false, false, false, false, false, false])
  expect(claim(0.9, { tolerance: 0.01 })).toBe(true)
  expect(claim(0.8916, { tolerance: 0 })).toBe(false)
})

test('a claim under another name is compared by that name', () => {
  const scores = scoreRun(scoring({ claims: { accuracy: 'test_acc' } }), { predictions: told([1, 2]), truth: truthOf([1, 2]) }, { accuracy: 0.1, test_acc: 1 })
  expect(scores.claims).toEqual([{ metric: 'test_acc', score: 'accuracy', reported: 1, recomputed: 1, agrees: true }])
})

const label = fc.constantFrom('a', 'b', 'c', 'd')
const pairs = fc.array(fc.tuple(label, label), { minLength: 1, maxLength: 60 })

test('every score of a classification is between 0 and 1, micro F1 is the accuracy, and a perfect run has 1 everywhere', () => {
  fc.assert(fc.property(pairs, (rows) => {
    const { values } = score(rows.map(([truth]) => truth), rows.map(([, guess]) => guess))
    const perfect = score(rows.map(([truth]) => truth), rows.map(([truth]) => truth)).values
    return Object.values(values).every((value) => value >= 0 && value <= 1) && values['f1_micro'] === values['accuracy'] && Object.values(perfect).every((value) => value === 1)
  }))
})

test('the order of the rows does not show', () => {
  const number = fc.double({ noNaN: true, min: -1e6, max: 1e6 })
  fc.assert(fc.property(fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 40 }), fc.infiniteStream(fc.nat()), (rows, keys) => {
    const order = rows.map((row, index) => ({ row: [index, ...row] as const, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key).map(({ row }) => row)
    const of = (list: readonly (readonly [number, number, number])[]) => scoreRun(scoring({ kind: 'regression' }), { predictions: csv('id,prediction', list.map(([id, , guess]) => [id, guess])), truth: truthOf(rows.map(([truth]) => truth)) }, {})
    const values = of(rows.map((row, index) => [index, ...row])).values
    for (const [name, value] of Object.entries(of(order).values)) expect(Math.abs(value - values[name]!)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
  }))
})

test('MAE is at most RMSE, R2 at most 1, and a perfect regression has no error', () => {
  const number = fc.double({ noNaN: true, min: -1e6, max: 1e6 })
  fc.assert(fc.property(fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 40 }), (rows) => {
    const { mse = 0, rmse = 0, mae = 0, r2 = 1 } = score(rows.map(([truth]) => truth), rows.map(([, guess]) => guess), { kind: 'regression' }).values
    const perfect = score(rows.map(([truth]) => truth), rows.map(([truth]) => truth), { kind: 'regression' }).values
    return mse >= 0 && mae <= rmse * (1 + 1e-9) + 1e-9 && r2 <= 1 && perfect['mse'] === 0 && perfect['mae'] === 0
  }))
})

test('whatever the predictions are, there are scores or faults, never both', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ',', '\n', '{', '}', 'id', 'prediction', ':', '1', '[', ']', 'NaN') }))
  fc.assert(fc.property(text, fc.constantFrom('p.csv', 'p.jsonl', 'p.json'), fc.constantFrom('classification', 'regression'), (predictions, file, kind) => {
    const scores = scoreRun(scoring({ file, kind }), { predictions, truth: truthOf([1, 2]) }, {})
    return (scores.faults?.length ?? 0) > 0 !== Object.keys(scores.values).length > 0 && Object.values(scores.values).every(Number.isFinite)
  }))
})
