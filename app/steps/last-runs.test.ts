import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLog } from '../../io/log.ts'
import { openOutput } from '../../io/output.ts'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import { lastRuns } from './last-runs.ts'

test('a record that lies, is torn or is no record at all is left out, and said with --verbose', async () => {
  await using temporary = await temporaryDirectory()
  const out = temporary.path
  const directory = join(out, 'records/vision%2Fdigits')
  await mkdir(directory, { recursive: true })
  const files = { '1.json': '{"schema":"run-record/1","id":"x"', '2.json': '{"schema":"run-record/1","__proto__":{"status":{"state":"succeeded"}}}', '3.json': '[]', '4.txt': 'note', '5.json': `"${'x'.repeat(17 * 1024 * 1024)}"` }
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text)
  const said: string[] = []
  const log = openLog({ write: (line) => said.push(line), level: 'debug', json: false, clock: { now: () => new Date(0) } })
  expect(await lastRuns({ output: openOutput(out), log }, 'vision/digits')).toEqual({ runs: 0, lastGreen: null, last: null, expected: {} })
  expect(said).toHaveLength(4)
})

test('an example that never ran has no runs', async () => {
  const log = openLog({ write: () => undefined, level: 'warn', json: false, clock: { now: () => new Date(0) } })
  await using temporary = await temporaryDirectory()
  const out = temporary.path
  expect((await lastRuns({ output: openOutput(out), log }, '../../etc')).runs).toBe(0)
})
