import type { ExampleResult, Finding, Report } from '../schema/report.ts'

/** Counts examples by outcome, and new findings by level: what the baseline knows does not count. */
export function summarise(examples: readonly ExampleResult[], findings: readonly Finding[]): Report['summary'] {
  const outcomes = (outcome: ExampleResult['outcome']) => examples.filter((example) => example.outcome === outcome).length
  const fresh = (level: Finding['level']) => findings.filter((finding) => finding.status === 'new' && finding.level === level).length
  return {
    examples: examples.length,
    passed: outcomes('passed'),
    failed: outcomes('failed'),
    skipped: outcomes('skipped'),
    errors: fresh('error'),
    warnings: fresh('warning'),
    notices: fresh('notice'),
  }
}
