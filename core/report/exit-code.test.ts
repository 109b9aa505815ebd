import { expect, test } from 'vitest'
import { exitCode } from './exit-code.ts'
import { sampleFinding } from './sample-report.ts'

test.each([
  ['clean', 0, 0],
  ['warnings', 1, 2],
  ['errors', 2, 2],
  ['could_not_run', 3, 3],
] as const)('%s exits %i, strict %i', (verdict, loose, strict) => {
  expect([exitCode({ verdict }), exitCode({ verdict }, { strict: true })]).toEqual([loose, strict])
})

test.each([
  ['clean', 'error', 0, 2],
  ['clean', 'warning', 0, 2],
  ['clean', 'notice', 0, 0],
  ['warnings', 'error', 1, 2],
  ['could_not_run', 'error', 3, 2],
  ['could_not_run', 'warning', 3, 3],
] as const)('%s with a known %s exits %i; strict knows no baseline: %i', (verdict, level, loose, strict) => {
  const findings = [sampleFinding({ level, status: 'known' })]
  expect([exitCode({ verdict, findings }), exitCode({ verdict, findings }, { strict: true })]).toEqual([loose, strict])
})
