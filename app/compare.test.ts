import { cpSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleObserved, sampleRecord } from '../core/compare/sample-record.ts'
import { renderTerminal } from '../core/render/render-terminal.ts'
import { exitCode } from '../core/report/exit-code.ts'
import type { RunRecord } from '../core/schema/run-record.ts'
import type { Report } from '../core/schema/report.ts'
import type { Log } from '../core/world.ts'
import { temporaryDirectory } from '../io/testing/temporary.ts'
import { openWorld } from '../io/world.ts'
import { CORPORA, corporaPresent } from '../test/require.ts'
import { compare } from './compare.ts'
import type { CompareVerbOptions } from './compare.ts'
import { loadConfig } from './steps/load-config.ts'

const quiet: Log = { progress: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined }
const open = (path: string) => openWorld({ rootAbs: path, outAbs: `${path}/.hortus`, log: quiet, signal: new AbortController().signal })

const other = (id: string) => ({ example: { id, path: `examples/${id}` } })

/** The verb as a door calls it: with the repository's configuration. */
async function run(root: string, options: CompareVerbOptions): Promise<Report> {
  const world = await open(root)
  const resolved = await loadConfig(world, {})
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problem))
  return compare(world, resolved.value.config, options)
}

const text = (summary: Parameters<typeof sampleRecord>[0], more: Partial<RunRecord> = {}) => JSON.stringify(sampleRecord(summary, more))
const later = { id: '20261122T090000Z-0002', observed: sampleObserved({ startedAt: '2026-11-22T09:00:00.000Z' }) }

test('two records: the metric that fell is named, and the exit code is 2', async () => {
  await using garden = await temporaryDirectory({ 'a.json': text({ accuracy: 0.95 }), 'b.json': text({ accuracy: 0.8 }, later) })
  const report = await run(garden.path, { base: 'a.json', head: './b.json' })
  expect(report).toMatchObject({ verb: 'compare', verdict: 'errors', problems: [], comparisons: [{ verdict: 'regression', example: 'tabular/digits' }] })
  expect(exitCode(report)).toBe(2)
})

test('the direction and the tolerance of the descriptor come before those of the command line', async () => {
  const descriptor = 'name: digits\nmetrics:\n  accuracy: {direction: max, tolerance: 0.3}\n'
  await using garden = await temporaryDirectory({ 'a.json': text({ accuracy: 0.95 }), 'b.json': text({ accuracy: 0.8 }, later), 'examples/tabular/digits/example.yaml': descriptor })
  const report = await run(garden.path, { base: 'a.json', head: 'b.json', tolerance: 0.01, keys: ['acc*'] })
  expect(report.comparisons[0]).toMatchObject({ verdict: 'equivalent', metrics: [{ name: 'accuracy', tolerance: 0.3 }] })
})

test('two directories: matched by example and preset; what has no counterpart is said', async () => {
  await using garden = await temporaryDirectory({
    'base/x/1.json': text({ accuracy: 0.9 }), 'base/gone/1.json': text({}, other('gone')), 'base/report.json': '{"schema":"report/1"}',
    'head/x/2.json': text({ accuracy: 0.9 }, later), 'head/new/1.json': text({}, other('new')),
  })
  const report = await run(garden.path, { base: 'base', head: 'head' })
  expect(report.comparisons.map((each) => [each.example, each.verdict])).toEqual([['tabular/digits', 'equivalent']])
  expect(report.findings.map((each) => [each.code, each.example])).toEqual([['COMPARE.NO_HEAD', 'gone'], ['COMPARE.NO_BASE', 'new']])
  expect([report.verdict, report.problems]).toEqual(['warnings', []])
})

test('the level of a run without counterpart can be set', async () => {
  await using garden = await temporaryDirectory({ 'base/1.json': text({ a: 1 }), 'base/2.json': text({}, other('gone')), 'head/1.json': text({ a: 1 }, later), '.github/hortus.yml': 'validate: {levels: {COMPARE.NO_HEAD: off}}\n' })
  expect(await run(garden.path, { base: 'base', head: 'head' })).toMatchObject({ verdict: 'clean', findings: [] })
})

test('A06: a record that is damaged is a problem that names the file, and the others are still compared', async () => {
  await using garden = await temporaryDirectory({ 'base/1.json': text({ accuracy: 0.9 }), 'base/2.json': '{"schema":"run-record/1","id":"x"}', 'head/1.json': text({ accuracy: 0.9 }, later) })
  const report = await run(garden.path, { base: 'base', head: 'head' })
  expect(report.comparisons).toHaveLength(1)
  expect(report.problems).toMatchObject([{ code: 'RECORD.UNREADABLE', path: 'base/2.json' }])
  expect(exitCode(report)).toBe(3)
})

test.each([
  ['a path where nothing is', 'nothing.json', 'COMPARE.NOT_FOUND'],
  ['a file that is no JSON', 'text.txt', 'RECORD.UNREADABLE'],
  ['a file that is no record', 'report.json', 'RECORD.FOREIGN'],
  ['a directory without records', 'empty', 'COMPARE.NO_RECORDS'],
])('%s could not be compared', async (_name, base, code) => {
  await using garden = await temporaryDirectory({ 'b.json': text({}), 'text.txt': 'hello', 'report.json': '{"schema":"report/1"}', 'empty/readme.txt': '' })
  const report = await run(garden.path, { base, head: 'b.json' })
  expect(report).toMatchObject({ verdict: 'could_not_run', problems: [{ code }] })
})

test('records outside the repository are read by their absolute path', async () => {
  await using garden = await temporaryDirectory()
  await using elsewhere = await temporaryDirectory({ 'a.json': text({ accuracy: 1 }), 'b.json': text({ accuracy: 1 }, later) })
  const report = await run(garden.path, { base: `${elsewhere.path}/a.json`, head: `${elsewhere.path}/b.json` })
  expect(report.comparisons).toMatchObject([{ verdict: 'equivalent' }])
})

test('what is said about a record in a directory outside of the repository names it as it was named', async () => {
  await using garden = await temporaryDirectory()
  await using elsewhere = await temporaryDirectory({ 'a/records/a.json': text({ accuracy: 1 }), 'b/records/b.json': text({ loss: 1 }, later) })
  const report = await run(garden.path, { base: `${elsewhere.path}/a/records`, head: `${elsewhere.path}/b/records/` , keys: ['none'] })
  expect(report.findings.map(({ path }) => path)).toEqual([`${elsewhere.path}/b/records/b.json`])
})

test.skipIf(!corporaPresent())('draft records of two systems are read and compared: other params are incomparable (needs the corpora)', async () => {
  await using garden = await temporaryDirectory()
  cpSync(`${CORPORA}run-records`, `${garden.path}/records`, { recursive: true })
  const report = await run(garden.path, { base: 'records/oxi-bench-0.json', head: 'records/oxi-bench-1.json' })
  expect(report.comparisons).toMatchObject([{ verdict: 'incomparable', reason: 'The params differ: runner.' }])
  const same = await run(garden.path, { base: 'records', head: 'records' })
  expect(new Set(same.comparisons.map((each) => each.verdict))).not.toContain('regression')
  expect(same.comparisons.length).toBeGreaterThan(3)
})

test('a comparison that compared nothing is a warning and never clean', async () => {
  await using garden = await temporaryDirectory({ 'a.json': text({ accuracy: 0.95 }), 'b.json': text({ accuracy: 0.95 }, later), 'c.json': text({ accuracy: 0.95 }, { ...later, ...other('another') }) })
  for (const options of [{ head: 'b.json', keys: ['no-such-metric'] }, { head: 'c.json' }]) {
    const report = await run(garden.path, { base: 'a.json', ...options })
    expect(report.findings).toMatchObject([{ code: 'COMPARE.NOTHING_COMPARED', level: 'warning' }])
    expect(exitCode(report)).toBe(1)
  }
})

test('why nothing can be compared is said once, and not under every metric', async () => {
  await using garden = await temporaryDirectory({ 'a.json': text({ accuracy: 0.95, loss: 1, f1: 2 }), 'c.json': text({ accuracy: 0.95, loss: 1, f1: 2 }, { ...later, ...other('another') }) })
  const report = await run(garden.path, { base: 'a.json', head: 'c.json' })
  const reason = report.comparisons[0]!.reason!
  const shown = renderTerminal(report, { color: false, width: 1000 })
  expect(shown.split('\n').filter((line) => line.trim() === reason || line.endsWith(`: ${reason}`))).toHaveLength(1)
})

test('several records a side: each is a measurement, and seeds may differ', async () => {
  const seeds = (side: string, values: readonly number[]) => Object.fromEntries(values.map((accuracy, at) => [`${side}${at}.json`, text({ accuracy }, { id: `${side}${at}`, params: { seed: at } })]))
  await using garden = await temporaryDirectory({ ...seeds('a', [0.9, 0.91, 0.92, 0.9]), ...seeds('b', [0.7, 0.71, 0.7, 0.72]) })
  const paths = (side: string) => [0, 1, 2, 3].map((at) => `${side}${at}.json`)
  const report = await run(garden.path, { base: paths('a'), head: paths('b'), keys: ['accuracy'] })
  expect(report.comparisons).toMatchObject([{ verdict: 'regression', records: { base: ['a0', 'a1', 'a2', 'a3'] }, metrics: [{ runs: { base: 4, head: 4 }, evidence: { test: 'exact_mann_whitney' } }] }])
  expect(await run(garden.path, { base: [...paths('a'), 'nothing.json'], head: 'b0.json' })).toMatchObject({ verdict: 'could_not_run', problems: [{ code: 'COMPARE.NOT_FOUND', path: 'nothing.json' }] })
})

test('a contrast compares what was named to differ, and nothing else', async () => {
  await using garden = await temporaryDirectory({ 'a.json': text({ accuracy: 0.95 }, { params: { lora: false } }), 'b.json': text({ accuracy: 0.8 }, { ...later, params: { lora: true } }) })
  expect((await run(garden.path, { base: 'a.json', head: 'b.json' })).comparisons).toMatchObject([{ verdict: 'incomparable' }])
  expect((await run(garden.path, { base: 'a.json', head: 'b.json', across: ['params'] })).comparisons).toMatchObject([{ mode: 'contrast', verdict: 'regression', differences: [{ name: 'params.lora', base: 'false', head: 'true' }] }])
})

const draft = (id: string, accuracy: number, more: object = {}) => JSON.stringify({ schema: 'run-record/draft', id, system: 'strataml', kind: 'train', experiment: 'resnet', status: { state: 'succeeded' }, timing: {}, metrics: { summary: { accuracy } }, params: { lr: 0.1 }, source: { adapter: 'strataml@1', files: [] }, ...more })

test('two foreign records of one system are compared; of two systems they are not', async () => {
  await using garden = await temporaryDirectory({ 'a.json': draft('a', 0.9), 'b.json': draft('b', 0.7), 'c.json': draft('c', 0.7, { system: 'vision' }) })
  expect((await run(garden.path, { base: 'a.json', head: 'b.json' })).comparisons).toMatchObject([{ example: null, verdict: 'regression', metrics: [{ name: 'accuracy', origin: 'reported' }] }])
  expect((await run(garden.path, { base: 'a.json', head: 'c.json' })).comparisons).toMatchObject([{ verdict: 'incomparable', reason: expect.stringContaining('system') }])
})

test('G7: a hundred orders of the same files give the same report', async () => {
  const side = (days: readonly number[], accuracy: number) => days.map((day) => text({ accuracy: accuracy + day / 1000, loss: 1 / day }, { id: `2026111${day}`, params: { seed: day }, observed: sampleObserved({ startedAt: `2026-11-1${day}T09:00:00.000Z` }) }))
  const [base, head] = [side([1, 2, 3, 4], 0.9), side([5, 6, 7, 8], 0.7)]
  const reports = new Set<string>()
  await using garden = await temporaryDirectory()
  const world = await open(garden.path)
  const resolved = await loadConfig(world, {})
  if (!resolved.ok) throw new Error('no configuration')
  for (let seed = 0; seed < 100; seed++) {
    const order = fc.sample(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), { numRuns: 2, seed })
    await garden.put(Object.fromEntries(order.flatMap((places, at) => places.map((from, to) => [`${at === 0 ? 'base' : 'head'}/${to}.json`, (at === 0 ? base : head)[from]!]))))
    reports.add(JSON.stringify(await compare(world, resolved.value.config, { base: 'base', head: 'head' })))
  }
  expect(reports.size).toBe(1)
  expect([...reports][0]).toContain('"regression"')
})
