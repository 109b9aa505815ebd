import { expect, test } from 'vitest'
import { around, sampleBenchmark } from '../core/compare/sample-benchmark.ts'
import { ledgerFile } from '../core/history/ledger.ts'
import { exitCode } from '../core/report/exit-code.ts'
import type { Report } from '../core/schema/report.ts'
import { append } from './history/append.ts'
import { compare } from './compare.ts'
import { historyGarden, recordOf, type HistoryGarden } from './testing/history-garden.ts'

const HERE = { paths: [], occasion: { event: null, ref: null, defaultBranch: null } }
const today = new Date().toISOString().slice(0, 10)

/** Twelve builds of the default branch, the newest on the data branch; then a pair of benchmarks beside them. */
async function compared(g: HistoryGarden, builds: readonly number[], factor: number): Promise<Report> {
  for (const [at, value] of builds.entries()) await g.record(`202611${String(at + 1).padStart(2, '0')}T090000Z-0001`, {}, { latency_ms: value })
  expect((await append(g.world, g.config, HERE)).ok).toBe(true)
  const side = (name: 'base' | 'head', values: readonly number[]) => JSON.stringify(sampleBenchmark(name, { latency_ms: values }, { observed: recordOf(g.commit, 'x').observed! }))
  await g.garden.put({ 'a.json': side('base', around(100)), 'b.json': side('head', around(100 * factor)) })
  return compare(g.world, g.config, { base: 'a.json', head: 'b.json' })
}

const latency = (report: Report) => report.comparisons[0]!.metrics.find(({ name }) => name === 'latency_ms')!
const QUIET = Array.from({ length: 12 }, (_, at) => 100 + (at % 3) * 0.1)
const NOISY = Array.from({ length: 12 }, (_, at) => 100 + ((at * 5) % 12))

test('the noise of the builds on the data branch is the gate of a comparison', async () => {
  await using g = await historyGarden()
  expect(latency(await compared(g, QUIET, 1.06))).toMatchObject({ verdict: 'regression', noiseFloor: { value: 0.01, builds: 12 }, history: QUIET })
  await using noisy = await historyGarden()
  const { verdict, noiseFloor } = latency(await compared(noisy, NOISY, 1.06))
  expect([verdict, noiseFloor!.value > 0.03, noiseFloor!.builds]).toEqual(['equivalent', true, 12])
})

test('a change that a person accepted on the data branch is shown and fails nothing', async () => {
  await using g = await historyGarden()
  const entry = { example: 'tabular/digits', preset: 'smoke', metric: '*', tree: null, commit: g.commit, by: 'Ada', reason: 'a larger model', at: `${today}T00:00:00.000Z`, until: today }
  const { path, text } = ledgerFile('accepted', entry)
  const before = await compared(g, QUIET, 1.5)
  await g.world.data!.update(async () => ({ ok: true, value: { message: 'accept\n', add: new Map([[path, text]]) } }))
  const after = await compared(g, QUIET, 1.5)
  expect([exitCode(before), exitCode(after)]).toEqual([2, 0])
  expect(latency(after)).toMatchObject({ verdict: 'regression', accepted: { by: 'Ada', reason: 'a larger model', until: today } })
})
