import { expect, test } from 'vitest'
import { buildReport } from '../report/build-report.ts'
import { emptyParts, sampleExample } from '../report/sample-report.ts'
import type { ExampleResult, Report, RungResult } from '../schema/report.ts'
import { checksOfReports, type CheckFacts } from './checks-of-reports.ts'

const COMMIT = '3f9c2d1a7b5e4c8d9f0a1b2c3d4e5f6071829304'
const FACTS: CheckFacts = { trigger: 'schedule', run: '7', now: '2026-11-21T12:00:00.000Z', inHistory: new Set([COMMIT]), runOf: () => null, treeOf: (_commit, path) => (path === 'examples/a' ? 'b'.repeat(40) : null) }
const report = (examples: readonly ExampleResult[], more: Partial<Parameters<typeof buildReport>[0]> = {}): Report => buildReport({ ...emptyParts, verb: 'smoke', examples: [...examples], ...more })
const rungs = (...states: readonly RungResult['state'][]): RungResult[] => (['parsed', 'contracted', 'built', 'probed', 'smoked', 'benchmarked'] as const).map((rung, at) => ({ rung, state: states[at] ?? 'not_run', reason: null }))
const made = (examples: readonly ExampleResult[], facts: Partial<CheckFacts> = {}, more: Partial<Parameters<typeof buildReport>[0]> = {}) => checksOfReports([report(examples, more)], { ...FACTS, ...facts })

test('a row an example: tree, tier, rungs, reason and time', () => {
  const { checks, problems } = made([sampleExample('b', { tier: 'beta', outcome: 'failed', reason: 'its image does not build', rungs: rungs('passed', 'passed', 'failed') }), sampleExample('a')])
  expect(problems).toEqual([])
  expect(checks).toMatchObject([{ at: FACTS.now, commit: COMMIT, trigger: 'schedule', run: '7', rows: [['a', 'b'.repeat(40), 'stable', 'pnpnpn', null, 2622, null], ['b', null, 'beta', 'ppfnnn', 'its image does not build', null, null]] }])
})

test('the machine is told apart from the example: an engine that is away, an interrupt, and what decided nothing', () => {
  const stopped = (id: string, reason: string): ExampleResult => sampleExample(id, { outcome: 'skipped', reason, rungs: rungs('passed').map((each) => (each.rung === 'built' ? { ...each, state: 'skipped', reason } : each)) })
  const doubted = sampleExample('e', { outcome: 'skipped', reason: 'needs a GPU', rungs: rungs('passed', 'passed', 'passed', 'failed', 'skipped') })
  const problem = { code: 'ENGINE.FAILED', message: 'a: the engine is away.', next: 'Start it.' }
  const { checks } = made([stopped('a', problem.message), stopped('b', 'was interrupted'), stopped('c', 'was not tried: interrupted'), stopped('d', 'has no preset smoke'), doubted], {}, { problems: [problem] })
  expect(checks[0]!.rows.map(([id, , , states]) => `${id} ${states}`)).toEqual(['a pnmnnn', 'b pnmnnn', 'c pnmnnn', 'd pnsnnn', 'e pppdsn'])
})

test('shards of one commit are one check', () => {
  const failed = sampleExample('b', { outcome: 'failed', reason: 'exited with code 1', rungs: rungs('passed', 'passed', 'passed', 'passed', 'failed') })
  const { checks, problems } = checksOfReports([report([sampleExample('a')]), report([failed]), report([], { verb: 'history' }), report([sampleExample('z')], { verb: 'validate' })], FACTS)
  expect(checks.map(({ rows }) => rows.map(([id, , , states]) => [id, states]))).toEqual([[['a', 'pnpnpn'], ['b', 'ppppfn']]])
  expect(problems).toEqual([])
})

test('A62: the job of one example makes no other one red, whatever its report says; it is told', () => {
  const red = (id: string) => sampleExample(id, { outcome: 'failed', reason: 'broken', rungs: rungs('passed', 'passed', 'passed', 'passed', 'failed') })
  const { checks, problems } = checksOfReports([report([sampleExample('good')]), report([sampleExample('evil'), red('good')])], FACTS)
  expect(checks.map(({ rows }) => rows.map(([id]) => id))).toEqual([['evil']])
  expect(problems).toMatchObject([{ code: 'HISTORY.CONTRADICTED', message: expect.stringContaining('"good"') }])
})

test('A62: a report that says its tree has changes takes no other report with it', () => {
  const { checks, problems } = checksOfReports([report([sampleExample('evil')], { repository: { commit: COMMIT, dirty: true } }), report([sampleExample('good')])], FACTS)
  expect(checks.map(({ rows }) => rows.map(([id]) => id))).toEqual([['good']])
  expect(problems).toMatchObject([{ code: 'HISTORY.LEFT_OUT' }])
})

test('A45: of no commit, of a tree with changes, or of a commit that the branch does not hold, nothing becomes a check', () => {
  for (const repository of [{ commit: null, dirty: null }, { commit: COMMIT, dirty: true }, { commit: 'd'.repeat(40), dirty: false }]) expect(made([sampleExample('a')], {}, { repository })).toMatchObject({ checks: [], problems: [{ code: 'HISTORY.LEFT_OUT' }] })
})

test('when: the end of its last run, never later than now; bytes: the most that its runs wrote', () => {
  const runs = { one: { endedAt: '2026-11-20T08:00:00.000Z', bytes: 10 }, two: { endedAt: '2026-11-20T09:00:00Z', bytes: 30 }, odd: { endedAt: 'yesterday', bytes: null } } as const
  const of = (records: readonly string[], more: Partial<CheckFacts> = {}) => made([sampleExample('a', { records: records.map((id) => `records/a/${id}.json`) })], { runOf: (_example, id) => runs[id as keyof typeof runs] ?? null, ...more }).checks[0]!
  expect(of(['one', 'two', 'odd', 'missing'])).toMatchObject({ at: '2026-11-20T09:00:00.000Z', rows: [[...Array.from({ length: 6 }, () => expect.anything()).slice(0, 4), null, 2622, 30]] })
  expect(of(['two'], { now: '2026-11-20T08:30:00.000Z' }).at).toBe('2026-11-20T08:30:00.000Z')
  expect(of(['odd']).at).toBe(FACTS.now)
})

test('A07, A67: a reason is one short line without secrets and without what moves a cursor', () => {
  const reason = `line\n\u001B[2Jtwo ghp_${'a1B2'.repeat(9)} ${'x'.repeat(1000)}`
  const [row] = made([sampleExample('a', { outcome: 'failed', reason, rungs: rungs('failed') })]).checks[0]!.rows
  expect(row![4]).toMatch(/^line \uFFFD\[2Jtwo \[redacted GitHub token\] x+…$/)
  expect(row![4]!.length).toBeLessThanOrEqual(200)
})

test('the same reports in any order are the same check', () => {
  const all = [report([sampleExample('a')]), report([sampleExample('b')]), report([sampleExample('c')])]
  expect(checksOfReports(all.toReversed(), FACTS)).toEqual(checksOfReports(all, FACTS))
})
