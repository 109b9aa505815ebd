/** Supervision of runs in real containers. */
import { afterEach, expect, test } from 'vitest'
import type { Supervise } from '../../core/garden/example.ts'
import { openCli } from '../../io/containers/cli.ts'
import { containersOf, leftOver } from '../../io/containers/testing/bench.ts'
import { dockerImage } from '../../io/containers/testing/docker.ts'
import { openGarden, sampleConfig, shellExample, type Garden } from '../testing/walk.ts'

const base = dockerImage()
const inDocker = { skip: base === null }
const config = sampleConfig({}, 'docker', { args: { BASE: base?.ref ?? '' } })
const build = { kind: 'docker', dockerfile: 'Dockerfile', args: {} } as const
const NOTHING: Supervise = { earlyStop: null, stopOnNan: null, maxSeconds: null, maxEpochs: null, maxIterations: null, maxGpuMinutes: null, keepCheckpoints: null, log: null, graceSeconds: null }
const EPOCHS = `i=0; while [ $i -lt 400 ]; do i=$((i+1)); echo "{\\"event\\":\\"epoch_completed\\",\\"epoch\\":$i,\\"metrics\\":{\\"loss\\":0.5}}" >>"$HORTUS_EVENTS"; sleep 0.05; done\n`

afterEach(async () => {
  expect(await leftOver()).toEqual([])
  if (base !== null) expect(await containersOf(openCli('docker', process.env))).toEqual([])
})

async function climbOne(script: string, supervise: Partial<Supervise>): Promise<{ garden: Garden; walk: Awaited<ReturnType<Garden['walk']>>; record: Awaited<ReturnType<Garden['records']>>[number] } & AsyncDisposable> {
  const garden = await openGarden({ 'examples/a/Dockerfile': 'ARG BASE=debian:bookworm-slim\nFROM ${BASE}\n', 'examples/a/run.sh': script })
  const walk = await garden.walk([shellExample('a', { build }, { supervise: { ...NOTHING, ...supervise }, timeoutSeconds: 60 })], { config })
  const [record] = await garden.records()
  return { garden, walk, record: record!, [Symbol.asyncDispose]: () => garden[Symbol.asyncDispose]() }
}

test('a container that stops getting better is asked to end; it saves, exits with 0 and succeeded', inDocker, async () => {
  await using tried = await climbOne(`trap 'echo saved >"$HORTUS_OUTPUTS/last"; exit 0' TERM\n${EPOCHS}`, { earlyStop: { metric: 'loss', patience: 3, minDelta: 0, mode: null } })
  expect(tried.walk).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'passed' }] })
  expect(tried.record).toMatchObject({
    status: { state: 'succeeded', reason: 'was stopped early: "loss" did not get better than 0.5 in 3 reports' },
    observed: { engine: { name: 'docker' }, exit: { code: 0, signal: null }, supervision: { stop: { handler: 'early_stop', step: 4, signalled: true } } },
    reported: { outputs: [{ path: 'last' }] },
  })
})

test('a container that dies of the signal did not end well', inDocker, async () => {
  await using tried = await climbOne(EPOCHS, { maxEpochs: 2 })
  expect(tried.walk.findings.map((each) => each.code)).toEqual(['SUPERVISE.NO_EXIT'])
  expect(tried.record).toMatchObject({ status: { state: 'failed', reason: expect.stringContaining('was ended by SIGTERM') }, observed: { exit: { signal: 'SIGTERM' } } })
})

test('a container that ignores the signal and daemonises is killed after the grace, and gone', inDocker, async () => {
  await using tried = await climbOne(`trap '' TERM; setsid sh -c "trap '' TERM; sleep 60" & ${EPOCHS}`, { maxEpochs: 1, graceSeconds: 0.5 })
  expect(tried.record).toMatchObject({ status: { state: 'failed', reason: expect.stringContaining('had to be killed') }, observed: { exit: { code: null, signal: 'SIGKILL' } } })
  expect(tried.record.observed!.durationMs).toBeLessThan(20_000)
})

test('checkpoints that another user wrote in a container are removed, and no link leads out of it', inDocker, async () => {
  const save = ['a', 'b', 'c'].map((name) => `mkdir "$HORTUS_OUTPUTS/${name}"; echo x >"$HORTUS_OUTPUTS/${name}/model"; chmod 500 "$HORTUS_OUTPUTS/${name}"; echo '{"event":"checkpoint","path":"${name}"}' >>"$HORTUS_EVENTS"`)
  await using tried = await climbOne(`ln -s /etc "$HORTUS_OUTPUTS/etc"; echo '{"event":"checkpoint","path":"etc/hostname"}' >>"$HORTUS_EVENTS"; ${save.join('; ')}; sleep 0.6`, { keepCheckpoints: { n: 1, metric: null, mode: null } })
  expect(tried.record.observed?.supervision?.checkpoints).toMatchObject({ kept: ['c'], notRemoved: process.getuid?.() === 0 ? 1 : 3 })
  expect(tried.record.reported.outputs?.map((each) => each.path)).toContain('c/model')
})

test('50 MB of events, then NaN without an end of line, in a container: counted, heard, and failed', inDocker, async () => {
  await using tried = await climbOne(`yes '{"event":"mine","n":1}' | head -c 50000000 >>"$HORTUS_EVENTS"; printf '\\n\\377\\000{"metric":\\n{"metric":"loss","value":NaN}' >>"$HORTUS_METRICS"`, { stopOnNan: true })
  expect(tried.record).toMatchObject({ status: { state: 'failed', reason: 'was stopped: it reported NaN for "loss"' } })
  expect(tried.record.observed?.supervision?.stream.droppedBytes).toBeGreaterThan(30e6)
})
