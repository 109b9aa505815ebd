/** An engine of the test's own dies in the middle, or is full. Needs root and dockerd; the engine that others use is never touched. */
import { spawnSync } from 'node:child_process'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { leftOver } from '../../io/containers/testing/bench.ts'
import { openPrivateEngine, privateEngineThere, type PrivateEngine } from '../../io/containers/testing/private-engine.ts'
import { engineFailure } from '../../io/containers/engine-errors.ts'
import { openGarden, sampleConfig, shellExample, type Garden } from '../testing/walk.ts'

const live = { skip: !privateEngineThere() }
const example = (id: string) => shellExample(id, { build: { kind: 'docker', dockerfile: 'Dockerfile', args: {} } })
const config = sampleConfig({ probe_seconds: 0 }, 'docker')
const MARKER = `hortus-dies-${process.pid}`

beforeEach(() => void vi.stubEnv('DOCKER_HOST', ''))
afterEach(async () => {
  vi.unstubAllEnvs()
  expect(await leftOver(MARKER)).toEqual([])
})

async function open(files: Readonly<Record<string, string>>, options: { readonly diskMiB?: number } = {}) {
  const engine = await openPrivateEngine(options)
  vi.stubEnv('DOCKER_HOST', engine.host)
  const garden = await openGarden(files)
  return { engine, garden, [Symbol.asyncDispose]: async () => (await garden[Symbol.asyncDispose](), engine[Symbol.asyncDispose]()) }
}

/** Kills the engine as soon as the example says that it works. */
async function killWhenItWorks(garden: Garden, engine: PrivateEngine): Promise<void> {
  while (!garden.events.some((event) => event.kind === 'output' && event.line.trim() === 'it works')) await new Promise((done) => setTimeout(done, 20))
  await engine.kill()
}

const ownContainers = (engine: PrivateEngine): string => engine.docker('ps', '--all', '--quiet', '--filter=label=hortus.owner')

test('an engine that dies in the middle of a run: no word about the example, a record that says it, nothing left when it is back', live, async () => {
  await using there = await open({ 'examples/a/Dockerfile': 'FROM tiny:1\n', 'examples/a/run.sh': `echo it works; exec env X=${MARKER} sleep 60\n`, 'examples/b/Dockerfile': 'FROM tiny:1\n', 'examples/b/run.sh': 'cat /dev/null' })
  const { engine, garden } = there
  const [walk] = await Promise.all([garden.walk([example('a')], { config }), killWhenItWorks(garden, engine)])
  expect(walk).toMatchObject({ findings: [], results: [{ outcome: 'skipped' }], problems: [{ code: 'ENGINE.FAILED', message: expect.stringContaining('the engine went away'), next: expect.stringContaining('docker info') }] })
  const [record] = await garden.records()
  expect(record).toMatchObject({ status: { state: 'unknown', reason: expect.stringContaining('the engine went away') }, observed: { exit: { code: null }, build: { key: expect.any(String) } } })
  await engine.start()
  const next = await garden.walk([example('b')], { config })
  expect(next).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'passed' }] })
  expect(ownContainers(engine)).toBe('')
})

test('an engine that dies in the middle of a build: no word about the example, and no container of it after the next one', live, async () => {
  await using there = await open({ 'examples/a/Dockerfile': 'FROM tiny:1\nRUN echo it works; sleep 60\n', 'examples/a/run.sh': 'true', 'examples/b/Dockerfile': 'FROM tiny:1\n', 'examples/b/run.sh': 'cat /dev/null' })
  const { engine, garden } = there
  const [walk] = await Promise.all([garden.walk([example('a')], { config }), killWhenItWorks(garden, engine)])
  expect(walk).toMatchObject({ findings: [], results: [{ outcome: 'skipped' }], problems: [{ code: 'ENGINE.FAILED', message: expect.stringContaining('the engine went away') }] })
  await engine.start()
  // Docker's own builder labels nothing that it makes: its step is found by its word, when it was made in that build; one of somebody else stays.
  const foreign = engine.docker('create', '--network=none', 'tiny:1', 'true')
  expect(await garden.walk([example('b')], { config })).toMatchObject({ results: [{ outcome: 'passed' }] })
  expect(engine.docker('ps', '--all', '--quiet', '--no-trunc')).toBe(foreign)
})

test('an engine whose disk is full: a step that fills it, and a context that does not fit, are no fault of the example', live, async () => {
  await using there = await open({ 'examples/a/Dockerfile': 'FROM tiny:1\nRUN dd if=/dev/zero of=/big bs=1M count=200\n', 'examples/b/Dockerfile': 'FROM tiny:1\nCOPY . /x\n' }, { diskMiB: 64 })
  const { garden } = there
  spawnSync('dd', ['if=/dev/zero', `of=${garden.directory.path}/examples/b/big`, 'bs=1M', 'count=150'])
  const walk = await garden.walk([example('a'), example('b')], { config })
  expect(walk).toMatchObject({ findings: [], results: [{ outcome: 'skipped' }, { outcome: 'skipped' }] })
  for (const problem of walk.problems) expect(problem).toMatchObject({ code: 'ENGINE.FAILED', message: expect.stringContaining('the disk of the engine is full'), next: expect.stringContaining('docker system prune') })
})

test('a user who may not talk to the engine is told so in the words of the real client', live, async () => {
  await using engine = await openPrivateEngine()
  const { stderr } = spawnSync('docker', ['run', 'x'], { uid: 65534, gid: 65534, env: { PATH: process.env['PATH'], DOCKER_HOST: engine.host, HOME: '/' }, encoding: 'utf8' })
  expect(engineFailure(stderr.split('\n'))?.reason).toContain('this user may not talk to the engine')
})
