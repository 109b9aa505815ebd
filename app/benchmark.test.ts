import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readRecord } from '../core/record/read-record.ts'
import type { RunRecord } from '../core/schema/run-record.ts'
import type { World } from '../core/world.ts'
import { leftOver } from '../io/containers/testing/bench.ts'
import { openSampler } from '../io/sampler/sampler.ts'
import { fakeTool } from '../io/sampler/testing/fake-tool.ts'
import { temporaryRepository, type Temporary } from '../io/testing/temporary.ts'
import { openWorld } from '../io/world.ts'
import { benchmark, type BenchmarkOptions } from './benchmark.ts'
import { sampleConfig } from './testing/walk.ts'

afterEach(async () => expect(await leftOver()).toEqual([]))

const descriptor = (more = '', plan = '{ runs: 3 }'): string => `name: a\nresources: { gpu: 0 }\npresets:\n  benchmark:\n    command: sh run.sh\n    benchmark: ${plan}\n${more}`
const LATENCY = `for i in 1 2 3 4; do echo "{\\"metric\\":\\"step_time\\",\\"value\\":$i,\\"unit\\":\\"ms\\"}" >>"$HORTUS_METRICS"; done; echo '{"metric":"accuracy","value":0.5}' >>"$HORTUS_METRICS"`

async function open(garden: Temporary, more: Partial<World> & { readonly signal?: AbortSignal } = {}): Promise<World> {
  return { ...(await openWorld({ rootAbs: garden.path, outAbs: join(garden.path, '.hortus'), log: { progress() {}, debug() {}, info() {}, warn() {} }, signal: more.signal ?? new AbortController().signal })), ...more }
}

async function bench(garden: Temporary, options: Partial<BenchmarkOptions> = {}, world?: World) {
  const opened = world ?? (await open(garden))
  const report = await benchmark(opened, sampleConfig(), { example: 'a', ...options })
  const records: RunRecord[] = []
  for (const path of report.examples.flatMap((each) => each.records)) {
    const file = await opened.output.readText(path, { maxBytes: 64 << 20 })
    const record = file.ok ? readRecord(file.value.text, path) : file
    if (!record.ok) throw new Error(record.problem.message)
    records.push(record.value)
  }
  return { report, records, one: records[0]!, rung: report.examples[0]?.rungs.at(-1) }
}

test('a preset is started again and again, and one valid record holds each start, its series and percentiles', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': descriptor(), 'examples/a/run.sh': `echo x >>mark; [ "$(wc -l <mark)" = 1 ] || exit 9; ${LATENCY}` })
  const { report, records, one, rung } = await bench(garden)
  expect(report).toMatchObject({ verb: 'benchmark', verdict: 'clean', findings: [], problems: [], examples: [{ outcome: 'passed' }] })
  expect(rung).toMatchObject({ rung: 'benchmarked', state: 'passed' })
  expect(report.examples[0]!.rungs.find((each) => each.rung === 'smoked')).toMatchObject({ state: 'not_run', reason: 'another preset was run' })
  expect(records).toHaveLength(1)
  expect(one).toMatchObject({ kind: 'benchmark', status: { state: 'succeeded' }, benchmark: { mode: 'single', side: 'only', warmUp: 1, runs: 3, order: 'BBBB' } })
  expect(one.benchmark!.restarts.map(({ warmUp, state, place }) => [place, warmUp, state])).toEqual([[1, true, 'succeeded'], [2, false, 'succeeded'], [3, false, 'succeeded'], [4, false, 'succeeded']])
  const series = (name: string, statistic: string) => one.benchmark!.series.find((each) => each.name === name && each.statistic === statistic)
  expect(series('step_time', 'p50')).toMatchObject({ origin: 'reported', unit: 'ms', values: [2.5, 2.5, 2.5] })
  expect(series('step_time', 'p95')?.values[0]).toBeCloseTo(3.85, 9)
  expect(series('durationMs', 'value')).toMatchObject({ origin: 'observed', summary: { n: 3 } })
  expect(one.benchmark!.latencies).toMatchObject([{ name: 'step_time', reported: 12, kept: 12, perSecond: 400, summary: { p50: 2.5 } }])
  expect(one.reported.metrics.summary).toEqual({ accuracy: 0.5, step_time: 2.5 })
  // The start that is thrown away is in no series.
  expect(series('durationMs', 'value')?.values).toEqual(one.benchmark!.restarts.slice(1).map(({ durationMs }) => durationMs))
})

test('the base of a pair comes from git and takes turns with the head; two records know each other', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': descriptor('', '{ runs: 7 }'), 'examples/a/run.sh': 'echo \'{"metric":"which","value":1}\' >>"$HORTUS_METRICS"\n' })
  const base = garden.git('rev-parse', 'HEAD')
  const tree = garden.git('rev-parse', 'HEAD:examples/a')
  garden.git('checkout', '-q', '-b', 'branch')
  await garden.put({ 'examples/a/run.sh': 'echo \'{"metric":"which","value":2}\' >>"$HORTUS_METRICS"\n' })
  garden.git('commit', '-qam', 'second')
  const { report, records } = await bench(garden, { base: 'main' })
  const [a, b] = ['base', 'head'].map((side) => records.find((each) => each.benchmark?.side === side)!)
  expect(records).toHaveLength(2)
  expect([a!.benchmark!.with, b!.benchmark!.with, a!.groupId]).toEqual([b!.id, a!.id, b!.groupId])
  expect(a).toMatchObject({ observed: { code: { commit: base, dirty: false, tree } }, reported: { metrics: { summary: { which: 1 } } }, benchmark: { mode: 'paired', order: 'ABABBAABBAABBAAB' } })
  expect(b).toMatchObject({ reported: { metrics: { summary: { which: 2 } } } })
  const places = [...a!.benchmark!.restarts.map(({ place }) => `${place}A`), ...b!.benchmark!.restarts.map(({ place }) => `${place}B`)].sort((x, y) => Number.parseInt(x, 10) - Number.parseInt(y, 10))
  expect(places.map((each) => each.at(-1)).join('')).toBe('ABABBAABBAABBAAB')
  expect(report.comparisons).toMatchObject([{ base: a!.id, head: b!.id, reason: 'Medians of 7 starts a side in turn on one machine.' }])
  expect(report.comparisons[0]!.metrics.find(({ name }) => name === 'durationMs')).toMatchObject({ runs: { base: 7, head: 7 }, evidence: { test: 'exact_mann_whitney', leastP: 1 / 3432 } })
  expect(garden.git('status', '--porcelain', '--', 'examples')).toBe('')
  expect(garden.git('worktree', 'list').split('\n')).toHaveLength(1)
  expect((await readdir(tmpdir())).filter((name) => name.includes(`-${process.pid}-`) && name.includes('checkout'))).toEqual([])
})

test('too few starts a side give no verdict on a time, and say so', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': descriptor(), 'examples/a/run.sh': 'true\n' })
  const { report } = await bench(garden, { base: 'HEAD', runs: 2 })
  expect(report.findings.map(({ code }) => code)).toEqual(['BENCH.UNCHANGED', 'BENCH.TOO_FEW'])
  expect(report.comparisons).toMatchObject([{ verdict: 'insufficient_data' }])
  expect(report.comparisons[0]!.metrics.filter(({ verdict }) => verdict === 'regression' || verdict === 'improvement')).toEqual([])
})

test('a base that is the same as the head is told: what differs is noise', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': descriptor(), 'examples/a/run.sh': 'true\n' })
  garden.git('checkout', '-q', '-b', 'branch')
  await garden.put({ 'NOTES.md': 'nothing of the example\n' })
  expect((await bench(garden, { base: 'main', runs: 1 })).report.findings).toContainEqual(expect.objectContaining({ code: 'BENCH.UNCHANGED', level: 'notice', message: expect.stringContaining('merge base with "main"') }))
  await garden.put({ 'examples/a/run.sh': 'echo\n' })
  expect((await bench(garden, { base: 'main', runs: 1 })).report.findings.map(({ code }) => code)).not.toContain('BENCH.UNCHANGED')
})

test('without a number on the command line a pair has at least seven starts a side, and always one thrown away', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': descriptor('', '{ runs: 2, warm_up: 0 }'), 'examples/a/run.sh': 'true\n' })
  const { one } = await bench(garden, { same: true })
  expect(one.benchmark).toMatchObject({ mode: 'same', runs: 7, warmUp: 1 })
  expect(one.benchmark!.restarts).toHaveLength(8)
})

test('an A/A run says how noisy the machine is, in the record of the head and as a finding', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': descriptor(), 'examples/a/run.sh': 'sleep 0.05\n' })
  const { report, records } = await bench(garden, { same: true })
  const quality = records.find((each) => each.benchmark?.side === 'head')!.benchmark!.runnerQuality!
  expect(quality.noiseFloor).toBeGreaterThanOrEqual(0.01)
  expect(quality.n).toBe(7)
  expect(report.findings).toMatchObject([{ code: expect.stringMatching(/^BENCH\.(RUNNER_QUALITY|NOISY_RUNNER)$/), message: expect.stringContaining('differences of up to') }])
})

test('a base that has no such example is told, and the head is measured alone', async () => {
  await using garden = await temporaryRepository({ 'examples/b/example.yaml': descriptor(), 'examples/b/run.sh': 'true\n' })
  garden.git('checkout', '-q', '-b', 'branch')
  await garden.put({ 'examples/a/example.yaml': descriptor(), 'examples/a/run.sh': 'true\n' })
  garden.git('add', '-A')
  garden.git('commit', '-qm', 'new')
  const { report, one } = await bench(garden, { base: 'main' })
  expect(report).toMatchObject({ comparisons: [], findings: [{ code: 'BENCH.NO_BASE', message: expect.stringContaining('is not there at') }], examples: [{ outcome: 'passed' }] })
  expect(one.benchmark).toMatchObject({ mode: 'single', side: 'only' })
})

test('a preset that the base does not have is told, and the head is measured alone', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': 'name: a\nresources: { gpu: 0 }\npresets: { smoke: { command: echo } }\n', 'examples/a/run.sh': 'true\n' })
  garden.git('checkout', '-q', '-b', 'branch')
  await garden.put({ 'examples/a/example.yaml': descriptor() })
  const { report } = await bench(garden, { base: 'main' })
  expect(report).toMatchObject({ findings: [{ code: 'BENCH.NO_BASE', message: expect.stringContaining('has no preset "benchmark"') }], examples: [{ outcome: 'passed' }] })
})

test('a ref that nobody knows is told, and the head is measured alone', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': descriptor(), 'examples/a/run.sh': 'true\n' })
  const { report } = await bench(garden, { base: 'nowhere' })
  expect(report).toMatchObject({ findings: [{ code: 'BENCH.NO_BASE' }], examples: [{ outcome: 'passed' }] })
})

test('a start that fails ends the benchmark: red, with the start named and every start so far in a valid record', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': descriptor(), 'examples/a/run.sh': 'n=$(cat "$HORTUS_CACHE/n" 2>/dev/null || echo 0); echo $((n+1)) >"$HORTUS_CACHE/n"; [ "$n" -lt 2 ]\n' })
  const { report, one, rung } = await bench(garden)
  expect(report).toMatchObject({ verdict: 'errors', findings: [{ code: 'SMOKE.EXIT_CODE' }], examples: [{ outcome: 'failed', reason: 'start 3: exited with code 1' }] })
  expect(rung).toMatchObject({ rung: 'benchmarked', state: 'failed' })
  expect(one).toMatchObject({ status: { state: 'failed', reason: 'Start 3 of 4: exited with code 1' }, benchmark: { restarts: [{ state: 'succeeded' }, { state: 'succeeded' }, { state: 'failed' }] } })
  expect(one.benchmark!.series.find(({ name }) => name === 'durationMs')?.values).toHaveLength(1)
})

test('an interrupt leaves a record of the starts that were, and says so', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': descriptor(), 'examples/a/run.sh': 'sleep 0.3\n' })
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 700)
  const { report, one } = await bench(garden, {}, await open(garden, { signal: stop.signal }))
  expect(report).toMatchObject({ verdict: 'could_not_run', problems: [{ code: 'RUN.INTERRUPTED' }], examples: [{ outcome: 'skipped', reason: 'was interrupted' }] })
  expect(one.status.state).toBe('interrupted')
})

test('every start has the figures of the machine, GPUs by UUID, from one child of the tool', async () => {
  const uuid = 'GPU-11111111-2222-3333-4444-555555555555'
  await using tool = await fakeTool('nvidia-smi', `every(50, () => line('${uuid}, 100, 50, 20'))`)
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': descriptor(), 'examples/a/run.sh': 'sleep 0.4\n' })
  const { one } = await bench(garden, {}, await open(garden, { sampler: openSampler({ env: tool.env }) }))
  const gpus = one.benchmark!.restarts.map(({ samples }) => samples?.gpus[0])
  expect(gpus.slice(1)).toMatchObject([{ uuid, meanPowerW: expect.closeTo(20, 6) }, { uuid }, { uuid }])
  const energy = one.benchmark!.series.find(({ name }) => name === 'gpuEnergyJ')!
  // 20 W over the time of the process, and over the little that the engine needs around it.
  for (const [at, value] of energy.values.entries()) {
    const seconds = one.benchmark!.restarts[at + 1]!.durationMs / 1000
    expect(Number(value)).toBeGreaterThan(20 * seconds * 0.9)
    expect(Number(value)).toBeLessThan(20 * (seconds + 1))
  }
})

test('a metric that the benchmark asks for and no start reports is told; others are left out', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': descriptor('', '{ runs: 1, metrics: [accuracy, speed] }'), 'examples/a/run.sh': LATENCY })
  const { report, one } = await bench(garden)
  expect(report.findings).toMatchObject([{ code: 'BENCH.METRIC_UNKNOWN', message: expect.stringContaining('asks for speed') }])
  expect(one.benchmark!.series.filter(({ origin }) => origin === 'reported').map(({ name }) => name)).toEqual(['accuracy'])
})

test('NaN in one start is a figure that no median hides', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': `${descriptor()}expect: { finite: false }\n`, 'examples/a/run.sh': 'n=$(cat "$HORTUS_CACHE/n" 2>/dev/null || echo 0); echo $((n+1)) >"$HORTUS_CACHE/n"; v=1; [ "$n" = 2 ] && v=NaN; echo "{\\"metric\\":\\"loss\\",\\"value\\":$v}" >>"$HORTUS_METRICS"\n' })
  const { one } = await bench(garden)
  expect(one.benchmark!.series.find(({ name }) => name === 'loss')).toMatchObject({ values: [1, 'NaN', 1], summary: { n: 2 } })
  expect(one.reported.metrics.summary['loss']).toBe('NaN')
})

test.each([
  [{ preset: 'bench' }, 'BENCH.PRESET_UNKNOWN', /Did you mean|Name another/],
  [{ example: 'nope' }, 'GARDEN.EXAMPLE_UNKNOWN', /./],
  [{ parity: true }, 'BENCH.NO_PARITY', /parity:/],
])('what is not there is a problem before anything runs: %j', async (options, code, next) => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': descriptor(), 'examples/a/run.sh': 'true\n' })
  const { report } = await bench(garden, options)
  expect(report).toMatchObject({ verdict: 'could_not_run', problems: [{ code, next: expect.stringMatching(next) }], examples: [] })
})

test('whoever computes on the GPUs before the benchmark is in the warnings of its record', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': descriptor().replace('gpu: 0', 'gpu: 1'), 'examples/a/run.sh': 'true\n' })
  const { quarantine: _mark, sampler: _sampler, ...world } = await open(garden)
  const hardware = await world.host.hardware()
  const nobody = { cards: { readable: true, value: [] }, processes: { readable: true, value: [{ pid: 7, gpu: 'GPU-1', name: 'python', memoryBytes: 1 << 30, startTime: '1', uid: 4242 }] }, xids: { readable: true, value: [] } } as const
  const { one } = await bench(garden, { runs: 1 }, { ...world, gpuStates: { look: async () => nobody }, host: { ...world.host, hardware: async () => ({ ...hardware, gpus: [{ name: 'Card' }] }) } })
  expect(one.observed!.warnings).toContainEqual(expect.stringMatching(/^Another process \(python, 7\) was on the GPUs/))
})
