import { expect, test } from 'vitest'
import { exitCode } from './exit-code.ts'

test.each([
  ['clean', 0, 0],
  ['warnings', 1, 2],
  ['errors', 2, 2],
  ['could_not_run', 3, 3],
] as const)('%s exits %i, strict %i', (verdict, loose, strict) => {
  expect([exitCode({ verdict }), exitCode({ verdict }, { strict: true })]).toEqual([loose, strict])
})
