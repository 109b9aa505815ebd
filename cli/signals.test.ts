/** Ctrl-C and SIGTERM, sent to a real child process while an example runs. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { start, testGarden, type TestGarden } from './test-garden.ts'

/** Runs until it is stopped; `trap` lets it ignore polite requests. */
const endless = (trap: string): string => `name: endless\nstability: stable\nresources: {gpu: 0}\npresets:\n  smoke:\n    timeout_seconds: 60\n    command: [sh, -c, "${trap} echo started; while :; do sleep 0.1; done"]\n`

interface Started {
  readonly garden: TestGarden
  readonly kill: (signal: NodeJS.Signals) => void
  readonly said: () => string
  readonly ended: Promise<number | null>
}

/** Starts a smoke and waits until the command of the example prints. */
async function smoking(trap = ''): Promise<Started> {
  const garden = await testGarden({ 'examples/a/quick/example.yaml': 'name: quick\nstability: stable\nresources: {gpu: 0}\npresets:\n  smoke: {command: [echo, hello]}\n', 'examples/b/endless/example.yaml': endless(trap) })
  const child = start(garden.path, ['smoke', '--engine', 'process', '--json-log', '--verbose'])
  let said = ''
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)))
  await new Promise<void>((done) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('"line":"started"')) done()
    })
    void ended.then(() => done())
  })
  return { garden, kill: (signal) => void child.kill(signal), said: () => said, ended }
}

/** Processes whose environment names this garden's example. */
async function leftOver(garden: TestGarden): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(pids.map(async (pid) => ({ pid, environment: await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '') })))
  return found.filter(({ environment }) => environment.includes('HORTUS_EXAMPLE=b/endless') && environment.includes(garden.path)).map(({ pid }) => pid)
}

const needsLinux = process.platform !== 'linux'

test.skipIf(needsLinux).each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s stops the run, cleans up, and still writes the report: exit code %i (skipped without /proc)', async (signal, code) => {
  const run = await smoking()
  await using garden = run.garden
  expect(await leftOver(garden)).not.toEqual([])
  run.kill(signal)
  expect(await run.ended).toBe(code)
  expect(await leftOver(garden)).toEqual([])
  const report = JSON.parse(await readFile(join(garden.path, '.hortus/report.json'), 'utf8'))
  expect(report.examples.map(({ id, outcome }: { id: string; outcome: string }) => [id, outcome])).toEqual([['a/quick', 'passed'], ['b/endless', 'skipped']])
  expect(existsSync(join(garden.path, '.hortus/report.md'))).toBe(true)
})

test.skipIf(needsLinux)('a second Ctrl-C ends at once, also when the example ignores every polite request (skipped without /proc)', async () => {
  const run = await smoking("trap '' TERM INT;")
  await using garden = run.garden
  expect(await leftOver(garden)).not.toEqual([])
  run.kill('SIGINT')
  await new Promise((done) => setTimeout(done, 300))
  const before = performance.now()
  run.kill('SIGINT')
  expect(await run.ended).toBe(130)
  expect(performance.now() - before).toBeLessThan(3000)
  await expect.poll(() => leftOver(garden), { timeout: 3000 }).toEqual([])
})
