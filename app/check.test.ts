import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { resolve } from '../core/config/resolve.ts'
import { validateReport } from '../core/schema/report.ts'
import type { Report } from '../core/schema/report.ts'
import type { Log } from '../core/world.ts'
import { temporaryRepository } from '../io/testing/temporary.ts'
import { openWorld } from '../io/world.ts'
import { check } from './check.ts'
import type { CheckOptions } from './check.ts'
import { loadConfig } from './steps/load-config.ts'
import { validate } from './validate.ts'

const quiet: Log = { progress: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined }

async function run(root: string, options: CheckOptions = {}): Promise<Report> {
  const world = await openWorld({ rootAbs: root, outAbs: `${root}/.hortus`, log: quiet, signal: new AbortController().signal })
  const resolved = await loadConfig(world, { dotlist: ['engine=process'] })
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problem))
  return check(world, resolved.value.config, options)
}

/** An example that reports the accuracy in its own file. */
const example = (accuracy: number, extra = ''): Record<string, string> => ({
  'examples/a/example.yaml': `name: a\ndescription: A test.\nstability: stable\nresources: {gpu: 0}\npresets:\n  smoke:\n    command: sh run.sh\nmetrics:\n  accuracy: {direction: max, tolerance: 0.01}\n${extra}`,
  'examples/a/run.sh': `echo '{"metric":"accuracy","value":${accuracy}}' >> "$HORTUS_METRICS"\n`,
  '.gitignore': '.hortus/\n',
})

test('a garden whose example runs is clean, and the next run is set beside the one before', async () => {
  await using garden = await temporaryRepository(example(0.9))
  const first = await run(garden.path)
  expect(first).toMatchObject({ verb: 'check', verdict: 'clean', comparisons: [], cells: { planned: ['a:smoke'], executed: ['a:smoke'] }, examples: [{ id: 'a', outcome: 'passed', metrics: { accuracy: 0.9 } }] })
  const second = await run(garden.path)
  expect(second).toMatchObject({ verdict: 'clean', comparisons: [{ example: 'a', preset: 'smoke', verdict: 'equivalent', base: expect.any(String) as string }] })
  expect([validateReport(second), validateReport.errors]).toEqual([true, null])
})

test('a metric that fell since the last run is a regression, and stays one when it is checked again', async () => {
  await using garden = await temporaryRepository(example(0.9))
  await run(garden.path)
  await garden.put(example(0.7))
  const regression = { verdict: 'errors', summary: { passed: 1, failed: 0 }, comparisons: [{ verdict: 'regression' }] }
  expect(await run(garden.path)).toMatchObject(regression)
  expect(await run(garden.path)).toMatchObject(regression)
})

test('records of a base directory come before those of the own store', async () => {
  await using garden = await temporaryRepository(example(0.9))
  const first = await run(garden.path)
  const path = `${garden.path}/.hortus/${first.examples[0]?.records[0] ?? ''}`
  await garden.put({ 'base/run.json': readFileSync(path, 'utf8').replace('"accuracy": 0.9', '"accuracy": 0.99') })
  expect(await run(garden.path, { baseRecords: 'base' })).toMatchObject({ verdict: 'errors', comparisons: [{ verdict: 'regression' }] })
  expect(await run(garden.path, { baseRecords: 'nowhere' })).toMatchObject({ verdict: 'could_not_run', problems: [{ code: 'COMPARE.NOT_FOUND' }] })
})

test('a damaged record in the store does not fail the check of today', async () => {
  await using garden = await temporaryRepository(example(0.9))
  const first = await run(garden.path)
  writeFileSync(`${garden.path}/.hortus/${first.examples[0]?.records[0] ?? ''}`, '{"schema":')
  expect(await run(garden.path)).toMatchObject({ verdict: 'clean', comparisons: [] })
})

test('a descriptor that nobody can read and the baseline knows leaves the check green, and is not called passed', async () => {
  await using garden = await temporaryRepository({ ...example(0.9), 'examples/b/example.yaml': 'name: [\n' })
  expect((await run(garden.path)).verdict).toBe('errors')
  const world = await openWorld({ rootAbs: garden.path, outAbs: `${garden.path}/.hortus`, log: quiet, signal: new AbortController().signal })
  await validate(world, resolve([]).config, { updateBaseline: true })
  const report = await run(garden.path)
  expect(report).toMatchObject({ verdict: 'clean', examples: [{ id: 'a', outcome: 'passed' }, { id: 'b', outcome: 'skipped' }] })
  expect(report.findings.map(({ status }) => status)).toEqual(['known'])
})

test('an example that fails and a descriptor that nobody can read are both in the one report', async () => {
  await using garden = await temporaryRepository({ ...example(0.9), 'examples/a/run.sh': 'exit 3\n', 'examples/b/example.yaml': 'name: [\n' })
  const report = await run(garden.path)
  expect(report.verdict).toBe('errors')
  expect(report.examples.find((each) => each.id === 'a')).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('3') as string })
  expect(report.findings.filter((finding) => finding.path === 'examples/b/example.yaml').map((finding) => finding.level)).toContain('error')
  expect(new Set(report.findings.map((finding) => JSON.stringify(finding))).size).toBe(report.findings.length)
})

test('a name that no example has could not be checked', async () => {
  await using garden = await temporaryRepository(example(0.9))
  expect(await run(garden.path, { named: ['zzz'] })).toMatchObject({ verdict: 'could_not_run' })
})
