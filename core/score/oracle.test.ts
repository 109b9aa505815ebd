/** The oracle of our formulae: scikit-learn itself, on tables drawn at random, where this machine's python3 has it. */
import { spawnSync } from 'node:child_process'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { present } from '../../test/require.ts'
import { classificationScores } from './classification.ts'
import { regressionScores } from './regression.ts'

const here = present('sklearn', spawnSync('python3', ['-c', 'import sklearn.metrics']).status === 0)

const ORACLE = `
import json, sys, warnings
warnings.filterwarnings("ignore")
from sklearn.metrics import *
out = []
for case in json.load(sys.stdin):
    t, p = case["truth"], case["prediction"]
    if case["kind"] == "classification":
        s = {"accuracy": accuracy_score(t, p)}
        for average in ("macro", "micro"):
            precision, recall, f1, _ = precision_recall_fscore_support(t, p, average=average, zero_division=0)
            s.update({"precision_" + average: precision, "recall_" + average: recall, "f1_" + average: f1})
        b = [[x == "a" for x in side] for side in (t, p)]
        precision, recall, f1, _ = precision_recall_fscore_support(*b, average="binary", zero_division=0)
        s.update({"precision_binary": precision, "recall_binary": recall, "f1_binary": f1})
    else:
        s = {"mse": mean_squared_error(t, p), "mae": mean_absolute_error(t, p), "rmse": mean_squared_error(t, p) ** 0.5, "r2": r2_score(t, p)}
    out.append(s)
print(json.dumps(out))
`

test.skipIf(!here)('scikit-learn gives the same scores (skipped where python3 has none)', () => {
  const label = fc.constantFrom('a', 'b', 'c', 'd')
  const number = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 8)
  const table = <T>(kind: string, value: fc.Arbitrary<T>) => fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 40 }).map((rows) => ({ kind, truth: rows.map(([truth]) => truth), prediction: rows.map(([, guess]) => guess) }))
  const cases = [...fc.sample(table('classification', label), 200), ...fc.sample(table('regression', number), 200)].filter(({ kind, truth }) => kind !== 'regression' || new Set<unknown>(truth).size > 1)
  const told = JSON.parse(spawnSync('python3', ['-c', ORACLE], { input: JSON.stringify(cases), encoding: 'utf8' }).stdout) as Record<string, number>[]
  expect(told).toHaveLength(cases.length)
  for (const [index, { kind, truth, prediction }] of cases.entries()) {
    const pairs = { truth: truth.map(String), prediction: prediction.map(String) }
    const regression = kind === 'regression' ? regressionScores(pairs) : null
    const ours: Record<string, number> = regression === null ? { ...classificationScores(pairs, { average: 'macro', positive: 'a' }) } : regression.ok ? { ...regression.value } : {}
    for (const [name, value] of Object.entries(told[index]!)) expect(ours[name], `${name} of ${JSON.stringify(pairs)}`).toBeCloseTo(value, 9)
  }
})
