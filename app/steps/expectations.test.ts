/** Expectations through a real run: process engine, real files, a valid record each time. */
import { createHash } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import type { Expectations, MetricExpectation } from '../../core/garden/example.ts'
import { heldUp } from '../../core/record/held-up.ts'
import { summariseRuns } from '../../core/record/run-summary.ts'
import { leftOver } from '../../io/containers/testing/bench.ts'
import { openGarden, shellExample } from '../testing/walk.ts'

afterEach(async () => expect(await leftOver()).toEqual([]))

const place = { path: 'examples/a/example.yaml', line: 8, column: 5 }
const metric = (name: string, more: Partial<MetricExpectation>): MetricExpectation => ({ metric: name, min: null, max: null, equals: null, tolerance: 0, finite: true, required: true, place, ...more })
const expects = (more: Partial<Expectations>): { expect: Expectations } => ({ expect: { metrics: [], artifacts: [], finite: true, faults: [], ...more } })

async function run(script: string, expected: Partial<Expectations> = {}) {
  await using garden = await openGarden({ 'examples/a/run.sh': script })
  const walk = await garden.walk([shellExample('a', {}, expects(expected))])
  return { walk, result: walk.results[0], codes: walk.findings.map(({ code }) => code), records: await garden.records() }
}
const say = (name: string, value: string): string => `echo '{"metric":"${name}","value":${value}}' >>"$HORTUS_METRICS"\n`

test('a metric in its range is a check of the record, and the run is green', async () => {
  const { result, codes, records } = await run(say('accuracy', '0.7'), { metrics: [metric('accuracy', { min: 0.6 })] })
  expect([result?.outcome, codes]).toEqual(['passed', []])
  expect(records[0]?.observed?.checks).toEqual([{ id: 'accuracy >= 0.6', metric: 'accuracy', value: 0.7, op: '>=', threshold: 0.6, status: 'pass' }])
  expect(summariseRuns(records).lastGreen).not.toBeNull()
})

test('a metric out of its range fails the smoke at its line; the record keeps that the command ended well, and is not green', async () => {
  const { result, walk, records } = await run(say('accuracy', '0.5'), { metrics: [metric('accuracy', { min: 0.6 })] })
  expect(result).toMatchObject({ outcome: 'failed', reason: 'came to accuracy 0.5, expected at least 0.6', rungs: expect.arrayContaining([expect.objectContaining({ rung: 'smoked', state: 'failed' })]) })
  expect(walk.findings).toMatchObject([{ code: 'SMOKE.METRIC_OUT_OF_RANGE', line: 8 }])
  expect(records[0]).toMatchObject({ status: { state: 'succeeded' }, observed: { checks: [{ status: 'fail' }] } })
  expect(heldUp(records[0]!)).toBe(false)
  expect(summariseRuns(records).lastGreen).toBeNull()
})

test('a run that ends in NaN fails, and one whose NaN was only on the way passes', async () => {
  expect(await run(`${say('loss', '1')}${say('loss', 'NaN')}`)).toMatchObject({ codes: ['SMOKE.METRIC_NOT_FINITE'], result: { outcome: 'failed' } })
  expect(await run(`${say('loss', 'NaN')}${say('loss', '1')}`)).toMatchObject({ codes: [], result: { outcome: 'passed' } })
  expect(await run(say('loss', '1e400'))).toMatchObject({ codes: ['SMOKE.METRIC_NOT_FINITE'] })
})

test('a metric that is expected and not reported is said once', async () => {
  await using garden = await openGarden({ 'examples/a/run.sh': 'true' })
  const { findings } = await garden.walk([shellExample('a', { metrics: { accuracy: { direction: 'max', unit: null, tolerance: null } } }, expects({ metrics: [metric('accuracy', { min: 0.6 })] }))])
  expect(findings.map(({ code }) => code)).toEqual(['SMOKE.METRIC_MISSING'])
})

test('artifacts that are expected are held to their digest', async () => {
  const sha256 = createHash('sha256').update('model\n').digest('hex')
  const artifact = { path: 'm.pt', sha256, minBytes: 6, maxBytes: null, place }
  expect(await run('echo model >"$HORTUS_OUTPUTS/m.pt"', { artifacts: [artifact] })).toMatchObject({ codes: [], result: { outcome: 'passed' } })
  expect(await run('echo other >"$HORTUS_OUTPUTS/m.pt"', { artifacts: [artifact] })).toMatchObject({ codes: ['SMOKE.ARTIFACT_DIFFERS'] })
  expect(await run('ln -s /etc/passwd "$HORTUS_OUTPUTS/m.pt"', { artifacts: [artifact] })).toMatchObject({ codes: ['SMOKE.ARTIFACT_MISSING'] })
})

test('a run that fails by itself is told by its end alone', async () => {
  const { codes, records } = await run('exit 3', { metrics: [metric('accuracy', { min: 0.6 })] })
  expect(codes).toEqual(['SMOKE.EXIT_CODE'])
  expect(records[0]?.observed?.checks).toBeUndefined()
})

test.each([
  ['the same line twice', `${say('a', '1')}${say('a', '1')}`, ['passed', []], { a: 1 }],
  ['half a line', `${say('a', '1')}printf '{"metric":"a","va' >>"$HORTUS_METRICS"`, ['passed', ['SMOKE.METRIC_LINES']], { a: 1 }],
  ['1e400', say('a', '-1e400'), ['failed', ['SMOKE.METRIC_NOT_FINITE']], { a: '-Infinity' }],
  ['A04 a name that reaches into prototypes', say('__proto__', '1'), ['passed', ['SMOKE.METRIC_LINES']], {}],
  ['A04 __proto__ nested in an epoch and in a value', `echo '{"event":"epoch_completed","epoch":1,"metrics":{"__proto__":{"polluted":1},"a":2}}' >>"$HORTUS_EVENTS"; echo '{"metric":"b","value":{"__proto__":1}}' >>"$HORTUS_METRICS"`, ['passed', ['SMOKE.METRIC_LINES']], { a: 2 }],
  ['50 MB in one line', `head -c 50000000 /dev/zero | tr '\\0' '[' >>"$HORTUS_METRICS"`, ['passed', ['SMOKE.METRIC_LINES']], {}],
  ['50 MB in 2,000,000 names', `awk 'BEGIN { for (i = 0; i < 1500000; i++) printf "{\\"metric\\":\\"m%d\\",\\"value\\":%d}\\n", i, i }' >>"$HORTUS_METRICS"`, ['passed', ['SMOKE.METRIC_LINES']], { m0: 0, m999: 999 }],
  ['bytes that are no text', `head -c 100000 /dev/urandom >>"$HORTUS_METRICS"`, ['passed', ['SMOKE.METRIC_LINES']], {}],
] as const)('bad input of a metrics file: %s leaves a valid record that says what happened', async (_, script, [outcome, codes], summary) => {
  const { result, codes: found, records } = await run(script)
  expect([result?.outcome, found]).toEqual([outcome, codes])
  expect(records).toHaveLength(1)
  expect(records[0]?.reported.metrics.summary).toMatchObject(summary)
  expect((records[0]?.source.diagnostics ?? []).length > 0).toBe((codes as readonly string[]).includes('SMOKE.METRIC_LINES'))
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(JSON.stringify(records[0]).length).toBeLessThan(1_000_000)
})
