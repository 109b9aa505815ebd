import { expect, test } from 'vitest'
import { validateReport } from '../schema/report.ts'
import { buildReport } from './build-report.ts'
import { emptyParts, sampleExample, sampleFinding, sampleReport } from './sample-report.ts'

const problem = { code: 'ENGINE.GONE', message: 'The engine went away.', next: 'Start it.' }
const skipped = sampleExample('a', { outcome: 'skipped', reason: 'needs a GPU' })

test('what it makes is a valid report/1', () => {
  expect([validateReport(sampleReport()), validateReport.errors]).toEqual([true, null])
})

const confirmed = { example: 'a', preset: 'smoke', metric: 'loss', kind: 'regression', before: 1, after: 2, change: 1, builds: 3, record: 'r', commit: null, previousCommit: null, accepted: false, reason: 'It did.' } as const

test.each([
  ['clean when nothing was found', {}, 'clean'],
  ['clean with notices', { findings: [sampleFinding({ level: 'notice' })] }, 'clean'],
  ['warnings with a new warning', { findings: [sampleFinding({ level: 'warning' })] }, 'warnings'],
  ['errors with a new error', { findings: [sampleFinding()] }, 'errors'],
  ['clean with a known error', { findings: [sampleFinding({ status: 'known' })] }, 'clean'],
  ['errors with a failed example', { examples: [sampleExample('a', { outcome: 'failed' })] }, 'errors'],
  ['errors with a regression', { comparisons: sampleReport().comparisons }, 'errors'],
  ['errors with a confirmed regression of the history', { verb: 'history', trends: [confirmed] }, 'errors'],
  ['clean with one that a person accepted', { verb: 'history', trends: [{ ...confirmed, accepted: true }] }, 'clean'],
  ['clean with a suspect', { verb: 'history', trends: [{ ...confirmed, kind: 'suspect' }] }, 'clean'],
  ['clean for a change that a confirmed regression was there before', { trends: [confirmed] }, 'clean'],
  ['clean with an inconclusive comparison', { comparisons: [{ ...sampleReport().comparisons[0]!, verdict: 'inconclusive' }] }, 'clean'],
  ['clean with a skip beside a pass', { examples: [skipped, sampleExample('b')] }, 'clean'],
  ['warnings when everything was skipped', { examples: [skipped] }, 'warnings'],
  ['could_not_run when a problem kept it from working', { problems: [problem] }, 'could_not_run'],
  ['could_not_run when a problem stands beside a pass', { problems: [problem], examples: [sampleExample('a')] }, 'could_not_run'],
  ['errors when a problem stands beside an error', { problems: [problem], findings: [sampleFinding()] }, 'errors'],
] as const)('the verdict is %s', (_name, parts, verdict) => {
  expect(buildReport({ ...emptyParts, ...parts }).verdict).toBe(verdict)
})

test('a planned cell that nobody executed is an error at its example', () => {
  const report = buildReport({ ...emptyParts, examples: [sampleExample('a/b'), sampleExample('a')], cells: { planned: ['a/b:smoke', 'a:smoke'], executed: ['a:smoke'] } })
  expect(report.findings).toMatchObject([{ code: 'PLAN.CELL_NOT_EXECUTED', level: 'error', example: 'a/b', path: 'examples/a/b/example.yaml' }])
  expect(report.verdict).toBe('errors')
})

test('the same parts in any order give the same bytes', () => {
  const report = sampleReport()
  const turned = buildReport({
    ...report,
    examples: report.examples.toReversed(),
    findings: report.findings.toReversed(),
    comparisons: report.comparisons.toReversed(),
    cells: { planned: report.cells.planned.toReversed(), executed: report.cells.executed.toReversed() },
  })
  expect(JSON.stringify(turned)).toBe(JSON.stringify(report))
})

test('building a report of a report changes nothing', () => {
  const report = buildReport({ ...emptyParts, examples: [skipped], cells: { planned: ['a:smoke'], executed: [] } })
  expect(buildReport(report)).toEqual(report)
})
