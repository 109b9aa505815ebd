/** Ctrl-C and SIGTERM, sent to a real child process while an example runs. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dockerImage } from '../io/containers/testing/docker.ts'
import { start, testGarden, type TestGarden } from './test-garden.ts'

/** Runs until it is stopped; `trap` lets it ignore polite requests. */
const endless = (trap: string): string => `name: endless\nstability: stable\nresources: {gpu: 0}\npresets:\n  smoke:\n    timeout_seconds: 60\n    command: [sh, -c, "${trap} echo started; while :; do sleep 0.1; done"]\n`

interface Started {
  readonly garden: TestGarden
  readonly pid: number
  readonly kill: (signal: NodeJS.Signals) => void
  readonly said: () => string
  readonly ended: Promise<number | null>
}

/** Starts a smoke and waits until the command of the example prints. */
async function smoking(trap = '', engine: 'process' | 'docker' = 'process'): Promise<Started> {
  const dockerfile: Record<string, string> = image === null ? {} : { 'examples/b/endless/Dockerfile': `FROM ${image.ref}\n` }
  const garden = await testGarden({
    ...dockerfile, 'examples/a/quick/example.yaml': 'name: quick\nstability: stable\nresources: {gpu: 0}\npresets:\n  smoke: {command: [echo, hello]}\n',
    'examples/b/endless/example.yaml': endless(trap),
  })
  const child = start(garden.path, ['smoke', '--engine', engine, '--json-log', '--verbose'])
  let said = ''
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)))
  await new Promise<void>((done) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('"line":"started"')) done()
    })
    void ended.then(() => done())
  })
  return { garden, pid: child.pid!, kill: (signal) => void child.kill(signal), said: () => said, ended }
}

/** Processes whose environment names this garden's example. */
async function leftOver(garden: TestGarden): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(pids.map(async (pid) => ({ pid, environment: await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '') })))
  return found.filter(({ environment }) => environment.includes('HORTUS_EXAMPLE=b/endless') && environment.includes(garden.path)).map(({ pid }) => pid)
}

const needsLinux = process.platform !== 'linux'
const image = dockerImage()

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
  expect(report.problems).toMatchObject([{ code: 'RUN.INTERRUPTED', message: 'Interrupted during b/endless.' }])
  expect(existsSync(join(garden.path, '.hortus/report.md'))).toBe(true)
})

test.skipIf(needsLinux)('a server of `hortus run` that a person ends with Ctrl-C has ended as it should: nothing could not run (skipped without /proc)', async () => {
  await using garden = await testGarden({ 'examples/b/endless/example.yaml': endless('').replace('smoke:', 'serve:') })
  const child = start(garden.path, ['run', 'b/endless', '--preset', 'serve', '--json-log', '--verbose'])
  let [said, out] = ['', '']
  const ended = new Promise<number | null>((done) => child.once('close', done))
  child.stdout?.on('data', (chunk: Buffer) => void (out += chunk.toString()))
  await new Promise<void>((done) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('"line":"started"')) done()
    })
    void ended.then(() => done())
  })
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(await leftOver(garden)).toEqual([])
  expect(out).toContain('served until you ended it')
  expect(`${out}${said}`).not.toMatch(/could not run|RUN\.INTERRUPTED|○/)
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

/** Containers that a process of this number owns. */
const containersOf = (pid: number): string[] =>
  execFileSync('docker', ['ps', '--all', '--filter=label=hortus.owner', '--format={{.Label "hortus.owner"}}'], { encoding: 'utf8' }).split('\n').filter((owner) => owner.split('-')[1] === String(pid))

test.skipIf(image === null)('a second Ctrl-C takes the container with it (skipped without docker and its base image)', async () => {
  const run = await smoking("trap '' TERM INT;", 'docker')
  await using _garden = run.garden
  expect(containersOf(run.pid)).toHaveLength(1)
  run.kill('SIGINT')
  await new Promise((done) => setTimeout(done, 300))
  run.kill('SIGINT')
  expect(await run.ended).toBe(130)
  expect(containersOf(run.pid)).toEqual([])
})
