import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Expectations, MetricExpectation } from '../garden/example.ts'
import { judgeExpectations, type RunResults } from './judge-expectations.ts'
import { sampleExample, samplePreset } from './testing/sample-example.ts'

const place = { path: 'examples/vision/tiny/example.yaml', line: 9, column: 5 }
const NONE: MetricExpectation = { metric: 'm', min: null, max: null, equals: null, tolerance: 0, finite: true, required: true, place }

function judge(expected: Partial<Expectations>, results: Partial<RunResults>) {
  const preset = { ...samplePreset(), expect: { metrics: [], artifacts: [], finite: true, faults: [], ...expected } }
  return judgeExpectations(sampleExample(), preset, { reported: {}, scores: {}, files: [], changed: false, ...results })
}
const codes = (judged: ReturnType<typeof judge>) => judged.findings.map(({ code }) => code)

test('each bound is a check of the record; one that does not hold is a finding at its line with the figure and the range', () => {
  const judged = judge({ metrics: [{ ...NONE, min: 0.6, max: 1 }] }, { reported: { m: 0.41 } })
  expect(judged.checks).toMatchObject([{ id: 'm >= 0.6', metric: 'm', value: 0.41, op: '>=', threshold: 0.6, status: 'fail' }, { id: 'm <= 1', status: 'pass' }])
  expect(judged.findings).toMatchObject([{ code: 'SMOKE.METRIC_OUT_OF_RANGE', level: 'error', line: 9, example: 'vision/tiny' }])
  expect(judged.findings[0]?.message).toContain('came to m 0.41, expected at least 0.6 and at most 1')
  expect(judged.reason).toContain('came to m 0.41')
})

test('bounds hold at their own value, and equals within its tolerance', () => {
  expect(codes(judge({ metrics: [{ ...NONE, min: 1, max: 1 }] }, { reported: { m: 1 } }))).toEqual([])
  expect(codes(judge({ metrics: [{ ...NONE, equals: 0.3 }] }, { reported: { m: 0.1 + 0.2 } }))).toEqual([])
  expect(codes(judge({ metrics: [{ ...NONE, equals: 3, tolerance: 0.5 }] }, { reported: { m: 3.5 } }))).toEqual([])
  expect(codes(judge({ metrics: [{ ...NONE, equals: 3, tolerance: 0.5 }] }, { reported: { m: 3.51 } }))).toEqual(['SMOKE.METRIC_OUT_OF_RANGE'])
  expect(codes(judge({ metrics: [{ ...NONE, equals: 5 }] }, { reported: { m: 5.0001 } }))).toEqual(['SMOKE.METRIC_OUT_OF_RANGE'])
})

test('NaN and Infinity fail by default, once each, also where nothing is expected; and can be allowed', () => {
  const reported = { m: 'NaN', other: '-Infinity', fine: 1 } as const
  expect(codes(judge({}, { reported }))).toEqual(['SMOKE.METRIC_NOT_FINITE', 'SMOKE.METRIC_NOT_FINITE'])
  expect(codes(judge({ metrics: [{ ...NONE, min: 0 }] }, { reported: { m: 'NaN' } }))).toEqual(['SMOKE.METRIC_NOT_FINITE'])
  expect(judge({ finite: false }, { reported }).findings).toEqual([])
  expect(codes(judge({ metrics: [{ ...NONE, finite: false }] }, { reported }))).toEqual(['SMOKE.METRIC_NOT_FINITE'])
  expect(codes(judge({ finite: false, metrics: [{ ...NONE, min: 0 }] }, { reported: { m: 'NaN' } }))).toEqual(['SMOKE.METRIC_OUT_OF_RANGE'])
  expect(codes(judge({ metrics: [{ ...NONE, finite: false, max: 9 }] }, { reported: { m: 'Infinity' } }))).toEqual(['SMOKE.METRIC_OUT_OF_RANGE'])
})

test('a metric that is not reported is missing, unless it need not be', () => {
  expect(codes(judge({ metrics: [{ ...NONE, min: 0 }] }, {}))).toEqual(['SMOKE.METRIC_MISSING'])
  expect(codes(judge({ metrics: [{ ...NONE, min: 0, required: false }] }, {}))).toEqual([])
  expect(codes(judge({ metrics: [{ ...NONE, metric: 'constructor', min: 0 }] }, {}))).toEqual(['SMOKE.METRIC_MISSING'])
})

test('A62 a recomputed score stands for the claim', () => {
  const judged = judge({ metrics: [{ ...NONE, min: 0.9 }] }, { reported: { m: 0.99 }, scores: { m: 0.5 } })
  expect(judged.findings[0]?.message).toContain('came to m 0.5 (recomputed)')
})

test('artifacts are held to their digest and size', () => {
  const file = { path: 'm.pt', bytes: 10, sha256: 'ab'.repeat(32) }
  const of = (more: object) => codes(judge({ artifacts: [{ path: 'm.pt', sha256: null, minBytes: null, maxBytes: null, place, ...more }] }, { files: [file] }))
  expect(of({ sha256: file.sha256, minBytes: 10, maxBytes: 10 })).toEqual([])
  expect(of({ path: 'other' })).toEqual(['SMOKE.ARTIFACT_MISSING'])
  expect(of({ sha256: 'cd'.repeat(32) })).toEqual(['SMOKE.ARTIFACT_DIFFERS'])
  expect(of({ minBytes: 11 })).toEqual(['SMOKE.ARTIFACT_DIFFERS'])
  expect(of({ maxBytes: 9 })).toEqual(['SMOKE.ARTIFACT_DIFFERS'])
})

test('an expectation that cannot be read is told, never passed over', () => {
  const judged = judge({ faults: [{ reason: 'no value of "a" is at least 2 and at most 1', place }] }, {})
  expect([codes(judged), judged.checks[0]?.status]).toEqual([['GARDEN.EXPECTATION_INVALID'], 'error'])
})

test('with parameters of the caller, what does not hold is a warning and the run is not failed by it', () => {
  const judged = judge({ metrics: [{ ...NONE, min: 1 }] }, { reported: { m: 0 }, changed: true })
  expect(judged).toMatchObject({ reason: null, checks: [{ status: 'warn' }], findings: [{ level: 'warning' }] })
})

test('a value is in a range exactly when no check of it fails, and what failed is never without a finding', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(fc.oneof(number, fc.constantFrom('NaN' as const, 'Infinity' as const, '-Infinity' as const)), number, number, fc.boolean(), fc.boolean(), (value, one, two, finite, all) => {
      const [min, max] = one <= two ? [one, two] : [two, one]
      const { checks, findings, reason } = judge({ finite: all, metrics: [{ ...NONE, min, max, finite }] }, { reported: { m: value } })
      const failed = checks.some(({ status }) => status === 'fail')
      return (Number(value) >= min && Number(value) <= max) === !failed && failed === findings.length > 0 && failed === (reason !== null)
    }),
  )
})
