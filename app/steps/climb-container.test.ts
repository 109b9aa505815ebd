import { afterEach, expect, test } from 'vitest'
import { openCli } from '../../io/containers/cli.ts'
import { containersOf, leftOver } from '../../io/containers/testing/bench.ts'
import { dockerImage } from '../../io/containers/testing/docker.ts'
import { openGarden, sampleConfig, shellExample } from '../testing/walk.ts'

const base = dockerImage()
/** Without an engine they are skipped; where one is required (HORTUS_REQUIRE=docker), they fail. */
const inDocker = { skip: base === null }
const config = sampleConfig({}, 'docker', { args: { BASE: base?.ref ?? '', UNUSED: 'x' } })
const build = { kind: 'docker', dockerfile: 'Dockerfile', args: {} } as const
const DOCKERFILE = 'ARG BASE=debian:bookworm-slim\nFROM ${BASE}\n'

afterEach(async () => {
  expect(await leftOver()).toEqual([])
  if (base !== null) expect(await containersOf(openCli('docker', process.env))).toEqual([])
})

test('an example is built and run in its container, on a copy it can write, and its record names the image by id', inDocker, async () => {
  await using garden = await openGarden({
    'examples/a/Dockerfile': DOCKERFILE,
    'examples/a/run.sh': `pwd; id -u; touch new && echo writable; echo x >/cache/kept; echo '{"metric":"m","value":1}' >>"$HORTUS_METRICS"; echo o >"$HORTUS_OUTPUTS/o"`,
  })
  const walk = await garden.walk([shellExample('a', { build })], { config })
  expect(walk).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'passed', metrics: { m: 1 } }] })
  const [record] = await garden.records()
  expect(record).toMatchObject({
    observed: { engine: { name: 'docker' }, image: { id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) }, limits: { network: 'none', user: expect.not.stringMatching(/^0:/) }, peakMemoryBytes: { value: expect.any(Number) } },
    reported: { outputs: [{ path: 'o' }] },
  })
  expect(record?.fingerprint?.image).toBe(record?.observed?.image?.id)
  expect(garden.directory.git('status', '--porcelain', '--', 'examples')).toBe('')
})

test('an image that does not build fails its example with the end of the build log, and the next one runs', inDocker, async () => {
  await using garden = await openGarden({
    'examples/a/Dockerfile': `${DOCKERFILE}RUN echo 'no such host'; echo '::error::owned' && exit 7\n`,
    'examples/b/Dockerfile': 'NONSENSE\n',
    'examples/c/Dockerfile': DOCKERFILE,
    'examples/c/run.sh': 'true',
  })
  const walk = await garden.walk(['a', 'b', 'c'].map((id) => shellExample(id, { build })), { config })
  expect(walk.results.map((each) => each.outcome)).toEqual(['failed', 'failed', 'passed'])
  expect(walk.findings.map((each) => each.code)).toEqual(['SMOKE.BUILD_FAILED', 'SMOKE.BUILD_FAILED'])
  expect(walk.findings[0]?.message).toContain('│ ::error::owned')
  expect(walk.findings[0]?.message).toMatch(/logs\/.*\/build\.log/)
})

test('a base image that cannot be pulled is the engine\'s failure, with what to do', inDocker, async () => {
  await using garden = await openGarden({ 'examples/a/Dockerfile': 'FROM registry.invalid/no/such:image\n', 'examples/a/run.sh': 'true' })
  const walk = await garden.walk([shellExample('a', { build })], { config })
  expect(walk).toMatchObject({ findings: [], results: [{ outcome: 'skipped' }], problems: [{ code: 'ENGINE.FAILED', message: expect.stringContaining('the base image could not be pulled'), next: expect.stringContaining('build.args') }] })
})

test('a build that hangs is stopped at its time', inDocker, async () => {
  await using garden = await openGarden({ 'examples/a/Dockerfile': `${DOCKERFILE}RUN sleep 60\n` })
  const walk = await garden.walk([shellExample('a', { build })], { config: { ...config, build: { ...config.build, timeout_minutes: 0.03 } } })
  expect(walk).toMatchObject({ results: [{ outcome: 'failed' }], findings: [{ code: 'SMOKE.BUILD_TIMEOUT' }] })
})

test('a fork bomb, a memory hog and a flood of output end in their findings, each in its container', inDocker, async () => {
  await using garden = await openGarden({
    'examples/flood/Dockerfile': DOCKERFILE,
    'examples/flood/run.sh': 'yes ::error::x | head -c 200000000; exit 5',
    'examples/fork/Dockerfile': DOCKERFILE,
    'examples/fork/run.sh': 'b() { b | b & }; i=0; while [ $i -lt 100 ]; do sleep 60 & i=$((i+1)); done; wait',
    'examples/hog/Dockerfile': DOCKERFILE,
    'examples/hog/run.sh': 'tail /dev/zero',
  })
  const small = { ...config, smoke: { ...config.smoke, memory_gb: 0.05, pids: 32 } }
  const walk = await garden.walk(['flood', 'fork', 'hog'].map((id) => shellExample(id, { build }, { timeoutSeconds: 20 })), { config: small })
  expect(walk.findings.map((each) => each.code)).toEqual(['SMOKE.EXIT_CODE', 'SMOKE.EXIT_CODE', 'SMOKE.OUT_OF_MEMORY'])
  expect((await garden.records()).find((each) => each.example?.id === 'flood')?.observed?.log).toMatchObject({ truncated: true, bytes: 200_000_000 })
})

test('an engine that is asked for and not there is one problem, and every example says so', async () => {
  await using garden = await openGarden({ 'examples/a/run.sh': 'true', 'examples/b/run.sh': 'true' })
  const walk = await garden.walk([shellExample('a', { build }), shellExample('b', { build })], { config: sampleConfig({}, 'podman') })
  const podman = await garden.world.engines.get('podman').availability()
  if (podman.available) return
  expect(walk.results.map((each) => each.outcome)).toEqual(['skipped', 'skipped'])
  expect(walk.problems).toMatchObject([{ code: 'ENGINE.UNAVAILABLE', message: expect.stringContaining('podman is not installed') }])
})

test('with `auto`, an example without a Dockerfile runs as a process beside one in a container', inDocker, async () => {
  await using garden = await openGarden({ 'examples/a/Dockerfile': DOCKERFILE, 'examples/a/run.sh': 'true', 'examples/b/run.sh': 'true' })
  const walk = await garden.walk([shellExample('a', { build }), shellExample('b')], { config: { ...config, engine: 'auto' } })
  expect(walk.results.map((each) => each.rungs.find((rung) => rung.rung === 'smoked')?.engine)).toEqual(['docker', 'process'])
})
