/** The verdicts of real benchmarks: real processes, started in turn on the machine that the tests run on. */
import { afterEach, expect, test } from 'vitest'
import { join } from 'node:path'
import { leftOver } from '../io/containers/testing/bench.ts'
import { temporaryRepository, type Temporary } from '../io/testing/temporary.ts'
import { openWorld } from '../io/world.ts'
import type { Report } from '../core/schema/report.ts'
import { benchmark, type BenchmarkOptions } from './benchmark.ts'
import { sampleConfig } from './testing/walk.ts'

afterEach(async () => expect(await leftOver()).toEqual([]))

const descriptor = 'name: a\nresources: { gpu: 0 }\npresets:\n  benchmark:\n    command: sh run.sh\n    benchmark: { runs: 7 }\n'
const silent = { progress() {}, debug() {}, info() {}, warn() {} }

async function bench(garden: Temporary, options: Partial<BenchmarkOptions>): Promise<Report> {
  const world = await openWorld({ rootAbs: garden.path, outAbs: join(garden.path, '.hortus'), log: silent, signal: new AbortController().signal })
  return benchmark(world, sampleConfig(), { example: 'a', ...options })
}

test('an A/A benchmark compares as equivalent, with the noise of the machine for its gate', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': descriptor, 'examples/a/run.sh': 'sleep 0.2\necho \'{"metric":"accuracy","value":0.5}\' >>"$HORTUS_METRICS"\n' })
  const { comparisons, verdict } = await bench(garden, { same: true })
  const metric = (name: string) => comparisons[0]!.metrics.find((each) => each.name === name)
  expect(metric('durationMs')).toMatchObject({ verdict: 'equivalent', runs: { base: 7, head: 7 }, evidence: { test: 'exact_mann_whitney' } })
  expect(metric('accuracy')).toMatchObject({ verdict: 'equivalent', change: 0 })
  expect(verdict).not.toBe('errors')
})

test('a head whose every start is slower by half is a regression, and the report fails', async () => {
  await using garden = await temporaryRepository({ 'examples/a/example.yaml': descriptor, 'examples/a/run.sh': 'sleep 0.2\n' })
  garden.git('checkout', '-q', '-b', 'branch')
  await garden.put({ 'examples/a/run.sh': 'sleep 0.4\n' })
  garden.git('commit', '-qam', 'slower')
  const { comparisons, verdict } = await bench(garden, { base: 'main' })
  expect(comparisons).toMatchObject([{ verdict: 'regression', mode: 'regression' }])
  expect(comparisons[0]!.metrics.find(({ name }) => name === 'durationMs')).toMatchObject({ verdict: 'regression', evidence: { pWorse: 1 / 3432, delta: 1 } })
  expect(verdict).toBe('errors')
})
