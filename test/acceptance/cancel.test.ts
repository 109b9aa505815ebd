/** GitHub cancels a job with SIGINT, and SIGTERM 7.5 seconds later. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryRepository } from '../../io/testing/temporary.ts'
import { REPOSITORY } from './runner.ts'

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a job that is cancelled by %s ends with %d, and leaves a record and a report that say so', async (signal, code) => {
  await using place = await temporaryRepository({ 'examples/slow/example.yaml': 'name: slow\npresets:\n  smoke:\n    command: [sh, slow.sh]\n', 'examples/slow/slow.sh': 'echo started\nexec sleep 600\n' })
  const env = { PATH: process.env['PATH'], HOME: place.path, GITHUB_WORKSPACE: place.path, INPUT_ENGINE: 'process', RUNNER_DEBUG: '1' }
  const child = spawn(process.execPath, [join(REPOSITORY, 'actions/smoke/node/index.js')], { cwd: place.path, env })
  let log = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (!log.includes(': started') && (log + text).includes(': started')) child.kill(signal)
    log += text
  })
  const [ended] = (await once(child, 'close')) as [number]
  expect({ ended, log }).toEqual({ ended: code, log: expect.stringContaining('verdict=') })
  const report = JSON.parse(await readFile(join(place.path, '.hortus/report.json'), 'utf8')) as unknown
  expect(report).toMatchObject({ verdict: 'could_not_run', problems: [{ code: 'RUN.INTERRUPTED' }] })
  const records = (await readdir(join(place.path, '.hortus/records'), { recursive: true })).filter((name) => name.endsWith('.json'))
  expect(records).toHaveLength(1)
})
