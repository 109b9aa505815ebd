/** The trusted scorer through a real run: what the example claims, and what its own predictions say (A62). */
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Preset, Scoring } from '../../core/garden/example.ts'
import { leftOver } from '../../io/containers/testing/bench.ts'
import { openGarden, shellExample } from '../testing/walk.ts'

afterEach(async () => expect(await leftOver()).toEqual([]))

const place = { path: 'examples/a/example.yaml', line: 9, column: 5 }
const SCORE: Scoring = { kind: 'classification', file: 'predictions.csv', truth: 'data/labels.csv', columns: { id: 'id', truth: 'truth', prediction: 'prediction' }, average: 'macro', positive: null, claims: {}, tolerance: null, place }
const LABELS = 'id,truth\n1,cat\n2,dog\n3,cat\n4,dog\n'

async function run(script: string, more: Partial<Preset> = {}, prepare: (path: string) => Promise<void> = async () => {}) {
  await using garden = await openGarden({ 'examples/a/run.sh': script, 'examples/a/data/labels.csv': LABELS })
  await prepare(garden.directory.path)
  const walk = await garden.walk([shellExample('a', {}, { score: SCORE, ...more })])
  const [record] = await garden.records()
  return { result: walk.results[0], findings: walk.findings, scores: record?.observed?.scores, checks: record?.observed?.checks }
}
const predict = (rows: string): string => `printf 'id,prediction\\n${rows}' >"$HORTUS_OUTPUTS/predictions.csv"\n`
const claim = (value: number): string => `echo '{"metric":"accuracy","value":${value}}' >>"$HORTUS_METRICS"\n`
const GOOD = predict('4,dog\\n3,cat\\n2,cat\\n1,cat\\n')

test('an honest run: the scores are in the record beside its claim, with the digests of both files', async () => {
  const { result, findings, scores, checks } = await run(GOOD + claim(0.75))
  expect([result?.outcome, findings]).toEqual(['passed', []])
  expect(scores).toMatchObject({ file: 'predictions.csv', truth: { from: 'repository', path: 'examples/a/data/labels.csv' }, rows: 4, values: { accuracy: 0.75 }, claims: [{ metric: 'accuracy', reported: 0.75, recomputed: 0.75, agrees: true }] })
  expect([scores?.sha256, scores?.truth.sha256].every((digest) => /^[0-9a-f]{64}$/.test(digest ?? ''))).toBe(true)
  expect(checks).toMatchObject([{ status: 'pass', metric: 'accuracy', value: 0.75, threshold: 0.75 }])
})

test('A62 a run that claims more than its predictions say fails, with both figures', async () => {
  const { result, findings } = await run(GOOD + claim(0.99))
  expect(result).toMatchObject({ outcome: 'failed', reason: 'reported accuracy 0.99, and its predictions say accuracy 0.75' })
  expect(findings).toMatchObject([{ code: 'SMOKE.CLAIM_DIFFERS', line: 9 }])
})

test('A62 a run that brings its own truth, or writes over the one it was given, is scored by the repository\'s', async () => {
  const forged = `printf 'id,truth\\n1,cat\\n2,cat\\n3,cat\\n4,dog\\n' >data/labels.csv\ncp data/labels.csv "$HORTUS_OUTPUTS/labels.csv"\n`
  expect((await run(forged + GOOD + claim(1))).findings).toMatchObject([{ code: 'SMOKE.CLAIM_DIFFERS' }])
})

test('a range is held to the score, not to the claim', async () => {
  const expected = { metrics: [{ metric: 'accuracy', min: 0.9, max: null, equals: null, tolerance: 0, finite: true, required: true, place }], artifacts: [], finite: true, faults: [] }
  const { findings } = await run(GOOD + claim(0.99), { expect: expected })
  expect(findings.map(({ code }) => code)).toEqual(['SMOKE.CLAIM_DIFFERS', 'SMOKE.METRIC_OUT_OF_RANGE'])
  expect((await run(GOOD, { expect: { ...expected, metrics: expected.metrics.map((each) => ({ ...each, min: 0.7 })) } })).findings).toEqual([])
})

test.each([
  ['no file', 'true', 'the run left no "predictions.csv"'],
  ['rows that are missing', predict('1,cat\\n'), 'lacks 3 of 4 rows'],
  ['a row twice', predict('1,cat\\n1,cat\\n2,dog\\n3,cat\\n4,dog\\n'), 'twice'],
  ['a symlink to the truth', 'ln -s "$PWD/data/labels.csv" "$HORTUS_OUTPUTS/predictions.csv"', 'the run left no'],
  ['300 MB of it', 'head -c 300000000 /dev/zero >"$HORTUS_OUTPUTS/predictions.csv"', 'too large'],
  ['bytes that are no text', 'head -c 5000 /dev/urandom >"$HORTUS_OUTPUTS/predictions.csv"', 'cannot be read'],
  ['a terminal\'s escape in its header', `printf 'id,\\033[31m::error::x\\n' >"$HORTUS_OUTPUTS/predictions.csv"`, 'has no column "prediction"'],
] as const)('%s: nothing is scored, the record and the finding say why', async (_, script, why) => {
  const { result, findings, scores, checks } = await run(script)
  expect(result?.outcome).toBe('failed')
  expect(findings).toMatchObject([{ code: 'SMOKE.SCORE_IMPOSSIBLE', message: expect.stringContaining(why) }])
  expect(findings[0]?.message).not.toContain('\u001b')
  expect(scores).toMatchObject({ rows: 0, values: {}, faults: [expect.any(String)] })
  expect(checks).toMatchObject([{ id: 'score', status: 'error' }])
})

test('A11 a truth that is a symlink out of the repository is not read', async () => {
  const { findings } = await run(GOOD, { score: { ...SCORE, truth: 'link.csv' } }, (path) => symlink('/etc/passwd', join(path, 'examples/a/link.csv')))
  expect(findings.map(({ code }) => code)).toEqual(['SMOKE.FILE_OUTSIDE'])
})

test('a score that cannot be read is told at its line', async () => {
  const { findings } = await run(GOOD, { score: { kind: 'invalid', reason: '`file` is missing', place } })
  expect(findings).toMatchObject([{ code: 'GARDEN.EXPECTATION_INVALID', line: 9 }])
})
