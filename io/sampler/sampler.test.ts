import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { sampleObserved, sampleRecord } from '../../core/compare/sample-record.ts'
import { validateRunRecord } from '../../core/schema/run-record.ts'
import type { Samples } from '../../core/schema/run-record.ts'
import { openSampler } from './sampler.ts'
import { fakeTool, type FakeTool } from './testing/fake-tool.ts'

const UUID = 'GPU-11111111-2222-3333-4444-555555555555'

/** What one run of `ms` has of it, once the tool has started. The watch is closed when this is over. */
async function watch(tool: Pick<FakeTool, 'env'> & Partial<FakeTool>, ms: number): Promise<{ samples: Samples; closedInMs: number }> {
  const opened = openSampler({ env: tool.env }).open({ intervalMs: 50 })
  await started(tool)
  const taking = opened.begin()
  await sleep(ms)
  const samples = taking.end()
  const before = performance.now()
  await opened[Symbol.asyncDispose]()
  return { samples, closedInMs: performance.now() - before }
}

async function started({ directory }: Partial<FakeTool>): Promise<void> {
  const there = (): boolean => directory === undefined || existsSync(join(directory.path, 'pid'))
  for (let tries = 0; tries < 500 && !there(); tries++) await sleep(10)
  await sleep(200)
}

async function isGone(tool: FakeTool): Promise<boolean> {
  const pid = Number(await readFile(join(tool.directory.path, 'pid'), 'utf8'))
  await sleep(20)
  try {
    process.kill(pid, 0)
    return false
  } catch {
    return true
  }
}

test('a GPU is named by its UUID, with peak memory, mean use, power, and energy as power over time', async () => {
  await using tool = await fakeTool('nvidia-smi', `let n = 0; every(interval, () => { n++; line('${UUID}, ' + (n % 2 ? 1000 : 3000) + ', ' + (n % 2 ? 20 : 60) + ', 100.00') })`)
  const { samples } = await watch(tool, 600)
  const [gpu] = samples.gpus
  expect(samples).toMatchObject({ intervalMs: 50, source: 'nvidia-smi', reason: null })
  expect(gpu).toMatchObject({ uuid: UUID, peakMemoryBytes: 3000 * 1024 * 1024, meanPowerW: expect.closeTo(100, 6) })
  expect(gpu!.samples).toBeGreaterThanOrEqual(5)
  expect(gpu!.meanUtilisation).toBeGreaterThan(0.2)
  expect(gpu!.meanUtilisation).toBeLessThan(0.6)
  // 100 W over 0.6 s, however the timers of a busy machine fall.
  expect(gpu!.energyJ! / 60).toBeGreaterThan(0.9)
  expect(gpu!.energyJ! / 60).toBeLessThan(1.6)
  expect(gpu!.coverage).toBeGreaterThan(0.9)
  expect(await isGone(tool)).toBe(true)
})

test('without any tool there are figures of the host, and the reason why there are none of GPUs', async () => {
  const { samples } = await watch({ env: { PATH: '/nowhere' } }, 200)
  expect(samples).toMatchObject({ source: null, gpus: [], reason: 'neither nvidia-smi nor rocm-smi is on PATH' })
  expect(samples.host.samples).toBeGreaterThanOrEqual(3)
  expect(samples.host.peakUsedMemoryBytes).toBeGreaterThan(1e6)
})

test.each([
  ['hangs', 'setInterval(() => {}, 1e6)', /gave no figures while the run lasted/],
  ['ignores every polite signal', "process.on('SIGTERM', () => {}); process.on('SIGINT', () => {}); setInterval(() => {}, 1e6)", /gave no figures/],
  ['prints garbage', "every(interval, () => line('\\u001b[31mow\\u0007ned, 1, 2'))", /lines of nvidia-smi are no figures, for instance ".*owned, 1, 2"|\[31mow ned/],
  ['says that the driver is not there', "line('NVIDIA-SMI has failed because it could not communicate with the NVIDIA driver.'); process.exitCode = 9", /ended with code 9: "NVIDIA-SMI has failed/],
  ['dies by a signal', "process.kill(process.pid, 'SIGSEGV'); setInterval(() => {}, 1e6)", /ended by SIGSEGV/],
  ['prints without end', "const big = 'x'.repeat(65536); const pour = () => { while (process.stdout.write(big)); process.stdout.once('drain', pour) }; pour()", /more than 1 MiB in a second/],
  ['knows no figure of its card', `every(interval, () => line('GPU-zz, [N/A], [N/A], [N/A]'))`, /are no figures/],
])('an nvidia-smi that %s costs the run nothing, and the record says why there are no figures', async (_what, body, why) => {
  await using tool = await fakeTool('nvidia-smi', body)
  const { samples, closedInMs } = await watch(tool, 500)
  expect(samples).toMatchObject({ source: null, gpus: [] })
  expect(samples.reason).toMatch(why)
  expect(samples.reason).toMatch(/^[\x20-\x7e]+$/)
  expect(closedInMs).toBeLessThan(700)
  expect(await isGone(tool)).toBe(true)
})

test('a card without a power sensor has its other figures, and lines that cannot be read are counted', async () => {
  await using tool = await fakeTool('nvidia-smi', `line('warming up'); every(interval, () => line('${UUID}, 10, 5, [N/A]'))`)
  const { samples } = await watch(tool, 500)
  expect(samples).toMatchObject({ source: 'nvidia-smi', reason: expect.stringMatching(/^1 of \d+ lines/), gpus: [{ uuid: UUID, meanPowerW: null, energyJ: null, coverage: 0, meanUtilisation: expect.closeTo(0.05, 9) }] })
})

test('rocm-smi is asked where there is no nvidia-smi', async () => {
  const card = JSON.stringify({ card0: { 'Unique ID': '0x18f1a2b3c4d5', 'GPU use (%)': '30', 'VRAM Total Used Memory (B)': '1048576', 'Average Graphics Package Power (W)': '55.0' }, system: {} })
  await using tool = await fakeTool('rocm-smi', `line('WARNING: odd'); line(${JSON.stringify(card)})`)
  const { samples } = await watch(tool, 500)
  expect(samples).toMatchObject({ intervalMs: 2000, source: 'rocm-smi', reason: null, gpus: [{ uuid: '0x18f1a2b3c4d5', memoryAtStartBytes: 1048576, meanPowerW: 55 }] })
})

test('one watch serves many runs, each with its own figures and one child', async () => {
  await using tool = await fakeTool('nvidia-smi', `let n = 0; every(interval, () => { n++; line('${UUID}, ' + n + ', 0, 10') })`)
  const opened = openSampler({ env: tool.env }).open({ intervalMs: 50 })
  await started(tool)
  const first = opened.begin()
  await sleep(200)
  const one = first.end()
  const second = opened.begin()
  await sleep(200)
  const two = second.end()
  await opened[Symbol.asyncDispose]()
  expect(two.gpus[0]!.peakMemoryBytes).toBeGreaterThan(one.gpus[0]!.peakMemoryBytes!)
  expect(two.gpus[0]!.memoryAtStartBytes).toBe(one.gpus[0]!.peakMemoryBytes)
  expect(await isGone(tool)).toBe(true)
})

test('what a sampler gives is what the schema of a record asks for', async () => {
  await using tool = await fakeTool('nvidia-smi', `every(interval, () => line('${UUID}, 1, 2, 3'))`)
  const { samples } = await watch(tool, 300)
  expect(validateRunRecord(sampleRecord({}, { observed: sampleObserved({ samples }) }))).toBe(true)
  expect(validateRunRecord({ ...sampleRecord({}), observed: { ...sampleObserved(), samples: { ...samples, gpus: [{ uuid: 1 }] } } })).toBe(false)
})
