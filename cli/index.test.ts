/** `hortus index` through real processes: what stands on standard output, what on standard error, and the exit code. */
import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'
import { validateIndex } from '../core/schema/index.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../io/testing/temporary.ts'

const MAIN = new URL('main.ts', import.meta.url).pathname

interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function hortus(directory: Temporary, ...words: readonly string[]): Promise<Outcome> {
  await using cache = await temporaryDirectory()
  return await new Promise((resolve) => {
    execFile(process.execPath, [MAIN, 'index', ...words], { cwd: directory.path, env: { ...process.env, XDG_CACHE_HOME: cache.path, NO_COLOR: '1', COLUMNS: '120' } }, (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }))
  })
}

const dataset = (version: string, more = ''): string => `name: cifar10\nversion: ${version}\ncreated_at: 2025-01-02T00:00:00Z\ndescription: d\n${more}`
const FILES = {
  'datasets/cifar10/v9/metadata.yaml': dataset('v9'),
  'datasets/cifar10/v10/metadata.yaml': dataset('v10', 'derived_from: {dataset: cifar10, version: v9}\n'),
  'runs/run-2025-01-02-001/config.yaml': 'dataset: cifar10/v9\nstatus: completed\nstarted_at: 2025-01-02T10:00:00\n',
  'runs/run-2025-01-02-001/metrics.json': '{"summary":{"accuracy":0.9}}',
  'runs/run-2025-01-02-002/config.yaml': 'dataset: cifar10:v9\nstatus: failed\nstarted_at: 2025-02-02T10:00:00\n',
  'runs/run-2025-01-02-002/metrics.json': '{"summary":{"accuracy":0.5}}',
  'models/resnet/v1/metadata.yaml': 'run_id: run-2025-01-02-001\nstate: production\n',
}

test('a workspace with errors is refused with exit code 2; with --json only the document that says so is printed', async () => {
  await using repository = await temporaryRepository(FILES)
  const [people, program] = await Promise.all([hortus(repository), hortus(repository, '--json')])
  expect([people.code, people.out]).toEqual([2, ''])
  expect(people.err).toMatch(/^refused The workspace has \d+ errors/)
  expect(people.err).toContain('--allow-errors')
  const document: unknown = JSON.parse(program.out)
  expect([program.code, validateIndex(document)]).toEqual([2, true])
  expect(document).toMatchObject({ state: 'refused', runs: [], totals: { datasets: 2, runs: 2, models: 1 } })
})

test('lists answer questions, for people and for programs', async () => {
  await using repository = await temporaryRepository(FILES)
  const list = async (...words: readonly string[]): Promise<string[]> => {
    const { out } = await hortus(repository, ...words, '--allow-errors', '--json')
    const document = JSON.parse(out) as Record<'datasets' | 'runs' | 'models', { id: string }[]>
    expect(validateIndex(document)).toBe(true)
    return [...document.datasets, ...document.runs, ...document.models].map(({ id }) => id)
  }
  expect(await list('datasets')).toEqual(['cifar10:v9', 'cifar10:v10'])
  expect(await list('datasets', '--derived-from', 'cifar10:v9')).toEqual(['cifar10:v10'])
  expect(await list('runs', '--dataset', 'cifar10:v9', '--sort', 'accuracy')).toEqual(['run-2025-01-02-002', 'run-2025-01-02-001'])
  expect(await list('runs', '--metric', 'accuracy>=0.5', '--metric', 'accuracy<0.9')).toEqual(['run-2025-01-02-002'])
  expect(await list('runs', '--since', '2025-02-01')).toEqual(['run-2025-01-02-002'])
  expect(await list('runs', '--status', 'completed')).toEqual(['run-2025-01-02-001'])
  expect(await list('models', '--dataset', 'cifar10:v9', '--state', 'production')).toEqual(['resnet:v1'])
  expect(await list('models', '--run', 'run-2025-01-02-002')).toEqual([])
  expect(await list('show', 'dataset', 'cifar10:latest')).toEqual(['cifar10:v9', 'cifar10:v10'])
}, 60_000)

test('tables and details are text; marks say which entities have errors', async () => {
  await using repository = await temporaryRepository(FILES)
  const [all, runs, shown] = await Promise.all([hortus(repository, '--allow-errors'), hortus(repository, 'runs', '--status', 'failed', '--allow-errors'), hortus(repository, 'show', 'dataset', 'cifar10:v9', '--allow-errors')])
  expect(all.out).toMatch(/2 dataset versions\n.*\ncifar10:v9 .*\ncifar10:v10 \(latest\)/)
  expect(all.out).toMatch(/TFC000\d\./)
  expect(runs.out).toMatch(/^1 of 2 runs\n/)
  expect(shown.out).toMatch(/^cifar10:v9\n[\s\S]*derived +cifar10:v10\nruns +run-2025-01-02-001, run-2025-01-02-002\nmodels +resnet:v1\n/)
  expect([all.code, runs.code, shown.code]).toEqual([0, 0, 0])
})

test.each([
  [['runs', '--dataset', 'cifar1:v9', '--allow-errors'], 'INDEX.UNKNOWN', 'Did you mean cifar10:v9?'],
  [['runs', '--metric', 'accuracy', '--allow-errors'], 'INDEX.METRIC', 'accuracy>=0.9'],
  [['runs', '--state', 'production', '--allow-errors'], 'USAGE.FILTER', '--status'],
  [['--since', '2025-01-01', '--allow-errors'], 'USAGE.FILTER', 'hortus index runs'],
  [['runs', '--since', '2025-02-30', '--allow-errors'], 'USAGE.DATE', 'YYYY-MM-DD'],
  [['show', 'model', 'resnet:v2', '--allow-errors'], 'INDEX.UNKNOWN', 'resnet:v1'],
  [['show', 'cifar10:v9'], 'USAGE', 'hortus index show model'],
  [['runs', '--metric', 'acuracy>=0.9', '--allow-errors'], 'INDEX.UNKNOWN', 'Did you mean accuracy?'],
  [['runs', '--sort', 'tiem', '--allow-errors'], 'INDEX.UNKNOWN', 'Did you mean time?'],
  [['datasets', '--sort', 'accuracy', '--allow-errors'], 'INDEX.UNKNOWN', 'Known: id and time.'],
  [['models', '--state', 'prodution', '--allow-errors'], 'INDEX.UNKNOWN', 'Did you mean production?'],
  [['runs', '--status', 'complete', '--allow-errors'], 'INDEX.UNKNOWN', 'Did you mean completed?'],
] as const)('%j could not run: %s', async (words, code, says) => {
  await using repository = await temporaryRepository(FILES)
  const outcome = await hortus(repository, ...words, '--json')
  expect(outcome.code).toBe(3)
  expect(outcome.err).toContain(says)
  expect(JSON.parse(outcome.out)).toMatchObject({ problems: [{ code }] })
})

test('a repository without a workspace says so', async () => {
  await using repository = await temporaryRepository({ 'examples/a/example.yaml': 'name: a\n' })
  const outcome = await hortus(repository)
  expect([outcome.code, outcome.out]).toEqual([3, ''])
  expect(outcome.err).toContain('INDEX.NO_WORKSPACE')
})
