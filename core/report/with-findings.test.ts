import { expect, test } from 'vitest'
import { buildReport } from './build-report.ts'
import { emptyParts, sampleExample, sampleFinding } from './sample-report.ts'
import { withFindings } from './with-findings.ts'

test('an error that is added changes summary and verdict', () => {
  const report = buildReport({ ...emptyParts, examples: [sampleExample('a')] })
  expect(withFindings(report, [sampleFinding()])).toMatchObject({ verdict: 'errors', summary: { errors: 1 } })
  expect(report.verdict).toBe('clean')
})

test('what follows from the plan is found once', () => {
  const report = buildReport({ ...emptyParts, cells: { planned: ['a:smoke'], executed: [] } })
  expect(withFindings(report, [sampleFinding()]).findings.filter((each) => each.code === 'PLAN.CELL_NOT_EXECUTED')).toHaveLength(1)
})
