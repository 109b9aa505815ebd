import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateReport } from '../schema/report.ts'
import { buildReport } from './build-report.ts'
import { exitCode } from './exit-code.ts'
import { mergeReports } from './merge-reports.ts'
import { emptyParts, sampleExample, sampleFinding, sampleReport } from './sample-report.ts'

const cell = (id: string, planned: string[], executed: string[]) => buildReport({ ...emptyParts, verb: 'smoke', scope: { mode: 'named', reason: 'named', base: null }, examples: [sampleExample(id)], cells: { planned, executed } })

test('cells that were executed in different jobs make the plan whole', () => {
  const plan = ['a:smoke', 'b:smoke']
  const merged = mergeReports([cell('a', plan, ['a:smoke']), cell('b', plan, ['b:smoke'])])
  expect(merged).toMatchObject({ verb: 'smoke', verdict: 'clean', findings: [], cells: { planned: plan, executed: plan } })
})

test('a cell whose report never came is an error', () => {
  const merged = mergeReports([cell('a', [], ['a:smoke'])], { planned: ['a:smoke', 'b:smoke'] })
  expect(merged.findings.map((finding) => finding.code)).toEqual(['PLAN.CELL_NOT_EXECUTED'])
})

test('no report at all could not run', () => {
  expect(mergeReports([]).verdict).toBe('could_not_run')
})

test('an example that passed here and failed there failed, with its reason', () => {
  const passed = buildReport({ ...emptyParts, verb: 'validate', examples: [sampleExample('a', { rungs: [{ rung: 'parsed', state: 'passed', reason: null }] })] })
  const failed = buildReport({ ...emptyParts, verb: 'smoke', examples: [sampleExample('a', { outcome: 'failed', reason: 'exit code 1', rungs: [{ rung: 'smoked', state: 'failed', reason: 'exit code 1' }] })] })
  const merged = mergeReports([passed, failed])
  expect(merged.verb).toBe('check')
  expect(merged.examples).toMatchObject([{ outcome: 'failed', reason: 'exit code 1', rungs: [{ rung: 'parsed', state: 'passed' }, { rung: 'smoked', state: 'failed' }] }])
})

test('a finding that is new in one report is new in the whole', () => {
  const known = buildReport({ ...emptyParts, findings: [sampleFinding({ status: 'known' })] })
  const fresh = buildReport({ ...emptyParts, findings: [sampleFinding()] })
  expect(mergeReports([known, fresh]).findings).toMatchObject([{ status: 'new' }])
})

const anyReport = fc.record({
  outcome: fc.constantFrom('passed' as const, 'failed' as const, 'skipped' as const),
  id: fc.constantFrom('a', 'b'),
  level: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
  status: fc.constantFrom('new' as const, 'known' as const),
  planned: fc.subarray(['a:smoke', 'b:smoke']),
  executed: fc.subarray(['a:smoke', 'b:smoke']),
  problems: fc.subarray([{ code: 'X.Y', message: 'm', next: 'n' }]),
}).map(({ outcome, id, level, status, planned, executed, problems }) =>
  buildReport({ ...emptyParts, examples: [sampleExample(id, { outcome, reason: outcome })], findings: [sampleFinding({ level, status })], cells: { planned, executed }, problems }))

test('order and grouping do not matter, and the result is valid', () => {
  fc.assert(fc.property(anyReport, anyReport, anyReport, (a, b, c) => {
    const whole = mergeReports([a, b, c])
    expect(validateReport(whole)).toBe(true)
    expect(mergeReports([c, a, b])).toEqual(whole)
    expect(mergeReports([mergeReports([a, b]), c])).toEqual(whole)
  }))
})

test('merging never hides a red: errors stay errors unless only the plan was incomplete', () => {
  fc.assert(fc.property(anyReport, anyReport, (a, b) => {
    const red = [a, b].some((report) => report.summary.failed > 0 || report.findings.some((f) => f.status === 'new' && f.level === 'error' && !f.code.startsWith('PLAN.')))
    expect(!red || exitCode(mergeReports([a, b])) === 2).toBe(true)
  }))
})

test('merging one report gives it back', () => {
  const report = sampleReport()
  expect(mergeReports([report])).toEqual({ ...report, baseline: { ...report.baseline } })
})

test('one dirty tree makes the whole dirty, and one that is not known leaves it unknown', () => {
  const of = (dirty: boolean | null) => buildReport({ ...emptyParts, repository: { commit: 'c', dirty } })
  expect([[true, null], [false, null], [false, false]].map(([a, b]) => mergeReports([of(a!), of(b!)]).repository.dirty)).toEqual([true, null, false])
})

test('archived examples that were skipped do not count as a check that ran nothing', () => {
  const archived = sampleExample('old', { tier: 'archived', outcome: 'skipped', reason: 'is archived' })
  const skipped = sampleExample('a', { outcome: 'skipped', reason: 'no engine' })
  const codes = (...examples: ReturnType<typeof sampleExample>[]) => buildReport({ ...emptyParts, verb: 'check', examples }).findings.map(({ code, message }) => `${code} ${message}`)
  expect(codes(archived)).toEqual([])
  expect(codes(archived, skipped)).toEqual([expect.stringContaining('PLAN.NOTHING_RAN The one example was skipped')])
})

test('a check that ran nothing says the reason of most, and what to do about a preset that no example has', () => {
  const of = (...reasons: string[]) => buildReport({ ...emptyParts, verb: 'smoke', examples: reasons.map((reason, index) => sampleExample(`e${index}`, { outcome: 'skipped', reason, rungs: [] })) }).findings
  expect(of('no engine', 'has no preset "smoke"', 'has no preset "smoke"')).toMatchObject([{ message: 'All 3 examples were skipped, so nothing was proven. The reason of 2 of them: has no preset "smoke"', fix: expect.stringContaining('a preset "smoke" with a command') }])
  expect(of('was interrupted')).toEqual([])
  const built = [{ rung: 'built' as const, state: 'passed' as const, reason: null }]
  expect(buildReport({ ...emptyParts, verb: 'smoke', examples: [sampleExample('a', { outcome: 'skipped', reason: 'needs a GPU', rungs: built })] }).findings).toMatchObject([{ message: 'The one example was skipped, so none was run (built or probed only): needs a GPU' }])
  expect(of('no engine', 'no engine')).toMatchObject([{ message: expect.stringMatching(/The reason of all: no engine$/), fix: expect.stringContaining('hortus doctor') }])
})

test('what moved and what is gone from the baseline is kept: every report looked at the same garden', () => {
  const baseline = (moved: number, gone: readonly { code: string; path: string; count: number }[]) => ({ path: 'b.json', known: 0, new: 0, fixed: 3, moved, gone: [...gone] })
  const entry = { code: 'GARDEN.EMPTY', path: 'b', count: 1 }
  const merged = mergeReports([{ ...sampleReport(), baseline: baseline(1, [entry, { ...entry, path: 'a' }]) }, { ...sampleReport(), baseline: baseline(2, [{ ...entry, count: 2 }]) }])
  expect(merged.baseline).toMatchObject({ fixed: 3, moved: 2, gone: [{ ...entry, path: 'a' }, { ...entry, count: 2 }] })
})
