import { expect, test } from 'vitest'
import { openSampler } from '../../io/sampler/sampler.ts'
import { fakeTool } from '../../io/sampler/testing/fake-tool.ts'
import { openGarden, sampleConfig, shellExample } from '../testing/walk.ts'
import { openEngineChooser } from './choose-engine.ts'
import { climbAll } from './climb-all.ts'

const UUID = 'GPU-11111111-2222-3333-4444-555555555555'

/** One smoke of an example for `gpus` GPUs, on a machine that seems to have one. */
async function smokeFor(gpus: number, body: string) {
  await using garden = await openGarden({ 'examples/a/run.sh': 'sleep 0.6' })
  await using tool = await fakeTool('nvidia-smi', body)
  const hardware = await garden.world.host.hardware()
  // Nobody judges this GPU after the run: there is none, and its absence would quarantine the machine that tests.
  const { gpuStates: _states, quarantine: _mark, ...rest } = garden.world
  const world = { ...rest, host: { ...garden.world.host, hardware: async () => ({ ...hardware, gpus: [{ name: 'Card', uuid: UUID }] }) }, sampler: openSampler({ env: tool.env }) }
  const example = shellExample('a', { need: { gpus, vramGb: null, cpuOk: true, ramGb: null, cpuCores: null, diskGb: null, spellings: [] } })
  const walk = await climbAll(world, sampleConfig(), [example], { preset: 'smoke', kind: 'smoke', params: {}, profile: null, timeoutSeconds: 10, chooser: openEngineChooser(world, 'process'), head: null }, { archived: false })
  return { walk, record: (await garden.records())[0]! }
}

test('a run with GPUs is watched, and its record names each by UUID', async () => {
  const { walk, record } = await smokeFor(1, `every(50, () => line('${UUID}, 10, 100, 300'))`)
  expect(walk.results).toMatchObject([{ outcome: 'passed' }])
  expect(record.observed!.samples).toMatchObject({ source: 'nvidia-smi', gpus: [{ uuid: UUID, peakMemoryBytes: 10 * 1024 * 1024, meanPowerW: expect.closeTo(300, 6) }] })
})

test('a driver that hangs holds no run up: the record says that there are no figures', async () => {
  const { walk, record } = await smokeFor(1, "process.on('SIGTERM', () => {}); setInterval(() => {}, 1e6)")
  expect(walk.results).toMatchObject([{ outcome: 'passed' }])
  expect(record.observed!.samples).toMatchObject({ source: null, reason: 'nvidia-smi gave no figures while the run lasted', gpus: [] })
  expect(record.observed!.durationMs).toBeLessThan(5000)
})

test('a run without GPUs starts no tool', async () => {
  const { record } = await smokeFor(0, 'process.exit(1)')
  expect(record.observed!.samples).toBeUndefined()
})
