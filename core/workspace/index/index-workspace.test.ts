import { expect, test } from 'vitest'
import { finding, type FindingCode } from '../../rules/finding.ts'
import { validateIndex } from '../../schema/index.ts'
import { indexWorkspace } from './index-workspace.ts'
import { refuse } from './refuse.ts'
import { sampleWorkspace } from './testing/sample-workspace.ts'

const dataset = (version: string, more = ''): string => `name: cifar10\nversion: ${version}\ncreated_at: 2025-01-02\n${more}`
const FILES = {
  'datasets/cifar10/v9/metadata.yaml': dataset('v9', 'source: {type: torchvision, uri: "https://me:secret@host/data", license: MIT}\nhash: {algorithm: sha256, value: 0012e4567}\nstatistics: {num_samples: 3}\n'),
  'datasets/cifar10/v9/train/a.csv': 'abc',
  'datasets/cifar10/v9/train/b.csv': 'abcd',
  'datasets/cifar10/v9/test/c.csv': 'a',
  'datasets/cifar10/v10/metadata.yaml': dataset('v10', 'derived_from: {dataset: cifar10, version: v9}\n'),
  'datasets/cifar10/v2/metadata.yaml': dataset('v2', 'source: /home/me/data\nhash: sha256:abc\n'),
  'datasets/cifar10/vfoo/metadata.yaml': '[]',
  'runs/run-2025-01-02-001/config.yaml': 'dataset: cifar10/v9\nmodel: resnet:v1\nstatus: completed\nseed: 007\nstarted_at: 2025-01-02T10:00:00\ncode: {repo: /home/me/repo, commit: 1234e567}\ntraining: {lr: 1e-4, out: /tmp/out, optimizer: {name: adam}}\n',
  'runs/run-2025-01-02-001/metrics.json': '{"summary":{"accuracy":0.9},"history":{"accuracy":[{"step":1,"value":0.5},{"step":2,"value":0.9}]}}',
  'runs/run-2025-01-02-001/system.json': '{"os":"Linux","hardware":{"cpu":"","gpus":["A"],"ram_gb":0}}',
  'runs/broken/config.yaml': 'a: [',
  'models/resnet/v1/metadata.yaml': 'run_id: run-2025-01-02-001\ndataset: {name: cifar10, version: v9}\nstate: production\n',
  'models/resnet/v1/metrics.yaml': 'primary_metric: {name: accuracy, value: 0.9}\nsecondary_metrics: {f1: 0.8}\n',
  'models/resnet/v1/model.pt': 'xx',
  'models/resnet/v2/metadata.yaml': 'run_id: run-2025-01-02-999\n',
}
const index = indexWorkspace(sampleWorkspace(FILES), [])

test('the index keeps to its schema, also when nothing can be read', () => {
  validateIndex(index)
  expect(validateIndex.errors ?? []).toEqual([])
  expect(validateIndex(indexWorkspace(sampleWorkspace({}), []))).toBe(true)
})

test('v9 comes before v10, the highest number is the latest, and what is no version comes last', () => {
  expect(index.datasets.map(({ version, number, latest }) => [version, number, latest])).toEqual([['v2', 2, false], ['v9', 9, false], ['v10', 10, true], ['vfoo', null, false]])
})

test('both forms of a reference become one edge from what was there first', () => {
  expect(index.edges).toEqual([
    { kind: 'dataset_dataset', from: 'cifar10:v9', to: 'cifar10:v10', resolved: true },
    { kind: 'dataset_run', from: 'cifar10:v9', to: 'run-2025-01-02-001', resolved: true },
    { kind: 'run_model', from: 'run-2025-01-02-001', to: 'resnet:v1', resolved: true },
    { kind: 'run_model', from: 'run-2025-01-02-999', to: 'resnet:v2', resolved: false },
  ])
})

test('commits, hashes and seeds stay as they are written', () => {
  const run = index.runs.find(({ id }) => id.startsWith('run-'))
  expect([run?.code.commit, run?.seed, index.datasets.find(({ id }) => id === 'cifar10:v9')?.hash.value]).toEqual(['1234e567', '007', '0012e4567'])
})

test('nothing that belongs to one machine is in it', () => {
  expect(JSON.stringify(index)).not.toMatch(/\/home|\/tmp|secret/)
  expect(index.datasets.find(({ id }) => id === 'cifar10:v9')?.source.uri).toBe('https://host/data')
})

test('a time without a zone has no moment in UTC', () => {
  expect(index.runs.find(({ id }) => id.startsWith('run-'))?.started_at).toEqual({ written: '2025-01-02T10:00:00', date: '2025-01-02', clock: '10:00:00', zone: null, utc: null })
})

test.each([
  ['map', '{"summary":{"accuracy":0.9},"history":{"accuracy":[{"step":1,"value":0.5},{"step":2,"value":0.9}]}}'],
  ['list', '{"summary":{"accuracy":0.9},"history":[{"step":1,"accuracy":0.5},{"step":2,"accuracy":0.9}]}'],
])('a history as a %s gives the same facts and no point', (form, text) => {
  const { runs } = indexWorkspace(sampleWorkspace({ ...FILES, 'runs/run-2025-01-02-001/metrics.json': text }), [])
  const metrics = runs.find(({ id }) => id.startsWith('run-'))?.metrics
  expect(metrics).toMatchObject({ file: 'runs/run-2025-01-02-001/metrics.json', form, summary: { accuracy: 0.9 }, readable: true })
  expect(metrics?.series).toEqual([{ name: 'accuracy', points: 2, first_step: 1, last_step: 2, last: 0.9, min: 0.5, max: 0.9 }])
})

test('splits, sizes, parameters and metrics are counted from what is there', () => {
  const [run, model, data] = [index.runs.find(({ id }) => id.startsWith('run-')), index.models[0], index.datasets[1]]
  expect(data).toMatchObject({ files: 4, samples: 3, splits: [{ name: 'test', files: 1, bytes: 1 }, { name: 'train', files: 2, bytes: 7 }] })
  expect(run?.params).toEqual({ lr: 0.0001, out: null, 'optimizer.name': 'adam' })
  expect(model).toMatchObject({ primary_metric: 'accuracy', metrics: { accuracy: 0.9, f1: 0.8 }, latest: false, artifacts: [{ path: 'models/resnet/v1/model.pt', bytes: 2, sha256: null }] })
})

test('errors mark the entity in whose directory they stand; those elsewhere are counted', () => {
  const code = 'TFC0001.DIRECTORY_MISSING' satisfies FindingCode
  const at = (path: string, level: 'error' | 'warning' = 'error') => finding(code, { path }, 'x', { level })
  const marked = indexWorkspace(sampleWorkspace(FILES), [at('datasets/cifar10/v9/train/a.csv'), at('datasets/cifar10/v9'), at('runs/broken/config.yaml'), at('.'), at('models/resnet/v1/metadata.yaml', 'warning'), at('datasets/cifar10')])
  expect(marked.state).toBe('marked')
  expect(marked.validation).toMatchObject({ errors: 5, warnings: 1, elsewhere: 2, codes: { [code]: 5 } })
  expect(marked.datasets[1]).toMatchObject({ errors: 2, codes: [code] })
  expect(marked.models[0]).toMatchObject({ errors: 0, warnings: 1 })
  expect(marked.runs.find(({ id }) => id === 'broken')).toMatchObject({ errors: 1, status: null, metrics: null })
})

test('a refused index lists nothing, says why, and keeps to the schema', () => {
  const refused = refuse(indexWorkspace(sampleWorkspace(FILES), [finding('TFC0001.DIRECTORY_MISSING', { path: '.' }, 'tools/ is missing')]))
  expect(refused).toMatchObject({ state: 'refused', datasets: [], runs: [], models: [], edges: [], totals: { datasets: 4, runs: 2, models: 2 }, validation: { first: [{ message: 'tools/ is missing' }] } })
  expect(validateIndex(refused)).toBe(true)
})
