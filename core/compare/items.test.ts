import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { outcomesOf } from '../score/outcomes.ts'
import type { RunRecord, Scores } from '../schema/run-record.ts'
import type { Comparison } from '../schema/report.ts'
import { compareAll } from './compare-all.ts'
import { discordantItems, itemsOf } from './items.ts'
import { around, sampleBenchmark } from './sample-benchmark.ts'
import { sampleObserved, sampleRecord } from './sample-record.ts'
import { discordant } from './statistics/mcnemar.ts'

const right = (rows: number, wrong: readonly number[]): boolean[] => Array.from({ length: rows }, (_, at) => !wrong.includes(at))
const upTo = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at)

function run(id: string, rows: readonly boolean[], more: Partial<Scores> = {}, reported: string | null = null): RunRecord {
  const share = rows.filter(Boolean).length / rows.length
  const scores: Scores = { file: 'p.csv', sha256: id, truth: { from: 'repository', path: 't.csv', sha256: 'truth' }, kind: 'classification', rows: rows.length, values: { accuracy: share, f1: share }, ...outcomesOf({ truth: rows.map(() => '1'), prediction: rows.map((each) => (each ? '1' : '0')) }), ...more }
  if (reported !== null) scores.claims = [{ metric: reported, score: 'accuracy', reported: share, recomputed: share, agrees: true }]
  return sampleRecord(reported === null ? {} : { [reported]: share }, { id, observed: sampleObserved({ scores }) })
}

const compare = (base: RunRecord, head: RunRecord): Comparison => compareAll([{ base: [base], head: [head], declared: {} }], { tolerance: 0.05 })[0]!
const metric = (comparison: Comparison, name: string) => comparison.metrics.find((each) => each.name === name)!

test('twenty rows lost of a hundred and none gained are a regression by McNemar, of the score and of the claim that agrees with it', () => {
  const comparison = compare(run('a', right(100, [])), run('b', right(100, upTo(0, 20))))
  expect(metric(comparison, 'scores.accuracy')).toMatchObject({ origin: 'observed', direction: 'max', class: 'quality', verdict: 'regression', evidence: { test: 'mcnemar', pWorse: 2 ** -20, pBetter: 1, effect: -0.2 }, reason: expect.stringMatching(/Of 100 rows 20 were lost and 0 gained\.$/) })
  const claimed = compare(run('a', right(100, []), {}, 'val/acc'), run('b', right(100, upTo(0, 20)), {}, 'val/acc'))
  expect(metric(claimed, 'val/acc')).toMatchObject({ origin: 'reported', verdict: 'regression', evidence: { test: 'mcnemar' } })
})

test('as many rows lost as gained are no change of the share, and 30 of 100 that moved leave it open', () => {
  expect(metric(compare(run('a', right(100, upTo(0, 15))), run('b', right(100, upTo(15, 30)))), 'scores.accuracy')).toMatchObject({ change: 0, verdict: 'inconclusive' })
  expect(metric(compare(run('a', right(1000, upTo(0, 3))), run('b', right(1000, upTo(3, 6)))), 'scores.accuracy')).toMatchObject({ verdict: 'equivalent' })
})

test('the same predictions are equivalent however few they are, and other predictions of five rows can show nothing', () => {
  expect(metric(compare(run('a', right(5, [1])), run('b', right(5, [1]), { sha256: 'a' })), 'scores.accuracy')).toMatchObject({ verdict: 'equivalent', reason: 'The same predictions, byte for byte.' })
  const few = compareAll([{ base: [run('a', right(3, []))], head: [run('b', right(3, [0, 1, 2]))], declared: {} }], { tolerance: 0.05 })[0]!
  expect(metric(few, 'scores.accuracy')).toMatchObject({ verdict: 'insufficient_data', reason: expect.stringMatching(/^Too few rows to show a change among one metric\./) })
})

test.each([
  ['another truth', { truth: { from: 'repository' as const, path: 't.csv', sha256: 'other' } }],
  ['a truth that the run brought itself', { truth: { from: 'run' as const } }],
  ['outcomes that do not fit its rows', { outcomes: 'ff' }],
])('%s: the two shares are compared as of rows of their own', (_name, more) => {
  const found = metric(compare(run('a', right(400, upTo(0, 20))), run('b', right(400, upTo(0, 80)), more)), 'scores.accuracy')
  expect(found).toMatchObject({ verdict: 'regression', evidence: { test: 'proportions' }, reason: expect.stringMatching(/Of 400 and 400 rows, not known to be the same\.$/) })
})

test('what could have been seen is at least the eight rows that must be lost', () => {
  expect(metric(compare(run('a', right(50, [])), run('b', right(50, [1]))), 'scores.accuracy').detectable).toBeGreaterThanOrEqual(8 / 50)
})

test('the bits of a record give the same counts as the rows themselves', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 50 }), (rows) => {
    const [a, b] = [rows.map(([base]) => base), rows.map(([, head]) => head)]
    expect(discordantItems(itemsOf(run('a', a))!, itemsOf(run('b', b))!)).toEqual(discordant(a, b))
  }))
})

test('tests over rows are of the family too: what starts beside many of them could have seen is not promised for a few', () => {
  const noisy = (id: 'base' | 'head') => sampleBenchmark(id, { latency: around(100, 7, 0.2) })
  const starts = { base: [noisy('base')], head: [noisy('head')], declared: {} }
  const rows = Array.from({ length: 120 }, (_, at) => ({ base: [run(`a${at}`, right(100, []))], head: [run(`b${at}`, right(100, [at % 100]))], declared: {} }))
  const seen = (inputs: Parameters<typeof compareAll>[0]): number => compareAll(inputs, { tolerance: 0.05 })[0]!.metrics[0]!.detectable!
  expect(seen([starts, ...rows])).toBeGreaterThan(seen([starts]))
})
